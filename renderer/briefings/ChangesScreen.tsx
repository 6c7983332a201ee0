import { Button, SegmentedControl } from '@mantine/core';
import { IconFileDiff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import {
  COMPARED_STATES,
  type Briefing,
  type BriefingId,
  type ComparedEntry,
  type ComparedState,
} from '../../shared/briefings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { useTask } from '../app/use-task.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Problem } from '../components/Problem.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { ComparedLine } from './ComparedLine.tsx';

/** So many entries of a list are shown, and as many more each time. */
const STEP = 100;

/** What an edition changes: four lists with their counts, against the edition before it and the directory. */
export function ChangesScreen({ id }: { id: BriefingId }): ReactNode {
  const briefing = useCall('briefings', 'get', { id });
  if (briefing.error !== null) return <Problem error={briefing.error} />;
  if (briefing.data === undefined) return <RecordSkeleton />;
  return <Changes briefing={briefing.data} />;
}

function Changes({ briefing }: { briefing: Briefing }): ReactNode {
  const text = useText();
  const task = useTask();
  const { id } = briefing;
  const [chosen, setChosen] = useState<ComparedState | null>(null);
  const [shown, setShown] = useState(STEP);
  const counted = useCall('briefings', 'compare', { id, state: [], limit: 1 });
  const counts = counted.data?.counts;
  const state =
    chosen ?? COMPARED_STATES.find((one) => counts !== undefined && counts[one] > 0) ?? COMPARED_STATES[0];
  const print = async () => {
    const target = await window.chancery.pickSave({
      title: text('briefings.changes.print'),
      suggestedName: `${briefing.title}.pdf`,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    if (target === null) return;
    const printed = await task.run((options) => api.briefings.report({ id, path: target.ref }, options));
    if (printed !== null) toast(text('briefings.changes.printed'));
  };
  return (
    <Screen
      title={text('briefings.changes.title')}
      lead={<Against briefing={briefing} earlier={counted.data?.with ?? null} />}
      actions={
        <div className="buttons">
          <Button onClick={() => go(addresses.reviewBriefing(id))}>{text('briefings.action.review')}</Button>
          <Button variant="default" disabled={task.isRunning} onClick={() => void print()}>
            {text('briefings.changes.print')}
          </Button>
          <Button variant="default" onClick={() => go(addresses.briefing(id))}>
            {text('briefings.action.back')}
          </Button>
        </div>
      }
    >
      {task.isRunning && (
        <ProgressBar
          progress={task.progress}
          label={text('briefings.changes.printing')}
          onCancel={task.stop}
        />
      )}
      {task.error !== null && <Problem error={task.error} />}
      {counted.error !== null && <Problem error={counted.error} />}
      {counts !== undefined && (
        <SegmentedControl
          className="changes-lists"
          aria-label={text('briefings.changes.title')}
          value={state}
          data={COMPARED_STATES.map((one) => ({
            value: one,
            label: text(`briefings.changes.${one}`, { count: counts[one] }),
          }))}
          onChange={(one) => {
            setChosen(COMPARED_STATES.find((known) => known === one) ?? null);
            setShown(STEP);
          }}
        />
      )}
      <p className="quiet">{text(`briefings.changes.${state}Text`)}</p>
      <Entries
        key={state}
        id={id}
        state={state}
        shown={shown}
        total={counts?.[state] ?? 0}
        onMore={() => setShown(shown + STEP)}
      />
    </Screen>
  );
}

function Against({
  briefing,
  earlier,
}: {
  briefing: Briefing;
  earlier: { id: string; title: string } | null;
}): ReactNode {
  const text = useText();
  return (
    <>
      <bdi>{briefing.title}</bdi>
      {' · '}
      {earlier === null ? (
        text('briefings.changes.alone')
      ) : (
        <>
          {text('briefings.changes.against')}{' '}
          <ScreenLink to={addresses.briefing(earlier.id)}>
            <bdi>{earlier.title}</bdi>
          </ScreenLink>
        </>
      )}
    </>
  );
}

interface EntriesProps {
  id: BriefingId;
  state: ComparedState;
  shown: number;
  total: number;
  onMore: () => void;
}

function Entries({ id, state, shown, total, onMore }: EntriesProps): ReactNode {
  const text = useText();
  const windows = Array.from({ length: Math.ceil(shown / STEP) }, (_, index) => index * STEP);
  if (total === 0)
    return (
      <EmptyState icon={<IconFileDiff size={40} stroke={1.5} />} title={text('briefings.changes.none')}>
        {text('briefings.changes.noneText')}
      </EmptyState>
    );
  return (
    <>
      <ul className="changes" aria-label={text(`briefings.changes.${state}`, { count: total })}>
        {windows.map((offset) => (
          <EntryWindow key={offset} id={id} state={state} offset={offset} />
        ))}
      </ul>
      {total > shown && (
        <Button variant="default" onClick={onMore}>
          {text('briefings.changes.more', { count: Math.min(STEP, total - shown) })}
        </Button>
      )}
    </>
  );
}

function EntryWindow({
  id,
  state,
  offset,
}: Pick<EntriesProps, 'id' | 'state'> & { offset: number }): ReactNode {
  const { data, error } = useCall('briefings', 'compare', { id, state: [state], offset, limit: STEP });
  if (error !== null) return <Problem error={error} />;
  const entries: ComparedEntry[] = data?.[state] ?? [];
  return entries.map((entry) => <ComparedLine key={entry.number} entry={entry} />);
}
