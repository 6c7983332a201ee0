import type { z } from 'zod';
import { HouseholdInput, HouseholdMember, type HouseholdRole } from '../../shared/households/schema.ts';
import { newId, systemClock } from '../kernel/clock.ts';

/** A member under an id of their own. */
export function aMember(
  personId: string,
  role: HouseholdRole = 'other',
  guardianId: string | null = null,
): HouseholdMember {
  return HouseholdMember.parse({ id: newId(systemClock), personId, role, guardianId });
}

/** A household of these members. */
export function aHousehold(
  members: readonly z.input<typeof HouseholdMember>[],
  fields: Partial<z.input<typeof HouseholdInput>> = {},
): HouseholdInput {
  return HouseholdInput.parse({ ...fields, members });
}
