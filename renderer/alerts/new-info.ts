import { AlertInfo } from '../../shared/alerts/schema.ts';

/** An empty block in a language. What nobody knows yet is not known, in the words of the standard. */
export function newInfo(id: string, language: string): AlertInfo {
  return AlertInfo.parse({
    id,
    language,
    urgency: 'unknown',
    severity: 'unknown',
    certainty: 'unknown',
  });
}
