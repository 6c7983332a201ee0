import { alertHome } from './homes/alert.ts';
import { contactHome } from './homes/contact.ts';
import { facilityHome } from './homes/facility.ts';
import type { Home } from './homes/home.ts';
import { meetingHome } from './homes/meeting.ts';
import { organisationHome } from './homes/organisation.ts';
import { personHome } from './homes/person.ts';
import { procedureHome } from './homes/procedure.ts';
import { restrictionHome } from './homes/restriction.ts';
import { routeHome } from './homes/route.ts';

const homes: ReadonlyMap<string, Home> = new Map(
  [
    organisationHome,
    contactHome,
    facilityHome,
    personHome,
    meetingHome,
    alertHome,
    procedureHome,
    routeHome,
    restrictionHome,
  ].map((home) => [home.kind, home]),
);

/** Where candidates or records of a kind live; `null` for a kind that has no home in this version. */
export function homeOf(kind: string): Home | null {
  return homes.get(kind) ?? null;
}
