import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import {
  CANDIDATE_STATES,
  type Briefing,
  type BriefingId,
  type Candidate,
} from '../../shared/briefings/schema.ts';
import { ITEM_KINDS } from '../../shared/reader/result.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { useRows, WINDOW_ROWS } from '../components/table/use-rows.ts';
import { useText } from '../text/use-text.ts';
import { CandidateList } from './CandidateList.tsx';
import { CandidatePanel } from './CandidatePanel.tsx';
import { EditCandidate } from './EditCandidate.tsx';
import { LinkCandidate } from './LinkCandidate.tsx';
import { useDecisions } from './use-decisions.ts';
import { useTask } from '../app/use-task.ts';
import { tellOutcome } from './tell.ts';

/** The entries of a briefing, each beside its source: accepted, corrected, rejected or linked one by one, or all at once. */
export function ReviewScreen({ id }: { id: BriefingId }): ReactNode {
  const briefing = useCall('briefings', 'get', { id });
  const { searchStr } = useLocation();
  const asked = Number(new URLSearchParams(searchStr).get('entry') ?? '0');
  if (briefing.error !== null) return <Problem error={briefing.error} />;
  if (briefing.data === undefined) return <RecordSkeleton />;
  // Another entry that is asked for is another screen: what was filtered before does not hide it.
  return <Review key={asked} briefing={briefing.data} asked={asked > 0 ? asked : null} />;
}

interface Filter {
  kind: string;
  state: string;
}

interface ReviewProps {
  briefing: Briefing;
  /** Number of the entry to begin with; `null` for the first that waits. */
  asked: number | null;
}

function Review({ briefing, asked }: ReviewProps): ReactNode {
  const text = useText();
  const task = useTask();
  const [filter, setFilter] = useState<Filter>({
    kind: '',
    state: asked === null && briefing.states.pending > 0 ? 'pending' : 'all',
  });
  // Entries are numbered in the order of the list without filters.
  const first = (asked ?? 1) - 1;
  const [active, setActive] = useState(first);
  const [inSight, setInSight] = useState({ first, last: first + 30 });
  const [dialog, setDialog] = useState<'edit' | 'link' | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const rows = useRows<Candidate, Filter & { briefingId: BriefingId }>({
    name: 'briefings.candidates',
    load: ({ filter: asked, offset, limit }) =>
      api.briefings.candidates({ ...callFilter(asked), briefingId: asked.briefingId, offset, limit }),
    request: { filter: { ...filter, briefingId: briefing.id }, sorting: [] },
    first: Math.floor(inSight.first / WINDOW_ROWS),
    last: Math.floor(inSight.last / WINDOW_ROWS),
    enabled: true,
  });
  const at = Math.max(0, Math.min(active, rows.total - 1));
  const candidate = rows.at(at);
  const decisions = useDecisions(briefing.id);

  const acceptAll = async () => {
    const outcome = await task.run((options) => api.briefings.accept({ briefingId: briefing.id }, options));
    if (outcome !== null) tellOutcome(text, outcome);
  };
  const change = (next: Partial<Filter>) => {
    setFilter({ ...filter, ...next });
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (candidate === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'a') decisions.accept(candidate);
    else if (key === 'r') decisions.reject(candidate);
    else if (key === 'e' && candidate.state === 'pending') setDialog('edit');
    else if (key === 'l' && candidate.state === 'pending' && candidate.proposal !== 'later')
      setDialog('link');
    else if (key === 'u') decisions.takeBack(candidate);
    else return;
    event.preventDefault();
  };
  const close = () => {
    setDialog(null);
    grid.current?.focus();
  };
  return (
    <Screen
      kind="list"
      title={text('briefings.action.review')}
      lead={<bdi>{briefing.title}</bdi>}
      actions={
        <div className="buttons">
          <Button disabled={task.isRunning || briefing.states.pending === 0} onClick={() => void acceptAll()}>
            {text('briefings.action.acceptAll')}
          </Button>
          <Button variant="default" onClick={() => go(addresses.changesOfBriefing(briefing.id))}>
            {text('briefings.action.changes')}
          </Button>
          <Button variant="default" onClick={() => go(addresses.briefing(briefing.id))}>
            {text('briefings.action.back')}
          </Button>
        </div>
      }
    >
      <div className="list-toolbar">
        <div className="list-filters">
          <SegmentedControl
            aria-label={text('briefings.filter.state')}
            value={filter.state}
            data={[...CANDIDATE_STATES, 'all' as const].map((state) => ({
              value: state,
              label: text(`briefings.state.${state}`),
            }))}
            onChange={(state) => change({ state })}
          />
          <NativeSelect
            aria-label={text('briefings.filter.kind')}
            value={filter.kind}
            data={[
              { value: '', label: text('briefings.filter.anyKind') },
              ...ITEM_KINDS.filter((kind) => (briefing.kinds[kind] ?? 0) > 0).map((kind) => ({
                value: kind,
                label: text(`briefings.kindName.${kind}`),
              })),
            ]}
            onChange={(event) => change({ kind: event.currentTarget.value })}
          />
        </div>
        <span className="list-count" role="status">
          {text('common.list.count', { count: rows.total })}
        </span>
      </div>
      {task.isRunning && (
        <ProgressBar progress={task.progress} label={text('briefings.accepting')} onCancel={task.stop} />
      )}
      {task.error !== null && <Problem error={task.error} />}
      {decisions.error !== null && <Problem error={decisions.error} />}
      <div className="review" onKeyDown={onKeyDown}>
        <CandidateList
          ref={grid}
          rows={rows}
          active={at}
          onActive={setActive}
          onSight={(first, last) => setInSight({ first, last })}
        />
        <CandidatePanel
          candidate={candidate}
          briefing={briefing}
          decisions={decisions}
          onEdit={() => setDialog('edit')}
          onLink={() => setDialog('link')}
        />
      </div>
      {dialog === 'edit' && candidate !== undefined && (
        <EditCandidate
          key={candidate.number}
          briefingId={briefing.id}
          candidate={candidate}
          onClose={close}
        />
      )}
      {dialog === 'link' && candidate !== undefined && (
        <LinkCandidate
          candidate={candidate}
          onClose={close}
          onLink={(recordId) => {
            decisions.link(candidate, recordId);
            close();
          }}
        />
      )}
    </Screen>
  );
}

function callFilter({ kind, state }: Filter) {
  const kinds = ITEM_KINDS.filter((value) => value === kind);
  const states = CANDIDATE_STATES.filter((value) => value === state);
  return {
    ...(kinds.length === 0 ? {} : { kind: kinds }),
    ...(states.length === 0 ? {} : { state: states }),
  };
}
