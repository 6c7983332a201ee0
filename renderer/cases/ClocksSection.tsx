import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CaseClock } from '../../shared/cases/calls.ts';
import type { Clock } from '../../shared/cases/schema.ts';
import { Badge, type Tone } from '../components/Badge.tsx';
import { Section } from '../components/Section.tsx';
import { instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Remaining } from './NextDue.tsx';

const STANDING_TONES: Readonly<Record<CaseClock['standing'], Tone>> = {
  sourced: 'plain',
  standard: 'plain',
  house: 'plain',
  'to-be-verified': 'verify',
};

/** Clocks whose days are working days. */
const WORKING_DAYS: ReadonlySet<Clock> = new Set([
  'identity-answer',
  'etd-consultation',
  'etd-answer',
  'etd-issue',
]);

interface Props {
  clocks: CaseClock[];
  /** Begins the note that documents a duty. */
  onDone: (clock: Clock) => void;
}

/** Duties with a time limit: how long, on what ground, and done by which note. */
export function ClocksSection({ clocks, onDone }: Props): ReactNode {
  const text = useText();
  if (clocks.length === 0) return null;
  return (
    <Section title={text('cases.section.clocks')}>
      <ul className="rows">
        {clocks.map((clock) => (
          <li key={clock.clock} className="clock">
            <div className="clock-what">
              <span className="clock-name">{text(`cases.clock.${clock.clock}`)}</span>
              <ClockTime clock={clock} />
            </div>
            {(clock.state === 'running' || clock.state === 'overdue') && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`${text('cases.clockDone')}: ${text(`cases.clock.${clock.clock}`)}`}
                onClick={() => onDone(clock.clock)}
              >
                {text('cases.clockDone')}
              </Button>
            )}
            <p className="clock-basis">
              <Badge tone={STANDING_TONES[clock.standing]}>{text(`cases.standing.${clock.standing}`)}</Badge>{' '}
              {text(`cases.clockBasis.${clock.clock}`)}{' '}
              {WORKING_DAYS.has(clock.clock) && text('cases.clockWorkingDays')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ClockTime({ clock }: { clock: CaseClock }): ReactNode {
  const text = useText();
  switch (clock.state) {
    case 'running':
    case 'overdue':
      return (
        <>
          <Remaining dueAt={clock.dueAt} />
          <span className="quiet">{instantText(clock.dueAt)}</span>
        </>
      );
    case 'blocked':
      return (
        <>
          <Badge tone="danger">{text('cases.clockState.blocked')}</Badge>
          <span className="quiet">{text('cases.clockBlocked')}</span>
        </>
      );
    case 'met':
    case 'met-late':
      return (
        <>
          <Badge tone={clock.state === 'met' ? 'good' : 'plain'}>
            {text(`cases.clockState.${clock.state}`)}
          </Badge>
          {clock.metAt !== null && (
            <span className="quiet">{text('cases.clockMet', { date: instantText(clock.metAt) })}</span>
          )}
        </>
      );
  }
}
