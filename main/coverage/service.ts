import type { coverageCalls } from '../../shared/coverage/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { dueBefore, listDistrictTexts, listWithFunctions, setDistrictsOfText } from '../contacts/service.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { districtFinder, districtsNamed, districtTree, getDistrict } from '../districts/service.ts';
import { listReplacedPoints } from '../briefings/service.ts';
import { ourMission } from '../mission/service.ts';
import { count, coverageOf, type CoverageAnswer } from './matrix.ts';

/**
 * The coverage matrix, whole or of one district with what lies in it.
 * @throws AppError `not-found` when no district, or more than one, is so called
 */
export function coverage(
  db: ReadableDb,
  asked: ParsedInputOf<typeof coverageCalls.coverage> = {},
): CoverageAnswer {
  const tree = districtTree(db);
  const whole = coverageOf(listWithFunctions(db), tree, measureOf(db));
  const wanted = wantedDistrict(db, asked);
  if (wanted === null) return whole;
  const rows = whole.rows.filter(
    ({ district }) => district !== null && tree.chain(district.id).some(({ id }) => id === wanted),
  );
  return { ...whole, rows, counts: count(rows) };
}

function measureOf(db: ReadableDb): Parameters<typeof coverageOf>[2] {
  return {
    dueBefore: dueBefore(db),
    hostState: ourMission(db).hostState,
    replaced: new Set(listReplacedPoints(db).map(({ pointId }) => pointId)),
  };
}

function wantedDistrict(
  db: ReadableDb,
  { districtId, district }: ParsedInputOf<typeof coverageCalls.coverage>,
): string | null {
  if (districtId !== undefined) return getDistrict(db, districtId).id;
  if (district === undefined) return null;
  const tree = districtTree(db);
  if (tree.byId.has(district)) return district;
  const [only, another] = districtsNamed(db, district);
  if (only === undefined || another !== undefined)
    throw new AppError('not-found', { kind: 'district', id: '' });
  return only.id;
}

export { WORDS as COVERAGE_WORDS } from './words.ts';

/** How many cells have no number that is answered day and night; 0 where nobody has begun with districts or functions. */
export function countGaps(db: ReadableDb): number {
  const entries = listWithFunctions(db);
  const tree = districtTree(db);
  if (entries.length === 0 && tree.parts(null).length === 0) return 0;
  return coverageOf(entries, tree, measureOf(db)).counts.gap;
}

/** Districts that entries name in words only; one district proposed for a text is sure, several are to choose from. */
export function districtTexts(db: ReadableDb): AnswerOf<typeof coverageCalls.districtTexts> {
  const find = districtFinder(db);
  return listDistrictTexts(db).map(({ text, entries }) => ({ text, entries, districts: find(text) }));
}

/**
 * Gives the entries that name a district in these words the district of the list, in one change.
 * @throws AppError `not-found` for a district that is not there
 */
export function matchDistricts(
  db: WritableDb,
  { matches }: ParsedInputOf<typeof coverageCalls.matchDistricts>,
): AnswerOf<typeof coverageCalls.matchDistricts> {
  let entries = 0;
  for (const { text, districtId } of matches)
    entries += setDistrictsOfText(db, text, [getDistrict(db, districtId).id]);
  return { entries, changeSetId: db.changeSet.id };
}
