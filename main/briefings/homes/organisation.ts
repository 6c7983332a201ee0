import { OrganisationInput } from '../../../shared/contacts/schema.ts';
import {
  createOrganisation,
  findOrganisationByName,
  getOrganisation,
  updateOrganisation,
} from '../../contacts/service.ts';
import { Facts } from '../mapping/facts.ts';
import { mapOrganisation } from '../mapping/organisation.ts';
import { factKey, fieldsOf, homeRecord, named, reachKey, withFind, type Home } from './home.ts';

/** Where candidates of this kind become records. */
export const organisationHome: Home = withFind({
  kind: 'organisation',
  rule: { lists: { points: reachKey, unmapped: factKey }, silent: { type: 'other', level: 'unknown' } },
  map: (item, context) => ({
    ...mapOrganisation(fieldsOf(item, 'organisation'), new Facts(context, item.unmapped)),
    parentId: null,
  }),
  organisation: (item) =>
    named(fieldsOf(item, 'organisation').parent, null, { field: 'parentId', isMade: false }),
  recognise: (db, said) => {
    const asked = OrganisationInput.parse(said);
    const found = findOrganisationByName(db, asked);
    return found === null ? null : homeRecord(OrganisationInput, found, found.name);
  },
  get: (db, id) => {
    const found = getOrganisation(db, id);
    return homeRecord(OrganisationInput, found, found.name);
  },
  isValid: (fields) => OrganisationInput.safeParse(fields).success,
  create: (db, fields) => createOrganisation(db, OrganisationInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateOrganisation(db, id, null, OrganisationInput.parse(fields));
  },
});
