import type { Span } from './layouts.ts';

/** Fields that a correction can be offered for. */
export const MRZ_CORRECTED = [
  'number',
  'birthDate',
  'expiry',
  'optional',
  'composite',
  'type',
  'issuer',
  'nationality',
  'names',
] as const;

/** One character that is probably another; counted from 1. */
export interface MrzChange {
  line: number;
  column: number;
  found: string;
  proposed: string;
}

/**
 * A reading offered in place of what stands there. `check-digit`: the check digit then fits, and it does not as the line
 * stands. `letters-only`: the field has no check digit, but digits cannot stand in it. Several for one field are
 * alternatives, the likeliest first.
 */
export interface MrzCorrection {
  field: (typeof MRZ_CORRECTED)[number];
  basis: 'check-digit' | 'letters-only';
  changes: MrzChange[];
}

/** A character of the zone; counted from 0. */
export interface Place {
  line: number;
  column: number;
}

/** Every character of the spans. */
export function places(spans: readonly (Span | null)[]): Place[] {
  return spans.flatMap((span) =>
    span === null
      ? []
      : Array.from({ length: span.to - span.from }, (_, index) => ({
          line: span.line,
          column: span.from + index,
        })),
  );
}

/** What stands there; empty outside the lines. */
export function characterAt(lines: readonly string[], { line, column }: Place): string {
  return lines[line]?.charAt(column) ?? '';
}

/** The change of what stands there to another character. */
export function changeOf(lines: readonly string[], place: Place, proposed: string): MrzChange {
  return { line: place.line + 1, column: place.column + 1, found: characterAt(lines, place), proposed };
}

/** The lines with these corrections. */
export function applied(lines: readonly string[], corrections: readonly MrzCorrection[]): string[] {
  const changed = [...lines];
  for (const { line, column, proposed } of corrections.flatMap((correction) => correction.changes)) {
    const before = changed[line - 1] ?? '';
    changed[line - 1] = before.slice(0, column - 1) + proposed + before.slice(column);
  }
  return changed;
}
