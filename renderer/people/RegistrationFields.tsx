import type { ReactNode } from 'react';
import type { PersonInput } from '../../shared/people/schema.ts';
import { ZoneField } from '../app/ZoneField.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { RecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';

/** The life of a registration: why and how long somebody is here, when to ask again, when the record has to go. */
export function RegistrationFields({ form }: { form: RecordForm<PersonInput> }): ReactNode {
  const text = useText();
  return (
    <div className="fields">
      <ChoiceField
        {...form.field('purpose')}
        label={text('person.field.purpose')}
        choices={choices.purpose(text)}
      />
      <ZoneField {...form.field('zoneId')} label={text('person.field.zoneId')} />
      <DateField {...form.field('arrivedOn')} label={text('person.field.arrivedOn')} />
      <DateField {...form.field('departsOn')} label={text('person.field.departsOn')} />
      <DateField {...form.field('departedOn')} label={text('person.field.departedOn')} />
      <DateField {...form.field('registeredUntil')} label={text('person.field.registeredUntil')} />
      <DateField
        {...form.field('confirmDueOn')}
        label={text('person.field.confirmDueOn')}
        description={text('person.help.confirmDueOn')}
      />
      <DateField
        {...form.field('eraseOn')}
        label={text('person.field.eraseOn')}
        description={text('person.help.eraseOn')}
      />
    </div>
  );
}
