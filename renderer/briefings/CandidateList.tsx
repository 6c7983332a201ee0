import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { Candidate } from '../../shared/briefings/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Problem } from '../components/Problem.tsx';
import type { Rows } from '../components/table/use-rows.ts';
import { useText } from '../text/use-text.ts';

const ROW_PX = 36;

interface Props {
  ref: RefObject<HTMLDivElement | null>;
  rows: Rows<Candidate>;
  active: number;
  onActive: (index: number) => void;
  onSight: (first: number, last: number) => void;
}

/** The entries in the order of the file; arrows move. */
export function CandidateList({ ref, rows, active, onActive, onSight }: Props): ReactNode {
  const text = useText();
  const id = useId();
  const virtualizer = useVirtualizer({
    count: rows.total,
    getScrollElement: () => ref.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 30;
  const sight = useRef(onSight);
  useEffect(() => {
    sight.current = onSight;
  });
  useEffect(() => sight.current(first, last), [first, last]);
  useEffect(() => ref.current?.focus({ preventScroll: true }), [ref]);
  // The entry to begin with may stand far below.
  const begin = useRef({ active, scroll: virtualizer.scrollToIndex });
  useEffect(() => begin.current.scroll(begin.current.active, { align: 'center' }), [rows.total]);

  const move = (to: number) => {
    const next = Math.max(0, Math.min(rows.total - 1, to));
    onActive(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: rows.total - 1,
    };
    const to = moves[event.key];
    if (to === undefined || rows.total === 0) return;
    move(to);
    event.preventDefault();
  };
  if (rows.error !== null)
    return <Problem error={rows.error} action={{ label: text('common.action.retry'), run: rows.retry }} />;
  return (
    <div
      ref={ref}
      className="review-list"
      role="listbox"
      aria-label={text('briefings.section.entries')}
      aria-activedescendant={rows.at(active) === undefined ? undefined : `${id}-${active}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {rows.total === 0 && !rows.isFirstLoad && (
        <p className="review-nothing" role="option" aria-selected={false} aria-disabled>
          {text('briefings.allReviewed')}
        </p>
      )}
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }} role="presentation">
        {items.map((item) => (
          <CandidateRow
            key={item.key}
            id={`${id}-${item.index}`}
            candidate={rows.at(item.index)}
            top={item.start}
            place={{ index: item.index, total: rows.total }}
            isActive={item.index === active}
            onSelect={() => onActive(item.index)}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  id: string;
  candidate: Candidate | undefined;
  top: number;
  place: { index: number; total: number };
  isActive: boolean;
  onSelect: () => void;
}

function CandidateRow({ id, candidate, top, place, isActive, onSelect }: RowProps): ReactNode {
  const text = useText();
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-posinset={place.index + 1}
      aria-setsize={place.total}
      className="review-row"
      style={{ transform: `translateY(${top}px)` }}
      onClick={onSelect}
    >
      {candidate !== undefined && (
        <>
          <span className="review-number tabular">{candidate.number}</span>
          <span className="review-name" title={candidate.name}>
            <bdi>{candidate.name === '' ? text('common.notKnown') : candidate.name}</bdi>
          </span>
          <span className="review-kind">{text(`briefings.kindName.${candidate.kind}`)}</span>
          <CandidateStanding candidate={candidate} />
        </>
      )}
    </div>
  );
}

/** Where an entry stands: what accepting would do while it waits, else what became of it. */
export function CandidateStanding({ candidate }: { candidate: Candidate }): ReactNode {
  const text = useText();
  const { state, proposal } = candidate;
  if (state === 'pending' && isSuggestion(candidate))
    return (
      <Badge tone={proposal === 'update' ? 'verify' : 'accent'}>
        {text('briefings.suggestion', { proposal: text(`briefings.proposal.${proposal}`) })}
      </Badge>
    );
  if (state === 'pending')
    return (
      <Badge tone={proposal === 'create' ? 'accent' : proposal === 'update' ? 'verify' : 'plain'}>
        {text(`briefings.proposal.${proposal}`)}
      </Badge>
    );
  return <Badge tone={state === 'rejected' ? 'plain' : 'good'}>{text(`briefings.state.${state}`)}</Badge>;
}

/** What was found in running text may be misread: it is a suggestion, which accepting everything leaves alone. */
export function isSuggestion({ place }: Candidate): boolean {
  return place.block !== undefined;
}
