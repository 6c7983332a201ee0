import type { ParsedInputOf } from '../../shared/ipc/call.ts';
import { casesCalls } from '../../shared/cases/calls.ts';
import { aPerson } from './person.ts';

type NewCase = ParsedInputOf<typeof casesCalls.create>;

/** A lost passport of a newcomer, unless told otherwise. */
export function aCase(fields: Partial<NewCase> = {}): NewCase {
  return casesCalls.create.input.parse({
    type: 'lost-document',
    representedState: 'SWE',
    request: 'Passport stolen on the tram; flight home on Friday.',
    newPeople:
      fields.people === undefined
        ? [{ person: aPerson({ nationalities: ['SWE'] }), role: 'subject', besideReason: 'Another Ingrid' }]
        : [],
    ...fields,
  });
}
