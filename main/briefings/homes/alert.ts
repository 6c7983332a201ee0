import { alertInputOf } from '../../../shared/alerts/candidate.ts';
import { AlertInput } from '../../../shared/alerts/schema.ts';
import { createAlert, findAlert, getAlert, updateAlert } from '../../alerts/service.ts';
import { fieldsOf, folded, homeRecord, withFind, type Home } from './home.ts';

/** Where alerts become records. What a sender sent under one name never changes: an update is another alert. */
export const alertHome: Home = withFind({
  kind: 'alert',
  rule: {
    lists: {
      infos: (item) => `${String(item['language'])} ${folded(item['headline'])} ${folded(item['event'])}`,
    },
    fixed: ['infos'],
    silent: {},
  },
  map: (item, context) => ({ ...alertInputOf(fieldsOf(item, 'alert'), context.newId) }),
  organisation: () => null,
  recognise: (db, said) => {
    const found = findAlert(db, AlertInput.parse(said));
    return found === null ? null : homeRecord(AlertInput, found, found.title);
  },
  get: (db, id) => {
    const found = getAlert(db, id);
    return homeRecord(AlertInput, found, found.title);
  },
  isOver: ({ id }, db) => ['updated', 'cancelled', 'over'].includes(getAlert(db, id).state),
  isValid: (fields) => AlertInput.safeParse(fields).success,
  create: (db, fields) => createAlert(db, AlertInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateAlert(db, id, null, AlertInput.parse(fields));
  },
});
