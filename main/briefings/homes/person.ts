import { PersonInput } from '../../../shared/people/schema.ts';
import { createPerson, getPerson, updatePerson } from '../../people/service.ts';
import { Facts } from '../mapping/facts.ts';
import { mapPerson } from '../mapping/person.ts';
import { recognisePerson } from '../recognise-person.ts';
import { fieldsOf, folded, homeRecord, reachKey, withFind, type Home } from './home.ts';

/** Where candidates of this kind become records. */
export const personHome: Home = withFind({
  kind: 'person',
  rule: {
    lists: {
      names: (item) => `${folded(item['given'])} ${folded(item['surname'])}`,
      documents: (item) => folded(item['number']).replace(/[^\p{L}\p{N}]/gu, ''),
      contactPoints: reachKey,
      addresses: (item) => folded(item['text']),
    },
    silent: { sex: 'unknown', standing: 'other' },
  },
  map: (item, context) => mapPerson(fieldsOf(item, 'person'), new Facts(context, item.unmapped)),
  organisation: () => null,
  recognise: (db, said) => {
    const id = recognisePerson(db, PersonInput.parse(said));
    return id === null ? null : personHome.get(db, id);
  },
  get: (db, id) => {
    const found = getPerson(db, id);
    return homeRecord(PersonInput, found, found.displayName);
  },
  isValid: (fields) => PersonInput.safeParse(fields).success,
  create: (db, fields) => createPerson(db, PersonInput.parse(fields)).id,
  update: (db, id, fields) => {
    updatePerson(db, id, personHome.get(db, id).revision, PersonInput.parse(fields));
  },
});
