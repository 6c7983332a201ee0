import type { z } from 'zod';
import type { CaseFields, NoteFields, TaskFields } from '../../shared/cases/schema.ts';
import { metaOf } from '../records/meta.ts';
import type { Stored } from '../records/store.ts';

type Meta = ReturnType<typeof metaOf>;
export type CaseAnswer = CaseFields & Meta;
export type NoteAnswer = NoteFields & Meta;
export type TaskAnswer = TaskFields & Meta;

/** A record as calls answer it: what it says and what is known about it. */
export function answer<F extends typeof CaseFields | typeof NoteFields | typeof TaskFields>(
  record: Stored<F>,
): z.output<F> & Meta {
  return { ...record.fields, ...metaOf(record) };
}

/** Fields with the named ones changed; one that is left out stays. */
export function withChanges<Fields extends object>(
  fields: Fields,
  changes: { readonly [Name in keyof Fields]?: Fields[Name] | undefined },
): Fields {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...fields, ...Object.fromEntries(named) };
}
