import type { ComparedSide, FactSource } from '../../shared/duplicates/calls.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { duplicatesCalls } from '../../shared/duplicates/calls.ts';
import type { z } from 'zod';
import type { ReadableDb } from '../database/handle.ts';
import { comparePeople } from '../matching/people.ts';
import { getPerson, personStore } from '../people/service.ts';
import { listHistory } from '../records/history.ts';
import type { MergeDomains } from './merge.ts';
import { findMergeOfSet } from './merges.ts';
import { findPairOf } from './repository.ts';
import { aboutPair } from './service.ts';

/**
 * Two people side by side: every value with where it came from, and what speaks for one person.
 * @throws AppError `not-found`
 */
export function compareTwo(
  db: ReadableDb,
  domains: MergeDomains,
  ids: { a: string; b: string },
): AnswerOf<typeof duplicatesCalls.compare> {
  const [a, b] = [sideOf(db, domains, ids.a), sideOf(db, domains, ids.b)];
  const pair = findPairOf(db, a.person.id, b.person.id);
  return {
    a,
    b,
    ...comparePeople(personStore.get(db, a.person.id).fields, personStore.get(db, b.person.id).fields),
    pair: pair === null ? null : aboutPair(db, pair),
  };
}

function sideOf(db: ReadableDb, { registry, links }: MergeDomains, id: string): z.input<typeof ComparedSide> {
  const person = getPerson(db, id);
  return {
    person,
    sources: Object.fromEntries(sourcesOf(db, person.id)),
    links: links.flatMap((naming) =>
      naming.naming(db, person.id).flatMap((linkId) => {
        const record = registry.get(naming.kind)?.find(db, linkId) ?? null;
        return record === null
          ? []
          : [{ kind: naming.kind, id: linkId, title: naming.titleOf(record.fields) }];
      }),
    ),
  };
}

/**
 * Where each field and item of a person came from: the last change that wrote it. What came by a merge has the source it had in the record
 * that went.
 */
function sourcesOf(db: ReadableDb, id: string): Map<string, z.input<typeof FactSource>> {
  const sources = new Map<string, z.input<typeof FactSource>>();
  for (const { at, by, provenance, changes, action, changeSetId } of listHistory(db, id)) {
    const merge = action === 'merged' ? findMergeOfSet(db, changeSetId) : null;
    const before = merge === null || merge.keptId !== id ? null : sourcesOf(db, merge.otherId);
    for (const { field } of changes) {
      if (!sources.has(field)) sources.set(field, before?.get(field) ?? { at, by, provenance });
    }
  }
  return sources;
}
