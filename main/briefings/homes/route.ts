import { RouteInput } from '../../../shared/routes/schema.ts';
import { createRoute, findRoute, getRoute, updateRoute } from '../../routes/service.ts';
import { Facts, meaningOf } from '../mapping/facts.ts';
import { factKey, fieldsOf, folded, homeRecord, withFind, type Home } from './home.ts';

const STATES: readonly (readonly [RouteInput['state'], RegExp])[] = [
  ['closed', /clos|block|impass|ferme|cut\b|cortad|cerrad|fechad|مغلق|مقطوع|закрыт/u],
  ['difficult', /difficult|restrict|delay|partial|congest|slow|difficil|dificil|صعب|затрудн/u],
  ['open', /open|clear|passable|ouvert|abiert|abert|libre|مفتوح|سالك|открыт/u],
];

/** Where routes become records; the line of a newer edition takes the place of the old one. */
export const routeHome: Home = withFind({
  kind: 'route',
  rule: {
    lists: { points: (item) => folded(item['name']), unmapped: factKey },
    whole: ['lines'],
    silent: { state: 'unknown' },
  },
  map: (item, context) => {
    const fields = fieldsOf(item, 'route');
    const facts = new Facts(context, item.unmapped);
    const state = meaningOf(fields.status, STATES);
    if (state === null) facts.keep('status', fields.status);
    facts.keep('startsAt', fields.startsAt);
    facts.keep('endsAt', fields.endsAt);
    return {
      name: facts.line('name', fields.name),
      reference: facts.line('reference', fields.reference),
      origin: '',
      destination: '',
      modes: [],
      state: state ?? 'unknown',
      stateAt: state === null ? null : context.confirmed.at,
      stateNote: '',
      lines: fields.lines ?? [],
      points: [],
      districtIds: [],
      source: '',
      note: facts.paragraph('note', fields.note),
      unmapped: facts.unmapped,
      verified: context.confirmed,
    };
  },
  organisation: () => null,
  recognise: (db, said) => {
    const found = findRoute(db, RouteInput.parse(said));
    return found === null ? null : homeRecord(RouteInput, found, found.name);
  },
  get: (db, id) => {
    const found = getRoute(db, id);
    return homeRecord(RouteInput, found, found.name);
  },
  isValid: (fields) => RouteInput.safeParse(fields).success,
  create: (db, fields) => createRoute(db, RouteInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateRoute(db, id, null, RouteInput.parse(fields));
  },
});
