import type { ReactNode } from 'react';
import { WardenZoneInput, type WardenZone } from '../../shared/zones/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { goBack, goInstead } from '../app/navigate.ts';
import { LinesField } from '../components/fields/LinesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { WardensField } from './WardensField.tsx';

const EMPTY: WardenZoneInput = { name: '', code: '', places: [], wardens: [], note: '' };

/** Adds or changes a warden zone; without one a new zone is added. */
export function ZoneForm({ zone }: { zone?: WardenZone }): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: WardenZoneInput,
    initial: zone === undefined ? EMPTY : WardenZoneInput.strip().parse(zone),
    draft: zone === undefined ? 'zones/new' : `zones/${zone.id}`,
    revision: zone?.revision ?? 1,
    save: (input, revision) =>
      zone === undefined ? api.zones.create(input) : api.zones.update({ id: zone.id, revision, zone: input }),
    onSaved: (saved) => {
      toast(text(zone === undefined ? 'zones.createdToast' : 'zones.savedToast', { name: saved.name }));
      if (zone === undefined) goInstead(addresses.zone(saved.id));
      else goBack(addresses.zone(saved.id));
    },
  });
  return (
    <Screen title={zone === undefined ? text('zones.create') : text('zones.edit', { name: zone.name })}>
      <RecordForm
        form={form}
        submit={text(zone === undefined ? 'common.action.add' : 'common.action.save')}
        onCancel={() => goBack(zone === undefined ? addresses.zones : addresses.zone(zone.id))}
      >
        <div className="fields">
          <TextField
            {...form.field('name')}
            label={text('zones.field.name')}
            required
            autoFocus={zone === undefined}
          />
          <TextField
            {...form.field('code')}
            label={text('zones.field.code')}
            description={text('zones.field.codeHint')}
          />
        </div>
        <div className="field-narrow">
          <LinesField
            {...form.field('places')}
            label={text('zones.field.places')}
            description={text('zones.field.placesHint')}
          />
        </div>
        <Section title={text('zones.section.wardens')}>
          <WardensField {...form.field('wardens')} />
        </Section>
        <TextField {...form.field('note')} label={text('zones.field.note')} multiline />
      </RecordForm>
    </Screen>
  );
}
