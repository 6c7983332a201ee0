import type { z } from 'zod';
import type { RecordStore } from './store.ts';

/** Every kind of record by its name, filled in `main/core.ts`: what undo, imports and bundles find a record's store by. */
export type RecordRegistry = ReadonlyMap<string, RecordStore<z.ZodObject>>;
