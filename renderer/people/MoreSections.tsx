import type { ReactNode } from 'react';
import { PersonInput } from '../../shared/people/schema.ts';
import { LanguagesField } from '../components/fields/LanguagesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Folded } from '../components/Folded.tsx';
import type { RecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { ConsentsField } from './ConsentsField.tsx';
import { EmploymentFields } from './EmploymentFields.tsx';
import { NeedsField } from './NeedsField.tsx';
import { NextOfKinField } from './NextOfKinField.tsx';
import { RegistrationFields } from './RegistrationFields.tsx';

type Name = keyof PersonInput;

const REGISTRATION: readonly Name[] = [
  'purpose',
  'arrivedOn',
  'departsOn',
  'departedOn',
  'confirmDueOn',
  'registeredUntil',
  'eraseOn',
  'zoneId',
];

/** What is asked of some people: folded, so that registering somebody stays quick, and opened by the keyboard. */
export function MoreSections({ form }: { form: RecordForm<PersonInput> }): ReactNode {
  const text = useText();
  const { values } = form;
  const faulty = form.problem === null ? new Set<string>() : faultyFields(values);
  const needsAttention = (names: readonly Name[]) => names.some((name) => faulty.has(name));
  const summary = (count: number) => (count === 0 ? '' : text('person.filled', { count }));
  const known = (fields: object) =>
    Object.values(fields).filter((value) => value !== null && value !== '' && value !== 'unknown').length;
  const registration = known(Object.fromEntries(REGISTRATION.map((name) => [name, values[name]])));
  const about = values.languages.length + (values.note === '' ? 0 : 1);
  return (
    <div className="folded-group" role="group" aria-label={text('person.more')}>
      <Folded
        title={text('person.section.registration')}
        summary={summary(registration)}
        forced={needsAttention(REGISTRATION)}
      >
        <RegistrationFields form={form} />
      </Folded>
      <Folded
        title={text('person.section.employment')}
        summary={summary(known(values.employment))}
        forced={needsAttention(['employment'])}
      >
        <EmploymentFields {...form.field('employment')} />
      </Folded>
      <Folded
        title={text('person.section.nextOfKin')}
        summary={summary(values.nextOfKin.length)}
        forced={needsAttention(['nextOfKin'])}
      >
        <NextOfKinField {...form.field('nextOfKin')} />
      </Folded>
      <Folded
        title={text('person.section.needs')}
        summary={summary(values.needs.length)}
        forced={needsAttention(['needs'])}
      >
        <NeedsField {...form.field('needs')} />
      </Folded>
      <Folded
        title={text('person.section.consents')}
        summary={summary(values.consents.length)}
        forced={needsAttention(['consents'])}
      >
        <ConsentsField {...form.field('consents')} />
      </Folded>
      <Folded
        title={text('person.section.about')}
        summary={summary(about)}
        forced={needsAttention(['languages', 'note'])}
      >
        <div className="fields">
          <LanguagesField {...form.field('languages')} label={text('people.field.languages')} />
        </div>
        <TextField {...form.field('note')} label={text('people.field.note')} multiline />
      </Folded>
    </div>
  );
}

/** Fields that the schema refuses as they stand. */
function faultyFields(values: PersonInput): Set<string> {
  const issues = PersonInput.safeParse(values).error?.issues ?? [];
  return new Set(issues.map((issue) => String(issue.path[0])));
}
