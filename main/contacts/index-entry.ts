import type { WritableDb } from '../database/handle.ts';
import { indexWords } from '../kernel/words.ts';
import { failureOf } from '../../shared/contacts/rules.ts';
import type { OfficePoint } from '../../shared/contacts/schema.ts';
import { describeEntry, searchableFacts, type Above, type Entry, type FactField } from './entry.ts';
import { keysOf, postalText } from './keys.ts';
import { servicePoints } from './service-numbers.ts';
import { todayThere } from './today.ts';

const COLUMNS = [
  'name',
  'holder',
  'formerHolder',
  'organisation',
  'point',
  'place',
  'competence',
  'note',
] as const satisfies readonly FactField[];

/** The column of the search index that holds a fact: a number of before is looked for like one of today. */
const columnOf = (field: FactField): string => (field === 'formerPoint' ? 'point' : field);

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
  'failedAt',
  'turnsOn',
] as const;

/** Brings list, search and keys up to date with an entry as it now stands in its table. Removal is a trigger's. */
export function indexEntry(db: WritableDb, id: string, entry: Entry, above: Above | null): void {
  const today = todayThere(db);
  const assignments = [...LISTED, 'updatedAt', 'archivedAt'].map((name) => `${name} = excluded.${name}`);
  const number = db.value(
    `INSERT INTO contactEntry (id, ${LISTED.join(', ')}, source, updatedAt, archivedAt, hiddenBy)
     SELECT @id, ${LISTED.map((name) => `@${name}`).join(', ')}, provenance ->> 'source', updatedAt, archivedAt, hiddenBy
     FROM ${entry.kind} WHERE id = @id
     ON CONFLICT (id) DO UPDATE SET ${assignments.join(', ')} RETURNING number`,
    { id, ...describeEntry(entry, above, today) },
  );
  if (typeof number !== 'number') throw new Error('an entry without its record');
  indexKeys(db, number, entry);
  indexPoints(db, number, id, entry);
  indexFunctions(db, number, entry);
  indexServices(db, number, entry);
  indexFacts(db, number, searchableFacts(entry, above?.name ?? '', today));
}

function indexKeys(db: WritableDb, number: number, entry: Entry): void {
  db.run(`DELETE FROM contactKey WHERE number = @number`, { number });
  for (const key of keysOf(entry))
    db.run(`INSERT INTO contactKey (key, number) VALUES (@key, @number)`, { key, number });
}

function indexPoints(db: WritableDb, number: number, id: string, { fields }: Entry): void {
  db.run(`DELETE FROM contactPoint WHERE number = @number`, { number });
  for (const [position, point] of [
    ...fields.points,
    ...servicePoints(fields),
    ...addressOf(id, fields),
  ].entries())
    db.run(
      `INSERT INTO contactPoint VALUES (@number, @pointId, @position, @kind, @value, @isDayAndNight, @isFax,
         @confirmedAt, @confirmedChannel, @confirmedBy, @failedAt, @until)`,
      {
        number,
        pointId: point.id,
        position,
        kind: point.kind,
        value: point.value,
        isDayAndNight: point.marks.includes('day-and-night') ? 1 : 0,
        isFax: point.marks.includes('fax') ? 1 : 0,
        confirmedAt: point.confirmed.at,
        confirmedChannel: point.confirmed.channel,
        confirmedBy: point.confirmed.by,
        failedAt: failureOf(point),
        until: point.until,
      },
    );
}

/** The postal address among what must be verified, under the id of the entry; none where none is known. */
function addressOf(
  id: string,
  { address, addressConfirmed, city }: Entry['fields'],
): (Omit<OfficePoint, 'kind' | 'note'> & { kind: 'postal' })[] {
  if (address === '') return [];
  const confirmed = addressConfirmed ?? { at: null, channel: null, by: '' };
  const value = postalText(address, city);
  return [{ id, kind: 'postal', value, marks: [], confirmed, failedAt: null, until: null }];
}

function indexFunctions(db: WritableDb, number: number, { fields }: Entry): void {
  db.run(`DELETE FROM contactFunction WHERE number = @number`, { number });
  for (const name of new Set(fields.functions))
    db.run(`INSERT INTO contactFunction VALUES (@name, @number)`, { name, number });
}

function indexServices(db: WritableDb, number: number, entry: Entry): void {
  if (entry.kind !== 'organisation') return;
  db.run(`DELETE FROM contractedService WHERE number = @number`, { number });
  for (const { id, kind, validUntil } of entry.fields.services)
    db.run(`INSERT INTO contractedService VALUES (@number, @id, @kind, @validUntil)`, {
      number,
      id,
      kind,
      validUntil,
    });
}

function indexFacts(db: WritableDb, number: number, facts: { field: FactField; text: string }[]): void {
  const words = COLUMNS.map((column): [string, string] => [
    column,
    facts
      .filter((fact) => columnOf(fact.field) === column)
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
