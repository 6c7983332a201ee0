import type { ReactNode } from 'react';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import { Section } from '../components/Section.tsx';
import { partText } from '../text/parts.ts';
import { useText } from '../text/use-text.ts';
import { RecordLink } from './RecordLink.tsx';
import { kindName } from './words.ts';

const SHOWN = 50;

/** What undoing did, and what it left as it is. */
export function UndoReport({ outcome }: { outcome: UndoOutcome }): ReactNode {
  const text = useText();
  const counts = (['removed', 'restored', 'unchanged'] as const).filter((what) => outcome[what] > 0);
  return (
    <div role="status">
      <Section title={text('briefings.undone.title')}>
        <p>
          {counts
            .map((what) => text(`briefings.undone.${what}`, { count: outcome[what] }))
            .join(text('common.comma'))}
        </p>
        {outcome.conflicts.length > 0 && (
          <>
            <p className="note-verify">
              {text('briefings.undone.conflicts', { count: outcome.conflicts.length })}
            </p>
            <ul className="briefing-warnings">
              {outcome.conflicts.slice(0, SHOWN).map((conflict, index) => (
                <li key={index}>
                  <RecordLink
                    record={{
                      kind: conflict.kind,
                      id: conflict.recordId,
                      name: kindName(text, conflict.kind),
                    }}
                  />
                  {conflict.field !== '' && ` · ${partText(text, conflict.field)}`}
                  {' · '}
                  {text(`briefings.undone.${conflict.reason}`)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </div>
  );
}
