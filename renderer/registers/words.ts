import type { OutputOf } from '../../shared/ipc/call.ts';
import type { registersCalls } from '../../shared/registers/calls.ts';
import type { DateReading, RegisterCounts, RowReason } from '../../shared/registers/schema.ts';
import type { Text } from '../text/text.ts';

export type Preview = OutputOf<typeof registersCalls.previewImport>;
export type Result = OutputOf<typeof registersCalls.import>;

const COUNTS = ['added', 'updated', 'skipped', 'refused'] as const;

/** What becomes of the rows, in words; what is none is left out. */
export function countsText(
  text: Text,
  counts: RegisterCounts & { households?: number; queued?: number },
): string {
  const parts = COUNTS.filter((name) => counts[name] > 0).map((name) =>
    text(`registers.count.${name}`, { count: counts[name] }),
  );
  const { households = 0, queued = 0 } = counts;
  if (households > 0) parts.push(text('registers.count.households', { count: households }));
  if (queued > 0) parts.push(text('registers.count.queued', { count: queued }));
  return [text('registers.count.rows', { count: counts.rows }), ...parts].join(' · ');
}

/** Why dates are read as they are, and how many could be read otherwise. */
export function datesText(text: Text, dates: DateReading): string {
  const order = text(`registers.dates.order.${dates.order}`);
  const reason = text(`registers.dates.reason.${dates.reason}`, { order, example: dates.example });
  const isOpen = dates.ambiguous > 0 && ['neighbour', 'usual', 'open', 'mixed'].includes(dates.reason);
  return isOpen ? `${reason} ${text('registers.dates.ambiguous', { count: dates.ambiguous })}` : reason;
}

/** What is told about a row. */
export function reasonText(text: Text, { code, value }: Pick<RowReason, 'code' | 'value'>): string {
  return text(`registers.reason.${code}`, { value });
}
