import { ageText, daysUntil } from '../text/dates.ts';
import { text } from '../text/text.ts';

/** How long ago the line to a warden was tried: "line tried 12 days ago". */
export function testedText(on: string | null): string {
  if (on === null) return text('zones.wardens.neverTested');
  // A day has no hour: what was today is not "nine hours ago".
  const age = daysUntil(on) === 0 ? text('common.age.now') : ageText(`${on}T12:00:00.000Z`);
  return text('zones.wardens.tested', { age });
}
