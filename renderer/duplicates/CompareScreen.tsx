import { Button, TextInput } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { OutputOf } from '../../shared/ipc/call.ts';
import type { duplicatesCalls } from '../../shared/duplicates/calls.ts';
import type { PersonId } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { undoMerge } from '../app/MergedRecords.tsx';
import { goBack } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import type { Titles } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import { CompareTable } from './CompareTable.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { About } from './PairPeek.tsx';
import { Together } from './Together.tsx';
import { useComparison } from './use-comparison.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

/** Two records side by side: whether they are one person, and whose values stand. */
export function CompareScreen({ a, b }: { a: PersonId; b: PersonId }): ReactNode {
  const text = useText();
  const { data, error, refetch } = useCall('people', 'compare', { a, b });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (data === undefined) return <RecordSkeleton />;
  if (data.a.person.id === data.b.person.id)
    return (
      <Screen title={text('duplicates.compare.title')}>
        <p>
          {text('duplicates.compare.one')}{' '}
          <ScreenLink to={addresses.person(data.a.person.id)}>
            {text('duplicates.compare.openOne')}
          </ScreenLink>
        </p>
      </Screen>
    );
  return <Comparing key={`${data.a.person.revision}-${data.b.person.revision}`} found={data} />;
}

function Comparing({ found }: { found: OutputOf<typeof duplicatesCalls.compare> }): ReactNode {
  const text = useText();
  const comparison = useComparison(found.a, found.b);
  const [note, setNote] = useState(found.pair?.note ?? '');
  const { pair } = found;
  const zones = useZones();

  const merge = () => {
    const [keep, other] = comparison.kept === 'a' ? [found.a, found.b] : [found.b, found.a];
    api.people
      .merge({
        keepId: keep.person.id,
        otherId: other.person.id,
        revisions: { keep: keep.person.revision, other: other.person.revision },
        choices: comparison.choices,
      })
      .then(({ mergeId, person }) => {
        toastUndo(text('duplicates.mergedToast', { name: person.displayName }), () =>
          undoMerge({ id: mergeId, keptName: person.displayName }),
        );
        goBack(addresses.duplicates);
      })
      .catch(toastProblem);
  };
  const decide = (decision: 'different' | 'unsure' | 'open') => {
    if (pair === null) return;
    api.people
      .decideDuplicate({ pairId: pair.id, decision, note: decision === 'open' ? '' : note })
      .then(() => {
        if (decision === 'open') return;
        toastUndo(text(`duplicates.${decision}Toast`), () =>
          api.people.decideDuplicate({ pairId: pair.id, decision: 'open', note: pair.note }),
        );
        goBack(addresses.duplicates);
      })
      .catch(toastProblem);
  };
  const isDecided = pair !== null && (pair.state === 'different' || pair.state === 'unsure');
  return (
    <Screen
      title={text('duplicates.compare.title')}
      lead={<VerdictBadge verdict={found.verdict} />}
      actions={
        <>
          {isDecided && (
            <Button variant="default" onClick={() => decide('open')}>
              {text('duplicates.reopen')}
            </Button>
          )}
          {pair !== null && (
            <>
              <Button variant="default" onClick={() => decide('unsure')}>
                {text('duplicates.unsure')}
              </Button>
              <Button variant="default" onClick={() => decide('different')}>
                {text('duplicates.different')}
              </Button>
            </>
          )}
          <Button leftSection={<IconArrowMerge size={18} aria-hidden />} onClick={merge}>
            {text('duplicates.merge')}
          </Button>
        </>
      }
    >
      <EvidenceList evidence={found.evidence} />
      {pair !== null && <About pair={pair} />}
      <p className="quiet">{text('duplicates.compare.hint')}</p>
      <CompareTable sides={found} comparison={comparison} zones={zones} />
      <Together together={comparison.together} zones={zones} />
      {pair !== null && (
        <TextInput
          className="compare-remark"
          label={text('duplicates.compare.note')}
          value={note}
          maxLength={300}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
    </Screen>
  );
}

/** What warden zones are called, by id; empty until it is known. */
function useZones(): Titles {
  const { data } = useCall('zones', 'list', { limit: 500 });
  return useMemo(() => new Map(data?.rows.map(({ id, name }): [string, string] => [id, name])), [data]);
}
