import type { ReactNode } from 'react';
import type { HistoryEntry } from '../../shared/records/schema.ts';
import { instantText } from '../text/dates.ts';
import { isTextKey, type TextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { Age } from './Age.tsx';
import { Section } from './Section.tsx';

interface Props {
  entries: HistoryEntry[];
  /** The words for a field. */
  fieldName: (field: string) => string;
}

/** What happened to a record, newest first: who, when, which fields, and where it came from. */
export function Timeline({ entries, fieldName }: Props): ReactNode {
  const text = useText();
  return (
    <Section title={text('common.timeline.title')}>
      <ol className="timeline">
        {entries.map((entry) => {
          const fields = [
            ...new Set(entry.changes.map((change) => fieldName(change.field.split('.')[0] ?? ''))),
          ];
          return (
            <li key={`${entry.changeSetId}-${entry.revision}`} className="timeline-item">
              <p className="timeline-what">{text(`common.timeline.${entry.action}`, { by: entry.by })}</p>
              {mergedFrom(entry) !== null && (
                <p className="timeline-fields">
                  <bdi>{text('common.timeline.mergedFrom', { name: mergedFrom(entry) ?? '' })}</bdi>
                </p>
              )}
              {readdingKey(entry) !== null && (
                <p className="timeline-fields">{text(readdingKey(entry) ?? 'common.timeline.title')}</p>
              )}
              {entry.action === 'changed' && fields.length > 0 && (
                <p className="timeline-fields">{fields.join(text('common.comma'))}</p>
              )}
              {entry.provenance.source !== 'officer' && (
                <p className="timeline-fields">{text(`common.source.${entry.provenance.source}`)}</p>
              )}
              <p className="timeline-when" title={instantText(entry.at)}>
                <Age at={entry.at} />
              </p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** Whose record became part of this one; `null` when the change was another. */
function mergedFrom({ action, changes }: HistoryEntry): string | null {
  const from = action === 'merged' ? changes.find(({ field }) => field === 'mergedFrom')?.after : undefined;
  return typeof from === 'string' ? from : null;
}

/** Why a removed record came back; `null` when the change was another. */
function readdingKey({ action, changes }: HistoryEntry): TextKey | null {
  const reason = action === 'restored' ? changes.find(({ field }) => field === 'readding')?.after : undefined;
  const key = `common.timeline.readding.${String(reason)}`;
  return isTextKey(key) ? key : null;
}
