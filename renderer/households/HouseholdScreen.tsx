import type { ReactNode } from 'react';
import { lacksGuardian } from '../../shared/households/rules.ts';
import type { HouseholdId } from '../../shared/households/schema.ts';
import { useCall } from '../app/queries.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { confirmedText, instantText, today } from '../text/dates.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { HouseholdActions } from './HouseholdActions.tsx';
import { HouseholdPeople } from './HouseholdPeople.tsx';

/** A household: who belongs to it, who answers for whom, and how they are reached. */
export function HouseholdScreen({ id }: { id: HouseholdId }): ReactNode {
  const text = useText();
  const { data: household, error, refetch } = useCall('households', 'get', { id });
  const history = useCall('households', 'history', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (household === undefined) return <RecordSkeleton />;

  const people = household.members.flatMap(({ person }) => person ?? []);
  const withoutGuardian = household.members.filter(
    ({ guardianId, person }) =>
      person !== null && lacksGuardian({ guardianId, birthDate: person.birthDate }, today()),
  ).length;
  const phone = people.find((person) => person.phone !== '')?.phone;
  const place = people.find((person) => person.place !== '')?.place;
  const confirmed =
    people
      .flatMap(({ lastConfirmedAt }) => lastConfirmedAt ?? [])
      .sort()
      .at(-1) ?? null;
  const fieldName = (field: string) => {
    const key = `households.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  return (
    <RecordPage
      title={household.name}
      state={
        <>
          <Badge tone="accent">{text('households.member.count', { count: household.members.length })}</Badge>
          {household.archivedAt !== null && <Badge>{text('households.archived')}</Badge>}
        </>
      }
      facts={
        <>
          <Fact label={text('households.field.phone')}>{phone !== undefined && <Code>{phone}</Code>}</Fact>
          <Fact label={text('households.field.place')}>{place !== undefined && <bdi>{place}</bdi>}</Fact>
          <Fact label={text('households.field.lastConfirmed')}>
            {confirmedText({ at: confirmed, channel: null })}
          </Fact>
        </>
      }
      actions={<HouseholdActions household={household} />}
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      {withoutGuardian > 0 && (
        <p className="note-verify">{text('households.guardian.warning', { count: withoutGuardian })}</p>
      )}
      <HouseholdPeople household={household} />
      <Section title={text('households.section.about')}>
        <Facts>
          <Fact label={text('households.field.note')}>
            {household.note !== '' && <bdi className="pre">{household.note}</bdi>}
          </Fact>
          <Fact label={text('households.field.updated')}>
            {text('people.updatedBy', { date: instantText(household.updatedAt), name: household.updatedBy })}
          </Fact>
        </Facts>
      </Section>
    </RecordPage>
  );
}
