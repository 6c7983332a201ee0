import { useMemo, type ReactNode } from 'react';
import type { DuplicatePair } from '../../shared/duplicates/schema.ts';
import type { PersonSummary } from '../../shared/people/schema.ts';
import { Age } from '../components/Age.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { shortDateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { evidenceText, speaksFor } from './evidence.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

/** The columns of the queue. */
export function usePairColumns(): ListColumn<DuplicatePair>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'a',
        title: text('duplicates.column.first'),
        width: 230,
        sortable: false,
        cell: ({ a }) => <Who person={a} />,
      },
      {
        id: 'b',
        title: text('duplicates.column.second'),
        width: 230,
        sortable: false,
        cell: ({ b }) => <Who person={b} />,
      },
      {
        id: 'verdict',
        title: text('duplicates.column.verdict'),
        width: 110,
        sortable: false,
        cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
      },
      {
        id: 'evidence',
        title: text('duplicates.column.evidence'),
        width: 420,
        sortable: false,
        cell: ({ evidence }) => {
          const words = evidence
            .filter(speaksFor)
            .map((finding) => evidenceText(text, finding))
            .join(text('common.comma'));
          return <span title={words}>{words}</span>;
        },
      },
      {
        id: 'found',
        title: text('duplicates.column.found'),
        width: 130,
        sortable: false,
        cell: ({ foundAt }) => <Age at={foundAt} />,
      },
      {
        id: 'decided',
        title: text('duplicates.column.decided'),
        width: 160,
        sortable: false,
        hiddenAtFirst: true,
        cell: ({ decidedBy, decidedAt }) =>
          decidedAt !== null && (
            <>
              <bdi>{decidedBy}</bdi> · <Age at={decidedAt} />
            </>
          ),
      },
    ],
    [text],
  );
}

function Who({ person }: { person: PersonSummary }): ReactNode {
  return (
    <span className="cell-who" title={person.displayName}>
      <bdi className="cell-name">{person.displayName}</bdi>
      {person.birthDate !== null && <span className="cell-other">{shortDateText(person.birthDate)}</span>}
    </span>
  );
}
