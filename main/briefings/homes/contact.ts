import { ContactInput } from '../../../shared/contacts/schema.ts';
import { createContact, findContactByReach, getContact, updateContact } from '../../contacts/service.ts';
import { mapContact } from '../mapping/contact.ts';
import { Facts } from '../mapping/facts.ts';
import { listOf } from '../merge-facts.ts';
import { factKey, fieldsOf, folded, homeRecord, named, reachKey, withFind, type Home } from './home.ts';

/** Where candidates of this kind become records. */
export const contactHome: Home = withFind({
  kind: 'contact',
  rule: {
    lists: { points: reachKey, unmapped: factKey, formerHolders: (item) => folded(item['name']) },
    silent: {},
  },
  map: (item, context) => ({
    ...mapContact(fieldsOf(item, 'contact'), new Facts(context, item.unmapped)),
    organisationId: null,
  }),
  organisation: (item) => {
    const { organisation, countryCode } = fieldsOf(item, 'contact');
    return named(organisation, countryCode ?? null, { field: 'organisationId', isMade: true });
  },
  recognise: (db, said) => {
    const found = findContactByReach(db, ContactInput.parse(said));
    return found === null ? null : homeRecord(ContactInput, found, found.title);
  },
  get: (db, id) => {
    const found = getContact(db, id);
    return homeRecord(ContactInput, found, found.title);
  },
  isValid: (fields) => {
    const contact = ContactInput.safeParse(fields);
    return contact.success && (contact.data.office !== '' || contact.data.holder !== '');
  },
  settle: (old, taken, { newId, today }) => {
    const holder = old['holder'];
    const former: unknown = taken['formerHolders'];
    if (typeof holder !== 'string' || holder === '' || folded(holder) === folded(taken['holder'])) return;
    const left = { id: newId(), name: holder, since: old['holderSince'] ?? null, until: today };
    taken['holderSince'] = null;
    taken['formerHolders'] = [...listOf(former), left].slice(-50);
  },
  create: (db, fields) => createContact(db, ContactInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateContact(db, id, null, ContactInput.parse(fields));
  },
});
