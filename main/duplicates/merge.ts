import type { z } from 'zod';
import { joinPeople } from '../../shared/duplicates/join.ts';
import type { MergeChoices } from '../../shared/duplicates/schema.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { comparePeople } from '../matching/people.ts';
import type { WritableDb } from '../database/handle.ts';
import { newId } from '../kernel/clock.ts';
import { getPerson, personStore, redirect } from '../people/service.ts';
import type { PersonLinks } from '../records/links.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { takeRow, type WholeRow } from '../records/rows.ts';
import type { RecordStore, Stored } from '../records/store.ts';
import { basisOf, pairBasis } from './basis.ts';
import { insertMerge, type KeptLink } from './merges.ts';
import { findPairOf, inOrder, markMerged, pairRow, saveFinding } from './repository.ts';

/** What the composition tells about the other domains: who names people. */
export interface MergeDomains {
  registry: RecordRegistry;
  links: readonly PersonLinks[];
}

type StoredPerson = Stored<typeof PersonInput>;

/** What an officer asks for. */
export interface MergeInput {
  keepId: string;
  otherId: string;
  revisions?: { keep: number; other: number } | undefined;
  choices: MergeChoices;
}

/**
 * Makes two records one. Every value is kept: those of lists stand side by side, those not chosen stay with the merge; records that named
 * the other name the kept one, and its id, names and numbers lead there.
 * @returns the id of the merge, by which it can be taken back at any time
 * @throws AppError `not-found`, `records/stale-revision`, `people/merged` for one that was merged away already, `invalid-input` for one person twice
 */
export function mergePeople(
  db: WritableDb,
  domains: MergeDomains,
  input: MergeInput,
): { mergeId: string; person: ReturnType<typeof getPerson> } {
  const [kept, other] = [standing(db, input.keepId), standing(db, input.otherId)];
  if (kept.id === other.id)
    throw new AppError('invalid-input', { issues: [{ path: 'otherId', problem: 'same-person' }] });
  personStore.assertRevision(kept, input.revisions?.keep ?? null);
  personStore.assertRevision(other, input.revisions?.other ?? null);
  const joined = joinPeople(kept, other, input.choices);
  const [keptName, otherName] = [getPerson(db, kept.id).displayName, getPerson(db, other.id).displayName];
  const mergeId = newId(db.clock);
  const pairBefore = notePair(db, kept, other);
  const keptBefore = wholeRow(db, personStore, kept.id);
  const otherBefore = wholeRow(db, personStore, other.id);
  const naming = domains.links.flatMap((links) =>
    links
      .naming(db, other.id)
      .filter((id) => id !== kept.id && id !== other.id)
      .map((id) => ({ links, id })),
  );
  personStore.remove(db, other.id, 'merged', 'merged');
  redirect(db, { personId: other.id, keptId: kept.id, mergeId });
  personStore.update(db, kept.id, null, joined.person, {
    action: 'merged',
    archivedAt: other.archivedAt === null ? null : kept.archivedAt,
    remarks: [{ field: 'mergedFrom', before: null, after: otherName }],
  });
  insertMerge(db, {
    id: mergeId,
    keptId: kept.id,
    otherId: other.id,
    keptName,
    otherName,
    at: db.changeSet.at,
    by: db.actor.name,
    changeSetId: db.changeSet.id,
    notChosen: joined.notChosen,
    joined: joined.joined,
    keptBefore,
    keptAfter: wholeRow(db, personStore, kept.id),
    otherBefore,
    links: naming.flatMap(({ links, id }) =>
      moveLink(db, domains, links, { id, from: other.id, to: kept.id }),
    ),
    pairBefore,
    undoneAt: null,
    undoneBy: '',
  });
  const pair = findPairOf(db, kept.id, other.id);
  if (pair !== null) markMerged(db, pair.id);
  for (const links of domains.links) links.refresh(db, other.id);
  db.changeSet.kinds.add('duplicate');
  return { mergeId, person: getPerson(db, kept.id) };
}

/** @throws AppError `not-found`, `people/merged` */
function standing(db: WritableDb, id: string): StoredPerson {
  const record = personStore.find(db, id);
  if (record !== null) return record;
  const { id: keptId } = getPerson(db, id);
  throw new AppError('people/merged', { id: keptId });
}

/** Makes the two a pair if they were none. @returns the pair as it was */
function notePair(db: WritableDb, kept: StoredPerson, other: StoredPerson): WholeRow | null {
  const before = pairRow(db, kept.id, other.id);
  if (before !== null) return before;
  const order = inOrder(kept.id, other.id);
  const [one, two] = order.a === kept.id ? [kept, other] : [other, kept];
  saveFinding(db, {
    ...order,
    ...comparePeople(one.fields, two.fields),
    basis: pairBasis(
      { id: kept.id, basis: basisOf(kept.fields) },
      { id: other.id, basis: basisOf(other.fields) },
    ),
    source: 'register',
  });
  return null;
}

function moveLink(
  db: WritableDb,
  { registry }: MergeDomains,
  links: PersonLinks,
  moved: { id: string; from: string; to: string },
): KeptLink[] {
  const store = registry.get(links.kind);
  const record = store?.find(db, moved.id) ?? null;
  if (store === undefined || record === null) return [];
  const before = wholeRow(db, store, moved.id);
  const fields = store.spec.fields.parse(links.rename(db, record.fields, moved));
  const isOver = record.archivedAt === null && links.endsWith?.(fields) === true;
  store.update(db, moved.id, null, fields, {
    action: 'merged',
    ...(isOver ? { archivedAt: db.changeSet.at } : {}),
  });
  return [
    {
      kind: links.kind,
      id: moved.id,
      title: links.titleOf(record.fields),
      before,
      after: wholeRow(db, store, moved.id),
    },
  ];
}

/** @throws AppError `not-found` */
function wholeRow(db: WritableDb, store: RecordStore<z.ZodObject>, id: string): WholeRow {
  const row = takeRow(db, store, id);
  if (row === null) throw new AppError('not-found', { kind: store.spec.kind, id });
  return row;
}
