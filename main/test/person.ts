import type { z } from 'zod';
import { PersonInput } from '../../shared/people/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';

/** A person with one Latin name, unless told otherwise. */
export function aPerson(
  fields: Partial<z.input<typeof PersonInput>> & { given?: string; surname?: string } = {},
): PersonInput {
  const { given = 'Ingrid', surname = 'Solberg', ...rest } = fields;
  return PersonInput.parse({
    names: [{ id: newId(systemClock), given, surname }],
    birthDate: '1984-05-03',
    nationalities: ['NOR'],
    ...rest,
  });
}
