import type { ReadableDb } from '../../database/handle.ts';
import type { ExportedPerson } from '../person.ts';
import type { SheetHousehold } from './sheets.ts';

/** The sheets of a batch of people: who is in no household has one alone. */
export function householdsOf(_db: ReadableDb, people: readonly ExportedPerson[]): SheetHousehold[] {
  return people.map((person) => ({
    name: '',
    zone: person.zone,
    note: '',
    members: [{ person, role: '', guardian: '' }],
  }));
}
