import type { ReactNode } from 'react';
import type { HouseholdSummary } from '../../shared/households/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { confirmedText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** A household beside the list. Shows what the list already holds, so it opens nothing. */
export function HouseholdPeek({ household }: { household: HouseholdSummary }): ReactNode {
  const text = useText();
  const { withoutGuardian } = household;
  return (
    <>
      <div className="badges">
        <Badge tone="accent">{text('households.member.count', { count: household.members.length })}</Badge>
        {withoutGuardian > 0 && <Badge tone="verify">{text('households.guardian.missing')}</Badge>}
        {household.archivedAt !== null && <Badge>{text('households.archived')}</Badge>}
      </div>
      <ul className="rows">
        {household.members.map(({ personId, displayName, role }) => (
          <li key={personId}>
            <bdi>{displayName}</bdi>
            <span className="quiet"> · {text(`households.role.${role}`)}</span>
          </li>
        ))}
      </ul>
      <Facts>
        <Fact label={text('households.field.phone')}>
          {household.phone !== '' && <Code>{household.phone}</Code>}
        </Fact>
        <Fact label={text('households.field.place')}>
          {household.place !== '' && <bdi>{household.place}</bdi>}
        </Fact>
        <Fact label={text('households.field.lastConfirmed')}>
          {confirmedText({ at: household.lastConfirmedAt, channel: null })}
        </Fact>
      </Facts>
    </>
  );
}
