import type { districtsCalls } from '../../shared/districts/calls.ts';
import type { DistrictInput } from '../../shared/districts/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { holds } from '../../shared/kernel/geometry.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { foldText, queryWords } from '../kernel/words.ts';
import { listHistory } from '../records/history.ts';
import { metaOf } from '../records/meta.ts';
import type { Stored } from '../records/store.ts';
import {
  districtsAround,
  districtStore,
  drawnDistricts,
  listDistrictRows,
  type DistrictRow,
} from './repository.ts';
import { inTreeOrder, treeOf, type Tree } from './tree.ts';

type DistrictAnswer = AnswerOf<typeof districtsCalls.get>;
type DistrictNameAnswer = AnswerOf<typeof districtsCalls.at>[number];

/** Adds a district. @throws AppError `districts/in-itself` */
export function createDistrict(db: WritableDb, district: DistrictInput): DistrictAnswer {
  return answer(db, districtStore.create(db, district));
}

/**
 * Changes a district.
 * @throws AppError `not-found`, `records/stale-revision`; `districts/in-itself` when its wider district lies in it
 */
export function updateDistrict(
  db: WritableDb,
  id: string,
  revision: number,
  district: DistrictInput,
): DistrictAnswer {
  const { parentId } = district;
  if (
    parentId !== null &&
    districtTree(db)
      .chain(parentId)
      .some((row) => row.id === id)
  )
    throw new AppError('districts/in-itself');
  return answer(db, districtStore.update(db, id, revision, district));
}

/** Takes a district out of the list, or brings one back. @throws AppError `not-found`, `records/stale-revision` */
export function setDistrictArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): DistrictAnswer {
  return answer(db, districtStore.setArchived(db, id, revision, archived));
}

/** Opens one district, archived or not. @throws AppError `not-found` */
export function getDistrict(db: ReadableDb, id: string): DistrictAnswer {
  return answer(db, districtStore.get(db, id));
}

/** Every change of a district, newest first; empty when there never was one. */
export function historyOfDistrict(db: ReadableDb, id: string): AnswerOf<typeof districtsCalls.history> {
  return listHistory(db, id);
}

/** The districts as a tree in order. A text keeps what answers it, and the wider ones above it. */
export function listDistricts(
  db: ReadableDb,
  { filter }: ParsedInputOf<typeof districtsCalls.list>,
): AnswerOf<typeof districtsCalls.list> {
  const tree = districtTree(db);
  const words = queryWords(filter.text ?? '').map((forms) => forms.map(foldText));
  const answers = (row: DistrictRow) =>
    words.every((forms) => forms.some((form) => row.searchText.includes(form)));
  const ordered = filter.archived
    ? [...tree.byId.values()]
        .filter(({ archivedAt }) => archivedAt !== null)
        .map((row) => ({ row, depth: 0 }))
    : inTreeOrder(tree);
  const kept = new Set<string>();
  for (const { row } of ordered) {
    if (!answers(row)) continue;
    for (const above of filter.archived ? [row] : tree.chain(row.id)) kept.add(above.id);
  }
  const rows = ordered
    .filter(({ row }) => kept.has(row.id))
    .map(({ row, depth }) => {
      const { searchText: _searchText, ...shown } = row;
      return { ...shown, depth, path: pathOf(tree, row.id), parts: tree.parts(row.id).length };
    });
  return { total: rows.length, rows };
}

/** The shapes of all districts in use that are drawn. */
export function districtShapes(db: ReadableDb): AnswerOf<typeof districtsCalls.shapes> {
  return drawnDistricts(db);
}

/** The drawn districts in use that hold a point, the smallest first; empty when none does. */
export function districtAt(
  db: ReadableDb,
  at: { latitude: number; longitude: number },
): DistrictNameAnswer[] {
  const tree = districtTree(db);
  return districtsAround(db, at)
    .filter(({ shape }) => holds(shape, [at.longitude, at.latitude]))
    .flatMap(({ id }) => nameOf(tree, id));
}

/**
 * The districts in use that a text names: by name, native name, code or alias, whatever case or accents. Where the text is a path of names
 * ("Northern, Port Sayid"), the last part decides and the others choose between equals. Several when it fits several, empty when none.
 */
export function districtsNamed(db: ReadableDb, text: string): DistrictNameAnswer[] {
  return districtFinder(db)(text);
}

/** A finder that has read the districts once, for many texts. */
export function districtFinder(db: ReadableDb): (text: string) => DistrictNameAnswer[] {
  const tree = districtTree(db);
  const byKey = new Map<string, DistrictRow[]>();
  for (const row of tree.byId.values()) {
    if (row.archivedAt !== null) continue;
    for (const key of new Set([row.name, row.nativeName, row.code, ...row.aliases].map(keyOf))) {
      if (key === '') continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [row]);
      else known.push(row);
    }
  }
  return (text) => {
    const parts = text
      .split(/[,;/›>|]/u)
      .map(keyOf)
      .filter((part) => part !== '');
    const whole = byKey.get(keyOf(text)) ?? [];
    const found = whole.length > 0 ? whole : (byKey.get(parts.at(-1) ?? '') ?? []);
    const above = parts.slice(0, -1);
    const fitting = found.filter(({ id }) => {
      const names = tree.chain(id).flatMap((row) => [row.name, row.code, ...row.aliases].map(keyOf));
      return above.some((part) => names.includes(part));
    });
    const named = (fitting.length > 0 ? fitting : found).flatMap(({ id }) => nameOf(tree, id));
    return named.sort((one, other) => (foldText(one.path.join()) < foldText(other.path.join()) ? -1 : 1));
  };
}

/** The names of the wider districts and of the district itself, the widest first; empty when it is unknown. */
export function districtPath(db: ReadableDb, id: string): string[] {
  return pathOf(districtTree(db), id);
}

/** All districts with what lies in what: read once for many questions. */
export function districtTree(db: ReadableDb): Tree {
  return treeOf(listDistrictRows(db));
}

/** Districts in use in the order of the tree, each with its depth. */
export { inTreeOrder, type Tree };

/** Whether another district lies in it: what stays named is not removed by an undo. */
export function hasParts(db: ReadableDb, id: string): boolean {
  return db.value(`SELECT 1 FROM district WHERE parentId = @id LIMIT 1`, { id }) !== null;
}

const OF_NAMES = /\b(?:district|province|region|governorate|state|county|municipality|wilaya|muhafazat)\b/gu;

/** Names are compared by their letters and figures, and without the word for what they name. */
function keyOf(text: string): string {
  const folded = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = folded.replace(OF_NAMES, ' ').replace(/\s+/gu, ' ').trim();
  return bare === '' ? folded : bare;
}

function pathOf(tree: Tree, id: string): string[] {
  return tree.chain(id).map(({ name }) => name);
}

function nameOf(tree: Tree, id: string): DistrictNameAnswer[] {
  const row = tree.byId.get(id);
  return row === undefined ? [] : [{ id, name: row.name, code: row.code, path: pathOf(tree, id) }];
}

function answer(db: ReadableDb, record: Stored<typeof DistrictInput>): DistrictAnswer {
  return { ...record.fields, ...metaOf(record), path: districtPath(db, record.id) };
}
