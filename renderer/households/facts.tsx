import type { ReactNode } from 'react';
import type { MemberPerson } from '../../shared/households/schema.ts';
import type { Confirmation } from '../../shared/people/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { ageText } from '../text/dates.ts';
import { text, type TextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

/** A contact point or an address of a member, as it is shown and ticked. */
export interface Reach {
  id: string;
  kind: TextKey;
  value: ReactNode;
  confirmed: Confirmation;
  /** The last try that failed, if nothing was heard since; `null`: it works as far as we know. */
  failedAt: string | null;
}

/** Everything by which a member is reached, numbers first. */
export function factsOf(person: MemberPerson): Reach[] {
  return [
    ...person.contactPoints.map(({ id, kind, value, note, confirmed, failedAt }) => ({
      id,
      kind: `common.contactPoint.kinds.${kind}` as const,
      value: (
        <>
          <Code>{value}</Code>
          {note !== '' && <bdi className="quiet"> · {note}</bdi>}
        </>
      ),
      confirmed,
      failedAt: failedAt !== null && failedAt >= (confirmed.at ?? '') ? failedAt : null,
    })),
    ...person.addresses.map(({ id, kind, text: written, place, confirmed }) => ({
      id,
      kind:
        kind === 'position'
          ? ('households.field.address' as const)
          : (`households.addressKind.${kind}` as const),
      value: (
        <bdi>
          {[written, place === written ? '' : place].filter((part) => part !== '').join(text('common.comma'))}
        </bdi>
      ),
      confirmed,
      failedAt: null,
    })),
  ];
}

/** Facts as lines: kind, value, age. */
export function Facts({ facts }: { facts: readonly Reach[] }): ReactNode {
  const words = useText();
  if (facts.length === 0) return <p className="quiet">{words('households.facts.none')}</p>;
  return (
    <ul className="people-facts">
      {facts.map((fact) => (
        <li key={fact.id} className="people-fact">
          <span className="people-fact-kind">{words(fact.kind)}</span>
          <span className="people-fact-value">{fact.value}</span>
          <span className="people-fact-age">
            {fact.failedAt === null ? (
              <Confirmed confirmed={fact.confirmed} />
            ) : (
              <Badge tone="danger">{words('households.facts.failed', { age: ageText(fact.failedAt) })}</Badge>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
