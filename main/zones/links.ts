import { PersonId } from '../../shared/people/schema.ts';
import { WardenZoneInput } from '../../shared/zones/schema.ts';
import { recordsNaming, type PersonLinks } from '../records/links.ts';

/** Warden zones name their wardens, some of whom are on record. */
export const zoneLinks: PersonLinks = {
  kind: 'wardenZone',
  naming: (db, personId) => recordsNaming(db, 'wardenZone', personId),
  rename: (_db, fields, { from, to }) => {
    const zone = WardenZoneInput.parse(fields);
    const personId = PersonId.parse(to);
    return {
      ...zone,
      wardens: zone.wardens.map((warden) => (warden.personId === from ? { ...warden, personId } : warden)),
    };
  },
  refresh: () => undefined,
  titleOf: (fields) => WardenZoneInput.parse(fields).name,
};
