import type { Alert, AlertInfo, AlertInput } from './schema.ts';
import { ALERT_SEVERITIES, type AlertMessageType } from './words.ts';

/** An alert without an end is over so long after it was sent, or begins. */
export const ALERT_LASTS_MS = 24 * 3_600_000;

type Times = Pick<AlertInfo, 'effective' | 'onset' | 'expires'>;

/** When the last block of an alert is over; `null` when neither an end nor a time of sending is said. */
export function endsAtOf(alert: Pick<AlertInput, 'sent'> & { infos: readonly Times[] }): string | null {
  const ends = alert.infos.map(
    (info) => info.expires ?? assumedEnd([alert.sent, info.effective, info.onset]),
  );
  if (ends.length === 0) return assumedEnd([alert.sent]);
  return ends.reduce((last, each) => (last === null || (each !== null && each > last) ? each : last), null);
}

/** One that is sent for the day after tomorrow is not over before that. */
function assumedEnd(times: readonly (string | null)[]): string | null {
  const known = times.flatMap((at) => (at === null ? [] : [Date.parse(at)]));
  return known.length === 0 ? null : new Date(Math.max(...known) + ALERT_LASTS_MS).toISOString();
}

/** When the first block takes effect; `null` = at once. */
export function effectiveAtOf(alert: { infos: readonly Pick<AlertInfo, 'effective'>[] }): string | null {
  let first: string | null = null;
  for (const { effective } of alert.infos) {
    if (effective === null) return null;
    if (first === null || effective < first) first = effective;
  }
  return first;
}

/** Place of the most severe block in `ALERT_SEVERITIES`; its length when none says how severe it is. */
export function severityRankOf(alert: { infos: readonly Pick<AlertInfo, 'severity'>[] }): number {
  const ranks = alert.infos.map(({ severity }) =>
    severity === null ? ALERT_SEVERITIES.length : ALERT_SEVERITIES.indexOf(severity),
  );
  return Math.min(ALERT_SEVERITIES.length, ...ranks);
}

/**
 * The blocks in the order in which they are shown to somebody who speaks `language`: those in it, then those in English, then the rest,
 * each in the order of the alert. `en-GB` is English; a block whose language nobody says stands before other languages.
 */
export function infosFor<Info extends { language: string }>(
  infos: readonly Info[],
  language: string,
): Info[] {
  const rank = (info: Info): number => {
    const primary = primaryOf(info.language);
    if (primary === primaryOf(language)) return 0;
    return primary === 'en' ? 1 : primary === 'und' ? 2 : 3;
  };
  return infos
    .map((info, index) => ({ info, index, rank: rank(info) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ info }) => info);
}

function primaryOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** What a block is called by; empty when it says neither. */
export function titleOf(info: Pick<AlertInfo, 'headline' | 'event'> | undefined): string {
  if (info === undefined) return '';
  return info.headline === '' ? info.event : info.headline;
}

/** States in which an alert asks something of somebody now or soon. */
export const REAL_STATES = ['current', 'announced'] as const satisfies readonly Alert['state'][];

/** Names may hold neither blanks nor commas, which divide them in a reference, nor what XML keeps for itself. @see section 3.2.1 */
function isCapName(name: string): boolean {
  return /^[^\s,<&]+$/u.test(name);
}

const NEEDS_REFERENCES: readonly (AlertMessageType | null)[] = ['update', 'cancel', 'ack', 'error'];

/**
 * Names of what CAP 1.2 requires and the alert does not say, as the standard calls them; empty when it can leave as CAP.
 * @see OASIS Common Alerting Protocol 1.2, section 3.2
 */
export function missingOf(alert: AlertInput): string[] {
  const missing: string[] = [];
  const need = (name: string, isSaid: boolean): void => {
    if (!isSaid && !missing.includes(name)) missing.push(name);
  };
  need('identifier', isCapName(alert.identifier));
  need('sender', isCapName(alert.sender));
  need('sent', alert.sent !== null);
  need('status', alert.status !== null);
  need('msgType', alert.msgType !== null);
  need('scope', alert.scope !== null);
  need('restriction', alert.scope !== 'restricted' || alert.restriction !== '');
  need('addresses', alert.scope !== 'private' || alert.addresses.length > 0);
  need(
    'references',
    (!NEEDS_REFERENCES.includes(alert.msgType) || alert.refersTo.length > 0) &&
      alert.refersTo.every(
        ({ sender, identifier, sent }) => isCapName(sender) && isCapName(identifier) && sent !== null,
      ),
  );
  for (const info of alert.infos) {
    need('category', info.categories.length > 0);
    need('event', info.event !== '');
    need('urgency', info.urgency !== null);
    need('severity', info.severity !== null);
    need('certainty', info.certainty !== null);
    for (const area of info.areas) need('areaDesc', area.description !== '');
    for (const resource of info.resources) {
      need('resourceDesc', resource.description !== '');
      need('mimeType', resource.mimeType !== '');
    }
  }
  return missing;
}
