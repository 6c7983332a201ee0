import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { Household, MemberPerson } from '../../shared/households/schema.ts';
import { CalendarDate } from '../../shared/kernel/dates.ts';
import { RecordId } from '../../shared/kernel/ids.ts';
import { api } from '../app/client.ts';
import { Badge } from '../components/Badge.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { toast, toastUndo } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { ageText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { CHANNELS, choices } from './choices.ts';
import { factsOf, type Reach } from './facts.tsx';

const ContactValues = z.strictObject({
  channel: z.enum(CHANNELS),
  items: z.array(RecordId).min(1),
  on: CalendarDate.nullable(),
  confirmDueOn: CalendarDate.nullable(),
});
type ContactValues = z.infer<typeof ContactValues>;

interface Props {
  household: Household;
  onClose: () => void;
}

/** Notes that a household was reached: what its members said is so, confirmed for all of them in one act. */
export function ContactDialog({ household, onClose }: Props): ReactNode {
  const text = useText();
  const people = household.members.flatMap(({ person }) =>
    person === null || person.archivedAt !== null
      ? []
      : [{ person, facts: factsOf(person), isHere: person.departedOn === null }],
  );
  const hasFacts = people.some(({ facts }) => facts.length > 0);
  return (
    <Dialog title={text('households.contact.title', { name: household.name })} onClose={onClose} size="large">
      {hasFacts ? (
        <ContactForm household={household} people={people} onClose={onClose} />
      ) : (
        <p>{text('households.contact.nothing')}</p>
      )}
    </Dialog>
  );
}

interface FormProps extends Props {
  people: readonly { person: MemberPerson; facts: Reach[]; isHere: boolean }[];
}

function ContactForm({ household, people, onClose }: FormProps): ReactNode {
  const text = useText();
  const { id, name } = household;
  const form = useRecordForm<ContactValues, Awaited<ReturnType<typeof api.households.confirm>>>({
    schema: ContactValues,
    initial: {
      channel: 'phone',
      // What did not work the last time is not taken for right because another number did.
      items: people
        .filter(({ isHere }) => isHere)
        .flatMap(({ facts }) => facts.filter((fact) => fact.failedAt === null).map((fact) => fact.id)),
      on: null,
      confirmDueOn: null,
    },
    draft: `households/${id}/contact`,
    revision: household.revision,
    save: ({ channel, items, on, confirmDueOn }, revision) =>
      api.households.confirm({
        id,
        revision,
        channel,
        items,
        personIds: people
          .filter(({ facts }) => facts.some((fact) => items.includes(fact.id)))
          .map(({ person }) => person.id),
        ...(on === null ? {} : { on }),
        ...(confirmDueOn === null ? {} : { confirmDueOn }),
      }),
    onSaved: ({ changeSetId }) => {
      onClose();
      if (changeSetId === null) {
        toast(text('households.contact.unchanged'));
        return;
      }
      const count = form.values.items.length;
      toastUndo(text('households.contact.toast', { name, count }), () => api.records.undo({ changeSetId }));
    },
  });
  const items = form.field('items');
  return (
    <RecordForm form={form} submit={text('households.contact.submit')} onCancel={onClose}>
      <p className="quiet">{text('households.contact.lead')}</p>
      <div className="fields">
        <ChoiceField
          {...form.field('channel')}
          label={text('households.contact.how')}
          choices={choices.channel(text)}
          autoFocus
        />
        <DateField {...form.field('on')} label={text('households.field.on')} />
        <DateField {...form.field('confirmDueOn')} label={text('households.field.confirmDueOn')} />
      </div>
      {people.map(({ person, facts }) => (
        <fieldset key={person.id} className="ticks">
          <legend className="field-legend">
            <bdi>{person.displayName}</bdi>
          </legend>
          {facts.length === 0 && <p className="quiet">{text('households.facts.none')}</p>}
          {facts.map((fact) => (
            <Checkbox
              key={fact.id}
              label={
                <>
                  {fact.value}
                  <span className="quiet">
                    {' '}
                    · {text(fact.kind)} · <Confirmed confirmed={fact.confirmed} />
                  </span>
                  {fact.failedAt !== null && (
                    <>
                      {' '}
                      <Badge tone="danger">
                        {text('households.facts.failed', { age: ageText(fact.failedAt) })}
                      </Badge>
                    </>
                  )}
                </>
              }
              checked={items.value.includes(fact.id)}
              onChange={(event) =>
                items.onChange(
                  event.currentTarget.checked
                    ? [...items.value, fact.id]
                    : items.value.filter((other) => other !== fact.id),
                )
              }
            />
          ))}
        </fieldset>
      ))}
      {items.error !== undefined && <p className="items-error">{text('households.contact.choose')}</p>}
    </RecordForm>
  );
}
