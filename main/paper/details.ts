import {
  ContactInput,
  FacilityInput,
  OrganisationInput,
  type EntryKind,
  type OfficePoint,
} from '../../shared/contacts/schema.ts';
import { holderOn } from '../../shared/contacts/rules.ts';
import { todayThere } from '../contacts/service.ts';
import { getContact, getFacility, getOrganisation } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';

/** How an entry is reached, and who holds the office; `holder` is empty for what nobody holds. */
export function detailsOf(
  db: ReadableDb,
  { kind, id }: { kind: EntryKind; id: string },
): { points: readonly OfficePoint[]; holder: string } {
  if (kind === 'contact') {
    const fields = ContactInput.strip().parse(getContact(db, id));
    return { points: fields.points, holder: holderOn(fields, todayThere(db)) };
  }
  const { points } =
    kind === 'organisation' ? OrganisationInput.strip().parse(getOrganisation(db, id)) : facilityOf(db, id);
  return { points, holder: '' };
}

export function facilityOf(db: ReadableDb, id: string): FacilityInput {
  return FacilityInput.strip().parse(getFacility(db, id));
}
