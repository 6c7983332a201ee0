import type { PersonInput } from '../../shared/people/schema.ts';
import type { Stored } from '../records/store.ts';

/** Somebody as the writers of files and prints take them: the record, and the names of what it points to. */
export interface ExportedPerson {
  record: Stored<typeof PersonInput>;
  /** Name of the warden zone; empty for none. */
  zone: string;
  /** Name of the household; empty for none. */
  household: string;
}
