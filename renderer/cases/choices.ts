import {
  CASE_ROLES,
  CASE_TYPES,
  CONTACT_RESULTS,
  NOTE_CHANNELS,
  NOTE_DIRECTIONS,
  OUTCOMES,
  SENSITIVITIES,
  SEVERITIES,
  URGENCIES,
} from '../../shared/cases/schema.ts';
import type { Text } from '../text/text.ts';

/** What can be chosen in the fields of a case, in words. */
export const choices = {
  type: (text: Text) => CASE_TYPES.map((value) => ({ value, label: text(`cases.type.${value}`) })),
  severity: (text: Text) => SEVERITIES.map((value) => ({ value, label: text(`cases.severity.${value}`) })),
  urgency: (text: Text) => URGENCIES.map((value) => ({ value, label: text(`cases.urgency.${value}`) })),
  sensitivity: (text: Text) =>
    SENSITIVITIES.map((value) => ({ value, label: text(`cases.sensitivity.${value}`) })),
  role: (text: Text) => CASE_ROLES.map((value) => ({ value, label: text(`cases.role.${value}`) })),
  outcome: (text: Text) => OUTCOMES.map((value) => ({ value, label: text(`cases.outcome.${value}`) })),
  channel: (text: Text) => NOTE_CHANNELS.map((value) => ({ value, label: text(`cases.channel.${value}`) })),
  direction: (text: Text) =>
    NOTE_DIRECTIONS.map((value) => ({ value, label: text(`cases.direction.${value}`) })),
  result: (text: Text) => CONTACT_RESULTS.map((value) => ({ value, label: text(`cases.result.${value}`) })),
};
