import type { ReactNode } from 'react';
import type { DuplicatePair } from '../../shared/duplicates/schema.ts';
import { Age } from '../components/Age.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

/** A pair beside the list: the evidence, and the two in short. */
export function PairPeek({ pair }: { pair: DuplicatePair }): ReactNode {
  const text = useText();
  return (
    <>
      <div className="badges">
        <VerdictBadge verdict={pair.verdict} />
      </div>
      <EvidenceList evidence={pair.evidence} />
      {[pair.a, pair.b].map((person) => (
        <Facts key={person.id}>
          <Fact label={text('people.field.name')}>
            <bdi>{person.displayName}</bdi>
          </Fact>
          <Fact label={text('people.field.birthDate')}>
            {person.birthDate !== null && dateText(person.birthDate)}
          </Fact>
          <Fact label={text('people.field.documentNumber')}>
            {person.documentNumber !== '' && <Code>{person.documentNumber}</Code>}
          </Fact>
          <Fact label={text('people.field.phone')}>{person.phone !== '' && <Code>{person.phone}</Code>}</Fact>
          <Fact label={text('people.field.place')}>{person.place !== '' && <bdi>{person.place}</bdi>}</Fact>
          <Fact label={text('people.field.updated')}>
            <Age at={person.updatedAt} />
          </Fact>
        </Facts>
      ))}
      <About pair={pair} />
    </>
  );
}

/** How a pair was found, and what was said of it. */
export function About({
  pair,
}: {
  pair: Pick<DuplicatePair, 'source' | 'decidedBy' | 'decidedAt' | 'note' | 'besideReason' | 'foundAt'>;
}): ReactNode {
  const text = useText();
  return (
    <>
      <p className="quiet">
        {text('duplicates.column.found')} {text(`duplicates.source.${pair.source}`)} ·{' '}
        <Age at={pair.foundAt} />
      </p>
      {pair.besideReason !== '' && (
        <p className="note">{text('duplicates.compare.beside', { reason: pair.besideReason })}</p>
      )}
      {(pair.decidedAt !== null || pair.note !== '') && (
        <p className="note">
          {pair.note !== '' && <bdi>{pair.note}</bdi>}
          {pair.decidedAt !== null && (
            <span className="quiet">
              {' '}
              {text('duplicates.merges.by', { by: pair.decidedBy, age: '' })}
              <Age at={pair.decidedAt} />
            </span>
          )}
        </p>
      )}
    </>
  );
}
