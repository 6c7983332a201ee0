import type { Lines } from '../../shared/kernel/geometry.ts';

/** Radius of the mean sphere of WGS 84, in metres. @see docs/contacts.md, Rules */
const RADIUS_M = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle length of lines in metres, gaps between them not counted; `null` when nothing is drawn. */
export function lengthOf(lines: Lines): number | null {
  if (lines.length === 0) return null;
  let total = 0;
  for (const line of lines) {
    line.forEach(([longitude, latitude], index) => {
      const before = line[index - 1];
      if (before === undefined) return;
      const lat = Math.sin(radians(latitude - before[1]) / 2) ** 2;
      const lon = Math.sin(radians(longitude - before[0]) / 2) ** 2;
      const half = lat + Math.cos(radians(latitude)) * Math.cos(radians(before[1])) * lon;
      total += 2 * RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half)));
    });
  }
  return total;
}
