import { failureOf, holdsOn, isVoice } from '../../shared/contacts/rules.ts';
import type { FACILITY_TYPES, OfficePoint } from '../../shared/contacts/schema.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { RestrictionSummary } from '../../shared/restrictions/schema.ts';
import { RouteSummary } from '../../shared/routes/schema.ts';
import type { Audience } from '../../shared/paper/schema.ts';
import { listContacts, listWithFunctions, todayThere } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import { districtTree, inTreeOrder, type Tree } from '../districts/service.ts';
import { ourMission } from '../mission/service.ts';
import { listRestrictions } from '../restrictions/service.ts';
import { listRoutes } from '../routes/service.ts';
import { detailsOf, facilityOf } from './details.ts';
import { missionLines } from './mission-lines.ts';
import { COUNTRY, lineOf, type PaperContent, type PaperLine } from './page.ts';
import type { PaperWords } from './words.ts';

type FacilityType = (typeof FACILITY_TYPES)[number];

/** Places that people are sent to, in the order of the sheet. */
const PLACES: readonly {
  heading: 'shelters' | 'hospitals' | 'missions' | 'crossings';
  types: FacilityType[];
}[] = [
  { heading: 'shelters', types: ['shelter', 'assembly-point'] },
  { heading: 'hospitals', types: ['hospital', 'clinic'] },
  { heading: 'missions', types: ['mission'] },
  { heading: 'crossings', types: ['airport', 'seaport', 'border-post'] },
];
const WINDOW = 500;

/** What is known, and for which districts; none named = for all of them. */
interface Placed {
  districtIds: readonly string[];
  line: PaperLine;
}

/**
 * Sheets for people: one for each district that has no parts, or one for the whole host State where there are no districts. Only what may
 * be in anybody's hands stands on them: places that are not closed, and numbers marked for emergencies; never a secure line or a duty officer.
 */
export function peopleSheets(
  db: ReadableDb,
  scope: { districtId: string | null; audience: Audience },
  words: PaperWords,
): PaperContent[] {
  const tree = districtTree(db);
  const places = PLACES.map(({ heading, types }) => ({
    heading: words[heading],
    found: placesOf(db, types, words),
  }));
  const found = [
    { heading: words.emergency, found: emergencyNumbers(db, words) },
    ...places,
    { heading: words.routes, found: routesOf(db, words) },
    { heading: words.restrictions, found: restrictionsOf(db, words) },
  ];
  const advice = {
    heading: words.adviceHeading,
    lines: words.advice[scope.audience].map((text) => lineOf({ text })),
  };
  const mission = { heading: words.mission, lines: missionLines(db, words) };
  return pagesOf(tree, scope.districtId, words).map(({ key, title }) => ({
    key,
    title,
    sections: [
      mission,
      advice,
      ...found
        .map(({ heading, found: all }) => ({
          heading,
          lines: all.filter((each) => isThere(tree, each.districtIds, key)).map(({ line }) => line),
        }))
        .filter(({ lines }) => lines.length > 0),
    ],
  }));
}

function pagesOf(tree: Tree, districtId: string | null, words: PaperWords): { key: string; title: string }[] {
  const wanted = inTreeOrder(tree).filter(
    ({ row }) =>
      tree.parts(row.id).length === 0 &&
      (districtId === null || tree.chain(row.id).some(({ id }) => id === districtId)),
  );
  if (wanted.length === 0) return [{ key: COUNTRY, title: words.country }];
  return wanted.map(({ row }) => ({
    key: row.id,
    title: tree
      .chain(row.id)
      .map(({ name }) => name)
      .join(' › '),
  }));
}

/** Whether something for these districts matters in this one: it is among them, or lies in one of them. */
function isThere(tree: Tree, districtIds: readonly string[], key: string): boolean {
  const known = districtIds.filter((id) => tree.byId.has(id));
  if (known.length === 0 || key === COUNTRY) return true;
  return tree.chain(key).some(({ id }) => known.includes(id));
}

function emergencyNumbers(db: ReadableDb, words: PaperWords): Placed[] {
  const today = todayThere(db);
  const { hostState } = ourMission(db);
  return listWithFunctions(db).flatMap(({ kind, id, title, functions, districtIds, countryCode }) => {
    // Who is in another State helps only in the districts that it names.
    if (districtIds.length === 0 && countryCode !== null && countryCode !== hostState) return [];
    const { points } = detailsOf(db, { kind, id });
    const label = functions.map((name) => words.functions[name]).join(' · ');
    return points
      .filter((point) => point.marks.includes('emergency') && isForPeople(point, today))
      .map((point) => ({
        districtIds,
        line: lineOf({
          label,
          text: title,
          number: point.value,
          note: point.marks.includes('day-and-night') ? words.dayAndNight : '',
        }),
      }));
  });
}

/** Whether a number may be in anybody's hands: one that is known not to work helps nobody. */
function isForPeople(point: OfficePoint, today: string): boolean {
  const { marks } = point;
  return (
    isVoice(point) &&
    holdsOn(point, today) &&
    failureOf(point) === null &&
    !marks.includes('secure') &&
    !marks.includes('duty-officer')
  );
}

function placesOf(db: ReadableDb, types: readonly FacilityType[], words: PaperWords): Placed[] {
  const today = todayThere(db);
  const ids: string[] = [];
  for (let offset = 0; ; offset += WINDOW) {
    const { rows } = listContacts(db, {
      filter: { kind: ['facility'], type: [...types], dueForVerification: false, archived: false },
      sorting: [],
      offset,
      limit: WINDOW,
    });
    ids.push(...rows.map(({ id }) => id));
    if (rows.length < WINDOW) break;
  }
  return ids
    .map((id) => facilityOf(db, id))
    .filter(({ state }) => state !== 'closed')
    .map((facility) => {
      const {
        name,
        nativeName,
        type,
        state,
        stateAt,
        address,
        city,
        hours,
        accessible,
        points,
        districtIds,
      } = facility;
      const number = points.find((point) => isForPeople(point, today))?.value ?? '';
      const place = [address.replace(/\s*\n\s*/gu, ', '), city].filter((part) => part !== '').join(', ');
      const states =
        state === 'unknown'
          ? []
          : [words.facilityStates[state], ...(stateAt === null ? [] : [words.asOf(dateOf(stateAt))])];
      const note = [...states, ...(accessible === 'yes' ? [words.accessible] : []), hours];
      return {
        districtIds,
        line: lineOf({
          label: words.facilityTypes[type],
          text: [name, nativeName, place].filter((part) => part !== '').join(' · '),
          number,
          note: note.filter((part) => part !== '').join(' · '),
        }),
      };
    });
}

const ROUTE = {
  name: true,
  origin: true,
  destination: true,
  state: true,
  stateAt: true,
  stateNote: true,
  points: true,
  districtIds: true,
} as const;

function routesOf(db: ReadableDb, words: PaperWords): Placed[] {
  const { rows } = listRoutes(db, { filter: { archived: false }, sorting: [], offset: 0, limit: WINDOW });
  return rows
    .map((row) => RouteSummary.pick(ROUTE).strip().parse(row))
    .filter(({ state }) => state !== 'closed')
    .map(({ name, origin, destination, state, stateAt, stateNote, points, districtIds }) => ({
      districtIds,
      line: lineOf({
        label: words.routeStates[state],
        text: [
          name,
          [origin, ...points.map((point) => point.name), destination]
            .filter((part) => part !== '')
            .join(' → '),
        ]
          .filter((part) => part !== '')
          .join(': '),
        note: [stateNote, stateAt === null ? '' : words.asOf(dateOf(stateAt))]
          .filter((part) => part !== '')
          .join(' · '),
      }),
    }));
}

const RESTRICTION = {
  title: true,
  kind: true,
  place: true,
  hours: true,
  endsAt: true,
  state: true,
  districtIds: true,
} as const;

function restrictionsOf(db: ReadableDb, words: PaperWords): Placed[] {
  const { rows } = listRestrictions(db, {
    filter: { archived: false },
    sorting: [],
    offset: 0,
    limit: WINDOW,
  });
  return rows
    .map((row) => RestrictionSummary.pick(RESTRICTION).strip().parse(row))
    .filter(({ state }) => state !== 'over')
    .map(({ title, kind, place, hours, endsAt, districtIds }) => ({
      districtIds,
      line: lineOf({
        label: words.restrictionKinds[kind],
        text: [title, place].filter((part) => part !== '').join(' · '),
        note: [
          ...hours.map(({ from, until }) => `${from}–${until}`),
          ...(endsAt === null ? [] : [words.until(dateOf(endsAt))]),
        ].join(' · '),
      }),
    }));
}
