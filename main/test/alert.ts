import type { z } from 'zod';
import { AlertInput } from '../../shared/alerts/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';

/** A real alert of a neighbourhood in Lisbon, with whatever is said otherwise. */
export function anAlert(
  fields: Partial<z.input<typeof AlertInput>> = {},
  info: Partial<z.input<typeof AlertInput>['infos'] extends (infer Each)[] | undefined ? Each : never> = {},
): AlertInput {
  return AlertInput.parse({
    identifier: 'a-1',
    sender: 'civil@example.org',
    sent: '2026-11-24T10:00:00.000Z',
    status: 'actual',
    msgType: 'alert',
    scope: 'public',
    infos: [
      {
        id: newId(systemClock),
        language: 'en-GB',
        categories: ['met'],
        event: 'Flood',
        urgency: 'immediate',
        severity: 'severe',
        certainty: 'observed',
        headline: 'Flood in the lower town',
        ...info,
      },
    ],
    ...fields,
  });
}
