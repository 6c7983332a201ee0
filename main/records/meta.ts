import type { z } from 'zod';
import type { RecordMeta } from '../../shared/records/schema.ts';
import type { Stored } from './store.ts';

/** The id and what is known about a record, as calls answer it. */
export function metaOf<F extends z.ZodObject>(
  record: Stored<F>,
): z.infer<typeof RecordMeta> & { id: string } {
  return {
    id: record.id,
    revision: record.revision,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    createdBy: record.createdBy,
    updatedBy: record.updatedBy,
    provenance: record.provenance,
    archivedAt: record.archivedAt,
  };
}
