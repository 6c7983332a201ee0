import type { z } from 'zod';
import type { ReadableDb } from '../database/handle.ts';
import type { RecordStore } from './store.ts';

/** Every kind of record by its name, filled in `main/core.ts`: what undo, imports and bundles find a record's store by. */
export interface RecordRegistry extends ReadonlyMap<string, RecordStore<z.ZodObject>> {
  /** Whether other records name this one, so that without it they would name nobody. */
  isNamed(db: ReadableDb, kind: string, id: string): boolean;
  /** Whether this record's id leads to another that it was merged into. */
  isMerged(db: ReadableDb, kind: string, id: string): boolean;
}
