import type { AlertRing } from '../../shared/alerts/schema.ts';

/**
 * Corners as typed, latitude first, one a line, and a blank line between two outlines.
 * @returns `null` when a line is no place on the earth, or an outline has fewer than three corners
 */
export function ringsOf(typed: string): AlertRing[] | null {
  const rings: AlertRing[] = [];
  for (const block of latinDigits(typed).split(/\n[ \t]*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) continue;
    const ring: AlertRing = [];
    for (const line of lines) {
      const [latitude, longitude, ...more] = line
        .trim()
        .split(/\s*[,;]\s*|\s+/)
        .map(Number);
      if (latitude === undefined || longitude === undefined || more.length > 0) return null;
      if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) return null;
      ring.push([longitude, latitude]);
    }
    const [first] = ring;
    const last = ring.at(-1);
    if (first === undefined || last === undefined) continue;
    if (first[0] !== last[0] || first[1] !== last[1]) ring.push([...first]);
    if (ring.length < 4) return null;
    rings.push(ring);
  }
  return rings;
}

/** The corners as they are typed; the first is not said again at the end. */
export function cornersText(rings: readonly AlertRing[]): string {
  return rings
    .map((ring) =>
      ring
        .slice(0, -1)
        .map(([longitude, latitude]) => `${String(latitude)}, ${String(longitude)}`)
        .join('\n'),
    )
    .join('\n\n');
}

function latinDigits(typed: string): string {
  return typed
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0x0f))
    .replace(/٫/g, '.')
    .replace(/،/g, ',')
    .replace(/−/g, '-');
}
