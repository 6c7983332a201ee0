import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Household } from '../../shared/households/schema.ts';
import { NationalityCode } from '../../shared/kernel/countries.ts';
import { Line, OptionalLine } from '../../shared/kernel/text.ts';
import { ADDRESS_KINDS, PersonId } from '../../shared/people/schema.ts';
import { ZoneId } from '../../shared/zones/schema.ts';
import { api } from '../app/client.ts';
import { useCall } from '../app/queries.ts';
import { ZoneField } from '../app/ZoneField.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { CountryField } from '../components/fields/CountryField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { toast, toastUndo } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { CHANNELS, choices } from './choices.ts';

const MoveValues = z.strictObject({
  who: z.array(PersonId).min(1),
  kind: z.enum(ADDRESS_KINDS),
  text: Line,
  place: OptionalLine.unwrap(),
  countryCode: NationalityCode.nullable(),
  zoneId: ZoneId.nullable(),
  channel: z.enum(['', ...CHANNELS]),
});
type MoveValues = z.infer<typeof MoveValues>;

interface Props {
  household: Household;
  onClose: () => void;
}

/** Gives a household a new address, at once for everybody ticked. */
export function MoveDialog({ household, onClose }: Props): ReactNode {
  const text = useText();
  const here = useCall('mission', 'get', {}).data?.mission.hostState;
  return (
    <Dialog title={text('households.move.title', { name: household.name })} onClose={onClose} size="large">
      {here !== undefined && <MoveForm household={household} here={here} onClose={onClose} />}
    </Dialog>
  );
}

function MoveForm({ household, here, onClose }: Props & { here: string }): ReactNode {
  const text = useText();
  const { id } = household;
  const people = household.members.flatMap(({ person }) => (person?.archivedAt === null ? [person] : []));
  const form = useRecordForm<MoveValues, Awaited<ReturnType<typeof api.households.move>>>({
    schema: MoveValues,
    initial: {
      who: people.filter((person) => person.departedOn === null).map((person) => person.id),
      kind: 'residence',
      text: '',
      place: '',
      countryCode: here,
      zoneId: null,
      channel: '',
    },
    draft: `households/${id}/move`,
    revision: household.revision,
    save: ({ who, channel, zoneId, ...address }, revision) =>
      api.households.move({
        id,
        revision,
        personIds: who,
        address,
        channel: channel === '' ? null : channel,
        ...(zoneId === null ? {} : { zoneId }),
      }),
    onSaved: ({ changeSetId }) => {
      onClose();
      const message = text('households.move.toast', { count: form.values.who.length });
      if (changeSetId === null) toast(message);
      else toastUndo(message, () => api.records.undo({ changeSetId }));
    },
  });
  const who = form.field('who');
  const zone = form.field('zoneId');
  return (
    <RecordForm form={form} submit={text('households.move.submit')} onCancel={onClose}>
      <p className="quiet">{text('households.move.lead')}</p>
      <div className="fields">
        <TextField {...form.field('text')} label={text('households.field.address')} required autoFocus />
        <TextField {...form.field('place')} label={text('households.field.place')} />
        <CountryField {...form.field('countryCode')} label={text('households.field.country')} />
        <ChoiceField
          {...form.field('kind')}
          label={text('households.field.addressKind')}
          choices={choices.addressKind(text)}
        />
        <ZoneField
          {...zone}
          description={text('households.move.zoneHint')}
          onChange={(value) => zone.onChange(value === null ? null : ZoneId.parse(value))}
        />
        <ChoiceField
          {...form.field('channel')}
          label={text('households.field.channel')}
          choices={[
            { value: '' as const, label: text('households.move.unconfirmed') },
            ...choices.channel(text),
          ]}
        />
      </div>
      <fieldset className="ticks">
        <legend className="field-legend">{text('households.move.who')}</legend>
        {people.map((person) => (
          <Checkbox
            key={person.id}
            label={<bdi>{person.displayName}</bdi>}
            checked={who.value.includes(person.id)}
            onChange={(event) =>
              who.onChange(
                event.currentTarget.checked
                  ? [...who.value, person.id]
                  : who.value.filter((other) => other !== person.id),
              )
            }
          />
        ))}
        {who.error !== undefined && <p className="items-error">{who.error}</p>}
      </fieldset>
    </RecordForm>
  );
}
