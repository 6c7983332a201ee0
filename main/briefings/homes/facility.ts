import { FacilityInput } from '../../../shared/contacts/schema.ts';
import {
  createFacility,
  findFacilityByNamePlace,
  getFacility,
  updateFacility,
} from '../../contacts/service.ts';
import { mapFacility } from '../mapping/facility.ts';
import { Facts } from '../mapping/facts.ts';
import { factKey, fieldsOf, homeRecord, reachKey, withFind, type Home } from './home.ts';

/** Where candidates of this kind become records. */
export const facilityHome: Home = withFind({
  kind: 'facility',
  rule: {
    lists: { points: reachKey, unmapped: factKey },
    silent: { type: 'other', state: 'unknown' },
  },
  map: (item, context) => ({
    ...mapFacility(fieldsOf(item, 'facility'), new Facts(context, item.unmapped)),
    organisationId: null,
  }),
  organisation: () => null,
  recognise: (db, said) => {
    const found = findFacilityByNamePlace(db, FacilityInput.parse(said));
    return found === null ? null : homeRecord(FacilityInput, found, found.name);
  },
  get: (db, id) => {
    const found = getFacility(db, id);
    return homeRecord(FacilityInput, found, found.name);
  },
  isValid: (fields) => FacilityInput.safeParse(fields).success,
  create: (db, fields) => createFacility(db, FacilityInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateFacility(db, id, null, FacilityInput.parse(fields));
  },
});
