import { restrictionState } from '../../../shared/restrictions/rules.ts';
import { RestrictionInput } from '../../../shared/restrictions/schema.ts';
import { nowOf } from '../../kernel/clock.ts';
import {
  createRestriction,
  findRestriction,
  getRestriction,
  updateRestriction,
} from '../../restrictions/service.ts';
import { Facts, meaningOf, type MappingContext } from '../mapping/facts.ts';
import { factKey, fieldsOf, homeRecord, withFind, type Home } from './home.ts';

const KINDS: readonly (readonly [RestrictionInput['kind'], RegExp])[] = [
  ['curfew', /curfew|couvre-feu|toque de queda|recolher|حظر التجول|комендантск/u],
  [
    'checkpoint',
    /checkpoint|check point|roadblock|barrage|puesto de control|posto de controlo|حاجز|نقطة تفتيش/u,
  ],
  ['closed-border', /border|crossing|frontiere|frontera|fronteira|معبر|الحدود|границ/u],
  ['closed-road', /road|highway|bridge|route|carretera|puente|estrada|ponte|طريق|جسر|дорог|мост/u],
  [
    'closed-area',
    /closed|closure|no[- ]go|restricted|evacuat|zone|ferme|cerrad|interdi|fechad|مغلق|محظور|закрыт/u,
  ],
];

/** Hours of a day in a sentence: "from 20:00 to 06:00". */
const HOURS = /(?<!\d)([01]?\d|2[0-3])[:hH.]([0-5]\d)\D{1,12}?([01]?\d|2[0-3])[:hH.]([0-5]\d)(?!\d)/u;

/** Where curfews and closures become records. */
export const restrictionHome: Home = withFind({
  kind: 'restriction',
  rule: {
    lists: { hours: (item) => `${String(item['from'])} ${String(item['until'])}`, unmapped: factKey },
    whole: ['hours', 'shape'],
    silent: { kind: 'other' },
  },
  map: (item, context) => {
    const fields = fieldsOf(item, 'restriction');
    const facts = new Facts(context, item.unmapped);
    const kind = meaningOf(fields.title, KINDS) ?? meaningOf(fields.text, KINDS) ?? 'other';
    return {
      title: facts.line('title', fields.title),
      reference: facts.line('reference', fields.reference),
      kind,
      place: facts.line('area', fields.area),
      latitude: null,
      longitude: null,
      shape: fields.shape ?? null,
      districtIds: [],
      routeIds: [],
      startsAt: instant(facts, 'startsAt', fields.startsAt),
      endsAt: instant(facts, 'endsAt', fields.endsAt),
      hours: kind === 'curfew' ? hoursOf(`${fields.title} ${fields.text ?? ''}`, context) : [],
      timeZone: '',
      exempt: '',
      source: '',
      note: facts.paragraph('text', fields.text),
      unmapped: facts.unmapped,
      verified: context.confirmed,
    };
  },
  organisation: () => null,
  recognise: (db, said) => {
    const found = findRestriction(db, RestrictionInput.parse(said));
    return found === null ? null : homeRecord(RestrictionInput, found, found.title);
  },
  get: (db, id) => {
    const found = getRestriction(db, id);
    return homeRecord(RestrictionInput, found, found.title);
  },
  isOver: ({ fields }, db) =>
    restrictionState(RestrictionInput.parse(fields), nowOf(db.clock), 'UTC') === 'over',
  isValid: (fields) => RestrictionInput.safeParse(fields).success,
  create: (db, fields) => createRestriction(db, RestrictionInput.parse(fields)).id,
  update: (db, id, fields) => {
    updateRestriction(db, id, null, RestrictionInput.parse(fields));
  },
});

/** An instant with its zone; anything less sure is kept as written. */
function instant(facts: Facts, label: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const ms = /(?:Z|[+-]\d\d:?\d\d)$/u.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms)) {
    facts.keep(label, value);
    return null;
  }
  return new Date(ms).toISOString();
}

function hoursOf(text: string, context: MappingContext) {
  const found = HOURS.exec(text);
  if (found === null) return [];
  const [, fromHour = '', fromMinute = '', untilHour = '', untilMinute = ''] = found;
  const time = (hour: string, minute: string): string => `${hour.padStart(2, '0')}:${minute}`;
  return [
    { id: context.newId(), from: time(fromHour, fromMinute), until: time(untilHour, untilMinute), days: [] },
  ];
}
