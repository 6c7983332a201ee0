import type { z } from 'zod';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import type { WritableDb } from '../database/handle.ts';
import { keptIdOf } from '../people/service.ts';
import { compareFields, sameValue, splitPath, toFields, type FieldMap } from '../records/fields.ts';
import type { PersonLinks } from '../records/links.ts';
import { neverStanding, putRow, standsAs, takeRow, WholeRow } from '../records/rows.ts';
import type { RecordStore } from '../records/store.ts';
import type { MergeDomains } from './merge.ts';
import type { KeptLink, MergeRow } from './merges.ts';

type AnyStore = RecordStore<z.ZodObject>;
type Fields = Readonly<Record<string, unknown>>;

/** A later merge that stands, and what it did to a record. */
interface StandingLink {
  merge: MergeRow;
  link: KeptLink;
}

/** Taking back a merge. */
export interface LinksWork {
  merge: MergeRow;
  /** Later merges into the same record, in order; what they did to records is brought up to date. */
  standing: readonly MergeRow[];
  /** Whether a partner saw what the merge made of a record. */
  wasDisclosed(recordId: string): boolean;
}

/**
 * Gives the one who comes back the records that named them. What later merges did to such a record is taken back first, and done again: who is
 * still merged stays named.
 */
export function undoLinks(
  db: WritableDb,
  domains: MergeDomains,
  work: LinksWork,
  outcome: UndoOutcome,
): void {
  const { merge, standing } = work;
  const again: (() => void)[] = [];
  const known = new Set<string>();
  for (const link of merge.links) {
    const store = domains.registry.get(link.kind);
    if (store === undefined) continue;
    known.add(link.id);
    const later = linksTo(standing, link);
    if (undoLink(db, store, { link, later, wasDisclosed: work.wasDisclosed(link.id) }, outcome))
      again.push(() => {
        moveAgain(db, domains, later);
      });
  }
  // A household that a later merge took somebody out of, because the kept person was in one that they now leave.
  for (const link of standing.flatMap(({ links }) => links)) {
    if (known.has(link.id) || isNamed(db, domains, link, merge.keptId)) continue;
    known.add(link.id);
    const store = domains.registry.get(link.kind);
    const later = linksTo(standing, link);
    if (store === undefined || !isTakenBack(db, store, later)) continue;
    again.push(() => {
      moveAgain(db, domains, later);
    });
  }
  for (const move of again) move();
}

function linksTo(standing: readonly MergeRow[], { kind, id }: KeptLink): StandingLink[] {
  return standing.flatMap((merge) =>
    merge.links
      .filter((link) => link.kind === kind && link.id === id)
      .map((link): StandingLink => ({ merge, link })),
  );
}

function linksOf({ links }: MergeDomains, kind: string): PersonLinks | undefined {
  return links.find((known) => known.kind === kind);
}

function isNamed(db: WritableDb, domains: MergeDomains, { kind, id }: KeptLink, personId: string): boolean {
  return linksOf(domains, kind)?.naming(db, personId).includes(id) ?? true;
}

/** @returns whether later merges are to be done again to the record */
function undoLink(
  db: WritableDb,
  store: AnyStore,
  { link, later, wasDisclosed }: { link: KeptLink; later: readonly StandingLink[]; wasDisclosed: boolean },
  outcome: UndoOutcome,
): boolean {
  const { kind, id, before, after } = link;
  const record = store.find(db, id);
  if (record === null) {
    // A person who was merged away since names their kin in the record that was kept.
    if (keptIdOf(db, id) === id)
      outcome.conflicts.push({ kind, recordId: id, field: '', reason: 'removed-later' });
    return false;
  }
  if (standsAs(takeRow(db, store, id), after) && !wasDisclosed) {
    putRow(db, store, before);
    outcome.restored++;
    return false;
  }
  const fields = putBackChanges(store, { before, after }, unmoved(store, store.fieldsOf(record), later));
  for (const field of fields.conflicts)
    outcome.conflicts.push({ kind, recordId: id, field, reason: 'edited-later' });
  const names = inOrderOf(record.fields, fields.values, store.spec.lists);
  const built = store.spec.fields.safeParse(names);
  if (!built.success) {
    outcome.conflicts.push({ kind, recordId: id, field: '', reason: 'not-valid' });
    return false;
  }
  const links = [link, ...later.map((standing) => standing.link)];
  const saved = store.update(db, id, null, built.data, {
    action: 'undone',
    archivedAt: archivedOf(store, record.archivedAt, links),
  });
  outcome[saved.revision === record.revision ? 'unchanged' : 'restored']++;
  return later.length > 0;
}

/** Takes back what standing merges did to a record, so that it can be done again. */
function isTakenBack(db: WritableDb, store: AnyStore, later: readonly StandingLink[]): boolean {
  const [first] = later;
  const record = first === undefined ? null : store.find(db, first.link.id);
  if (record === null) return false;
  const values = unmoved(store, store.fieldsOf(record), later);
  const built = store.spec.fields.safeParse(inOrderOf(record.fields, values, store.spec.lists));
  if (!built.success) return false;
  store.update(db, record.id, null, built.data, {
    action: 'undone',
    archivedAt: archivedOf(
      store,
      record.archivedAt,
      later.map(({ link }) => link),
    ),
  });
  return true;
}

/** What a merge ended, such as a household that it left empty, is in use again. */
function archivedOf(store: AnyStore, now: string | null, links: readonly KeptLink[]): string | null {
  const isEnd = ({ before, after }: KeptLink): boolean =>
    store.parse(before).archivedAt === null && store.parse(after).archivedAt === now;
  return links.some(isEnd) ? null : now;
}

function unmoved(store: AnyStore, now: FieldMap, later: readonly StandingLink[]): FieldMap {
  return [...later].reverse().reduce((values, { link }) => putBackChanges(store, link, values).values, now);
}

/** Does again what standing merges did to a record, and notes it with them. */
function moveAgain(db: WritableDb, domains: MergeDomains, later: readonly StandingLink[]): void {
  for (const { merge, link } of later) {
    const [links, store] = [linksOf(domains, link.kind), domains.registry.get(link.kind)];
    const record = store?.find(db, link.id) ?? null;
    if (links === undefined || store === undefined || record === null) continue;
    const before: Fields = record.fields;
    const fields = store.spec.fields.parse(
      links.rename(db, before, { from: merge.otherId, to: merge.keptId }),
    );
    const isOver = record.archivedAt === null && links.endsWith?.(fields) === true;
    const { archivedAt } = store.update(db, link.id, null, fields, {
      action: 'merged',
      ...(isOver ? { archivedAt: db.changeSet.at } : {}),
    });
    const rows = [store.withFields(link.before, record.fields), store.withFields(link.after, fields)];
    const [was, is] = rows.map((row) => WholeRow.parse(row));
    link.before = { ...was, archivedAt: record.archivedAt };
    link.after = neverStanding({ ...is, archivedAt });
  }
}

/** What the merge changed in a record, taken back part by part: an edit of another part of the same item stays. */
function putBackChanges(
  store: RecordStore<z.ZodObject>,
  rows: { before: WholeRow; after: WholeRow },
  now: FieldMap,
): { values: FieldMap; conflicts: string[] } {
  const before = store.fieldsOf(store.parse(rows.before));
  const after = store.fieldsOf(store.parse(rows.after));
  const values: FieldMap = new Map(now);
  const conflicts: string[] = [];
  for (const change of compareFields(before, after)) {
    const put = mergeBack(now.get(change.field) ?? null, change.after, change.before);
    if (!put.ok) conflicts.push(change.field);
    else if (put.value === null && change.field.includes('#')) values.delete(change.field);
    else values.set(change.field, put.value);
  }
  return { values, conflicts };
}

/** The value before the change where it still says what the change wrote; of an object, part by part. */
function mergeBack(now: unknown, after: unknown, before: unknown): { ok: boolean; value: unknown } {
  if (sameValue(now, after)) return { ok: true, value: before };
  if (sameValue(now, before)) return { ok: true, value: now };
  if (!isParts(now) || !isParts(after) || !isParts(before)) return { ok: false, value: now };
  const value: Record<string, unknown> = { ...now };
  let ok = true;
  for (const part of Object.keys(before)) {
    if (sameValue(after[part], before[part])) continue;
    if (sameValue(now[part], after[part])) value[part] = before[part];
    else ok = false;
  }
  return { ok, value };
}

function isParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields put together again with their lists in the order in which they stand; what comes back stands last. */
function inOrderOf(
  now: Readonly<Record<string, unknown>>,
  values: FieldMap,
  lists: readonly string[],
): Record<string, unknown> {
  const order = [...toFields(now, lists).keys()];
  const rank = (path: string): number => (order.includes(path) ? order.indexOf(path) : order.length);
  const items = new Map(lists.map((list): [string, unknown[]] => [list, []]));
  const built: Record<string, unknown> = {};
  for (const [path, value] of [...values].sort(([one], [other]) => rank(one) - rank(other))) {
    const [name, itemId] = splitPath(path);
    if (itemId === null) built[name] = value;
    else items.get(name)?.push(value);
  }
  return { ...built, ...Object.fromEntries(items) };
}
