import { distanceM } from '../../shared/kernel/geo.ts';
import type { Lines } from '../../shared/kernel/geometry.ts';

/** Great-circle length of lines in metres, gaps between them not counted; `null` when nothing is drawn. */
export function lengthOf(lines: Lines): number | null {
  if (lines.length === 0) return null;
  let total = 0;
  for (const line of lines) {
    line.forEach(([longitude, latitude], index) => {
      const before = line[index - 1];
      if (before === undefined) return;
      total += distanceM({ longitude: before[0], latitude: before[1] }, { longitude, latitude });
    });
  }
  return total;
}
