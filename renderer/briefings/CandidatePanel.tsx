import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Briefing, Candidate } from '../../shared/briefings/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { partText, valueText } from '../text/parts.ts';
import { useText } from '../text/use-text.ts';
import { CandidateStanding, isSuggestion } from './CandidateList.tsx';
import { Differences } from './Differences.tsx';
import { RecordLink } from './RecordLink.tsx';
import { SourceView } from './SourceView.tsx';
import type { Decisions } from './use-decisions.ts';

interface Props {
  /** `undefined` while there is none. */
  candidate: Candidate | undefined;
  briefing: Briefing;
  decisions: Decisions;
  onEdit: () => void;
  onLink: () => void;
}

/** One entry: what was understood, what would change, and how it stands in the source. */
export function CandidatePanel({ candidate, briefing, decisions, onEdit, onLink }: Props): ReactNode {
  const text = useText();
  if (candidate === undefined)
    return (
      <aside className="review-panel" aria-label={text('common.list.peek')}>
        <p className="quiet">{text('briefings.nothingSelected')}</p>
      </aside>
    );
  return (
    <aside className="review-panel" aria-label={text('common.list.peek')}>
      <header className="review-head">
        <h2 className="review-title">
          <bdi>{candidate.name}</bdi>
        </h2>
        <span className="badges">
          <Badge>{text(`briefings.kindName.${candidate.kind}`)}</Badge>
          <CandidateStanding candidate={candidate} />
          {candidate.isEdited && <Badge tone="accent">{text('briefings.edited')}</Badge>}
        </span>
      </header>
      <Legend />
      <Actions candidate={candidate} decisions={decisions} onEdit={onEdit} onLink={onLink} />
      {candidate.record !== null && (
        <p>
          {text('briefings.knownAs', { name: '' })}
          <RecordLink record={candidate.record} />
        </p>
      )}
      {isSuggestion(candidate) && candidate.state === 'pending' && (
        <p className="quiet">{text('briefings.suggestionText')}</p>
      )}
      {candidate.isRemembered && <p className="quiet">{text('briefings.remembered')}</p>}
      {candidate.proposal === 'later' && <p className="quiet">{text('briefings.reason.later-version')}</p>}
      {candidate.differences.length > 0 && <Differences differences={candidate.differences} />}
      <SourceView briefingId={briefing.id} candidate={candidate} />
      <Section title={text('briefings.section.understood')}>
        <Facts>
          {Object.entries(candidate.fields).map(([field, value]) => (
            <Fact key={field} label={partText(text, field)}>
              <bdi>{valueText(text, value)}</bdi>
            </Fact>
          ))}
        </Facts>
      </Section>
      {candidate.unmapped.length > 0 && (
        <Section title={text('briefings.section.unmapped')}>
          <Facts>
            {candidate.unmapped.map(({ label, value }, index) => (
              <Fact key={index} label={label}>
                <bdi>{value}</bdi>
              </Fact>
            ))}
          </Facts>
        </Section>
      )}
    </aside>
  );
}

const KEYS = ['A', 'R', 'E', 'L', 'U'] as const;

/** Which keys decide. */
function Legend(): ReactNode {
  const text = useText();
  return (
    <ul className="review-keys" aria-label={text('briefings.keysTitle')}>
      {KEYS.map((key) => (
        <li key={key}>
          <kbd>{key}</kbd> {text(`briefings.key.${key}`)}
        </li>
      ))}
      <li>
        <kbd>↑</kbd> <kbd>↓</kbd> {text('briefings.key.arrows')}
      </li>
    </ul>
  );
}

type ActionsProps = Pick<Props, 'decisions' | 'onEdit' | 'onLink'> & { candidate: Candidate };

function Actions({ candidate, decisions, onEdit, onLink }: ActionsProps): ReactNode {
  const text = useText();
  const { state, proposal, record } = candidate;
  if (state === 'rejected')
    return (
      <div className="buttons">
        <Button variant="default" size="xs" aria-keyshortcuts="U" onClick={() => decisions.reopen(candidate)}>
          {text('briefings.action.reopen')}
        </Button>
      </div>
    );
  if (state !== 'pending')
    return candidate.decidedAloneBy === null ? null : (
      <div className="buttons">
        <Button
          variant="default"
          size="xs"
          aria-keyshortcuts="U"
          onClick={() => decisions.takeBack(candidate)}
        >
          {text('briefings.action.reopen')}
        </Button>
      </div>
    );
  const isDiffering = proposal === 'update';
  return (
    <div className="review-actions">
      <div className="buttons">
        {proposal !== 'later' && (
          <Button size="xs" aria-keyshortcuts="A" onClick={() => decisions.accept(candidate)}>
            {text(isDiffering ? 'briefings.action.update' : 'briefings.action.accept')}
          </Button>
        )}
        {isDiffering && (
          <Button size="xs" variant="default" onClick={() => decisions.addAsNew(candidate)}>
            {text('briefings.action.addAsNew')}
          </Button>
        )}
        {isDiffering && record !== null && (
          <Button size="xs" variant="default" onClick={() => decisions.link(candidate, record.id)}>
            {text('briefings.action.linkThis')}
          </Button>
        )}
        <Button size="xs" variant="default" aria-keyshortcuts="E" onClick={onEdit}>
          {text('common.action.edit')}
        </Button>
        {proposal !== 'later' && (
          <Button size="xs" variant="default" aria-keyshortcuts="L" onClick={onLink}>
            {text('briefings.action.link')}
          </Button>
        )}
        <Button size="xs" variant="default" aria-keyshortcuts="R" onClick={() => decisions.reject(candidate)}>
          {text('briefings.action.reject')}
        </Button>
      </div>
    </div>
  );
}
