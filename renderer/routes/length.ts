import { formatNumber } from '../text/text.ts';
import { text } from '../text/text.ts';

/** The length of a route in whole kilometres; empty when it is not drawn. */
export function lengthText(lengthM: number | null): string {
  if (lengthM === null) return '';
  return text('routes.km', { km: formatNumber(Math.max(1, Math.round(lengthM / 1000))) });
}
