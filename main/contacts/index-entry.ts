import type { WritableDb } from '../database/handle.ts';
import { indexWords } from '../kernel/words.ts';
import { describeEntry, searchableFacts, type Above, type Entry, type FactField } from './entry.ts';
import { keysOf } from './keys.ts';

const COLUMNS: readonly FactField[] = [
  'name',
  'holder',
  'formerHolder',
  'organisation',
  'point',
  'place',
  'competence',
  'note',
];

const LISTED = [
  'kind',
  'title',
  'sortTitle',
  'organisationId',
  'subtitle',
  'type',
  'state',
  'holder',
  'phone',
  'email',
  'place',
  'verifiedAt',
  'verifiedChannel',
] as const;

/** Brings list, search and keys up to date with an entry as it now stands in its table. Removal is a trigger's. */
export function indexEntry(db: WritableDb, id: string, entry: Entry, above: Above | null): void {
  const assignments = [...LISTED, 'updatedAt', 'archivedAt'].map((name) => `${name} = excluded.${name}`);
  const number = db.value(
    `INSERT INTO contactEntry (id, ${LISTED.join(', ')}, source, updatedAt, archivedAt, hiddenBy)
     SELECT @id, ${LISTED.map((name) => `@${name}`).join(', ')}, provenance ->> 'source', updatedAt, archivedAt, hiddenBy
     FROM ${entry.kind} WHERE id = @id
     ON CONFLICT (id) DO UPDATE SET ${assignments.join(', ')} RETURNING number`,
    { id, ...describeEntry(entry, above) },
  );
  if (typeof number !== 'number') throw new Error('an entry without its record');
  indexKeys(db, number, entry);
  indexFacts(db, number, searchableFacts(entry, above?.name ?? ''));
}

function indexKeys(db: WritableDb, number: number, entry: Entry): void {
  db.run(`DELETE FROM contactKey WHERE number = @number`, { number });
  for (const key of keysOf(entry))
    db.run(`INSERT INTO contactKey (key, number) VALUES (@key, @number)`, { key, number });
}

function indexFacts(db: WritableDb, number: number, facts: { field: FactField; text: string }[]): void {
  const words = COLUMNS.map((column): [string, string] => [
    column,
    facts
      .filter((fact) => fact.field === column)
      .flatMap((fact) => indexWords(fact.text))
      .join(' '),
  ]);
  db.run(`DELETE FROM contactSearch WHERE rowid = @number`, { number });
  db.run(
    `INSERT INTO contactSearch (rowid, ${COLUMNS.join(', ')})
     VALUES (@number, ${COLUMNS.map((column) => `@${column}`).join(', ')})`,
    { number, ...Object.fromEntries(words) },
  );
}
