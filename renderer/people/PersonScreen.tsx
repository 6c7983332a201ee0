import { Button } from '@mantine/core';
import { IconArchive, IconPencil, IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Person, PersonId } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { MergedRecords, useKeptRecord } from '../app/MergedRecords.tsx';
import { go } from '../app/navigate.ts';
import { PersonHousehold } from '../app/PersonHousehold.tsx';
import { useCall } from '../app/queries.ts';
import { WhoHolds } from '../app/WhoHolds.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Fact } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { dateText, yearsOld } from '../text/dates.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { nameInOrder } from './names.ts';
import { OtherCalendars } from './OtherCalendars.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { RegisteredBeside } from './RegisteredBeside.tsx';

/** Everything on record about one person. */
export function PersonScreen({ id }: { id: PersonId }): ReactNode {
  const text = useText();
  const { data: person, error, refetch } = useCall('people', 'get', { id });
  const history = useCall('people', 'history', { id });
  useKeptRecord(id, person?.id);

  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (person === undefined) return <RecordSkeleton />;

  const fieldName = (field: string) => {
    const keys = [`people.field.${field}`, `person.field.${field}`];
    const key = keys.find((one) => isTextKey(one));
    return key !== undefined && isTextKey(key) ? text(key) : field;
  };
  return (
    <RecordPage
      title={person.displayName}
      subtitle={<OtherNames person={person} />}
      state={
        <>
          <Badge tone="accent">{text(`people.standing.${person.standing}`)}</Badge>
          {person.departedOn !== null && (
            <Badge>{text('person.due.departed', { date: dateText(person.departedOn) })}</Badge>
          )}
          {person.archivedAt !== null && <Badge>{text('people.archived')}</Badge>}
        </>
      }
      facts={
        <>
          <Fact label={text('people.field.birthDate')}>
            {person.birthDate !== null && <BirthDate person={person} date={person.birthDate} />}
          </Fact>
          <Fact label={text('people.field.nationality')}>
            {person.nationalities.length > 0 &&
              person.nationalities.map((code, index) => [
                index > 0 && text('common.comma'),
                <Country key={code} code={code} />,
              ])}
          </Fact>
          <Fact label={text('people.field.phone')}>
            {person.contactPoints[0] !== undefined && <Code>{person.contactPoints[0].value}</Code>}
          </Fact>
        </>
      }
      actions={<Actions person={person} />}
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      <PersonFacts person={person} />
      <PersonHousehold id={id} />
      <RegisteredBeside id={id} />
      <MergedRecords personId={id} />
      <WhoHolds kind="person" recordId={id} />
    </RecordPage>
  );
}

/** The birth date, the age, what stands on the document, and the same day in other calendars. */
function BirthDate({ person, date }: { person: Person; date: string }): ReactNode {
  const text = useText();
  const years = yearsOld(date);
  const { calendar, text: written } = person.birthWritten;
  return (
    <>
      {years === null ? dateText(date) : `${dateText(date)} · ${text('people.years', { count: years })}`}
      {written !== '' && (
        <bdi className="calendars">
          {' '}
          {text('person.written', { text: written, calendar: text(`person.calendar.${calendar}`) })}
        </bdi>
      )}
      <OtherCalendars date={date} without="gregorian" />
    </>
  );
}

/** Names beside the one in the title: the title turns the first name round, so the first is left out here. */
function OtherNames({ person }: { person: Person }): ReactNode {
  const others = person.names
    .filter(({ given, surname }) => ![`${surname}, ${given}`, given, surname].includes(person.displayName))
    .slice(0, 4);
  return others.map((name, index) => [index > 0 && ' · ', <bdi key={name.id}>{nameInOrder(name)}</bdi>]);
}

function Actions({ person }: { person: Person }): ReactNode {
  const text = useText();
  const { id, revision, displayName } = person;

  const archive = () => {
    api.people
      .archive({ id, revision })
      .then((archived) => {
        toastUndo(text('people.archivedToast', { name: displayName }), () =>
          api.people.restore({ id, revision: archived.revision }),
        );
      })
      .catch(toastProblem);
  };
  const restore = () => {
    api.people
      .restore({ id, revision })
      .then((restored) => {
        toastUndo(text('people.restoredToast', { name: displayName }), () =>
          api.people.archive({ id, revision: restored.revision }),
        );
      })
      .catch(toastProblem);
  };
  return (
    <>
      {person.archivedAt === null ? (
        <Button variant="default" leftSection={<IconArchive size={16} aria-hidden />} onClick={archive}>
          {text('common.action.archive')}
        </Button>
      ) : (
        <Button variant="default" leftSection={<IconRestore size={16} aria-hidden />} onClick={restore}>
          {text('common.action.restore')}
        </Button>
      )}
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => go(addresses.editPerson(id))}>
        {text('common.action.edit')}
      </Button>
    </>
  );
}
