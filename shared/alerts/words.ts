/*
 * The words of CAP in our spelling. Plain values without schemas: the reader, which runs in a jail, uses them too.
 * @see OASIS Common Alerting Protocol 1.2, section 3.2
 */

/** Only `actual` is a real alert; the others never count as one. */
export const ALERT_STATUSES = ['actual', 'exercise', 'system', 'test', 'draft'] as const;
export const ALERT_MESSAGE_TYPES = ['alert', 'update', 'cancel', 'ack', 'error'] as const;
export const ALERT_SCOPES = ['public', 'restricted', 'private'] as const;
export const ALERT_CATEGORIES = [
  'geo',
  'met',
  'safety',
  'security',
  'rescue',
  'fire',
  'health',
  'env',
  'transport',
  'infra',
  'cbrne',
  'other',
] as const;
/** Both kinds of sort stand from the most to the least pressing, so that a place in the list is a rank. */
export const ALERT_URGENCIES = ['immediate', 'expected', 'future', 'past', 'unknown'] as const;
export const ALERT_SEVERITIES = ['extreme', 'severe', 'moderate', 'minor', 'unknown'] as const;
export const ALERT_CERTAINTIES = ['observed', 'likely', 'possible', 'unlikely', 'unknown'] as const;
export const ALERT_RESPONSES = [
  'shelter',
  'evacuate',
  'prepare',
  'execute',
  'avoid',
  'monitor',
  'assess',
  'all-clear',
  'none',
] as const;

export type AlertStatus = (typeof ALERT_STATUSES)[number];
export type AlertMessageType = (typeof ALERT_MESSAGE_TYPES)[number];

/** The language of an information block that names none. */
export const DEFAULT_ALERT_LANGUAGE = 'en-US';
