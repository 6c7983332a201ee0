import { createHash } from 'node:crypto';
import { RecordId } from '../../shared/kernel/ids.ts';
import { PersonInput } from '../../shared/people/schema.ts';
import type { Outcome, RowReason } from '../../shared/registers/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { documentKey } from '../matching/numbers.ts';
import {
  hasPeople,
  knownPeople,
  peopleWithDocument,
  storedPerson,
  type KnownPerson,
} from '../people/service.ts';
import { fillEmpty } from './fill.ts';
import { hasSameName, isContradicted, isOtherBirthDate, nameOf } from './certainty.ts';
import { NOTE_CHARS, type RowReading } from './read-row.ts';
import { hasAccepted, personsByHash, personsByReference } from './repository.ts';

/** What becomes of a row. */
export interface PlannedRow {
  reading: RowReading;
  outcome: Outcome;
  reasons: RowReason[];
  /** Who it is, when they are on record. */
  personId: string | null;
  /** What is written: a new person, or a record with what was empty filled in; `null` for nothing. */
  person: PersonInput | null;
  /** Hash of the sender's identifier. */
  reference: Buffer | null;
}

/** Whom what was seen before says the row is. */
interface Known {
  sameRow: KnownPerson | null;
  sameReference: KnownPerson | null;
  own: KnownPerson | null;
}

/**
 * Decides row by row, in the order of the file, without asking: who is certainly known is filled in or skipped; everybody else is added.
 * It remembers of the rows before only what recognises them.
 */
export class Planner {
  readonly #scope: string;
  /** Rows seen in this file, by the first bits of their hash. */
  readonly #rows = new Map<number, number>();
  readonly #documents = new Map<number, number>();
  readonly #records = new Map<number, number>();
  #isEmptyRegister: boolean | null = null;
  #isFirstImport: boolean | null = null;

  readonly #ownDomain: string;

  /**
   * @param scope what makes a sender's identifier one of its own: the layout of the file
   * @param ownDomain of our mission's record ids in PFIF
   */
  constructor(scope: string, ownDomain: string) {
    this.#scope = scope;
    this.#ownDomain = ownDomain;
  }

  plan(db: ReadableDb, readings: readonly RowReading[]): PlannedRow[] {
    this.#isEmptyRegister ??= !hasPeople(db);
    this.#isFirstImport ??= !hasAccepted(db);
    const references = readings.map((reading) => this.#referenceOf(reading));
    const isFirst = this.#isFirstImport;
    const byHash = isFirst
      ? new Map<string, string>()
      : personsByHash(
          db,
          readings.map(({ hash }) => hash.toString('hex')),
        );
    const byReference = isFirst
      ? new Map<string, string>()
      : personsByReference(
          db,
          references.flatMap((hash) => (hash === null ? [] : [hash.toString('hex')])),
        );
    const own = readings.map((reading) => this.#ownIdOf(reading));
    const ids = [
      ...new Set([...byHash.values(), ...byReference.values(), ...own.filter((id) => id !== null)]),
    ];
    const people = ids.length === 0 ? new Map<string, KnownPerson>() : knownPeople(db, ids);
    return readings.map((reading, index) => {
      const reference = references[index] ?? null;
      const known = {
        sameRow: people.get(byHash.get(reading.hash.toString('hex')) ?? '') ?? null,
        sameReference: people.get(byReference.get(reference?.toString('hex') ?? '') ?? '') ?? null,
        own: people.get(own[index] ?? '') ?? null,
      };
      return this.#planRow(db, reading, reference, known);
    });
  }

  #planRow(db: ReadableDb, reading: RowReading, reference: Buffer | null, known: Known): PlannedRow {
    const { reasons } = reading;
    const planned = (outcome: Outcome, more: Partial<PlannedRow> = {}, reason?: RowReason): PlannedRow => ({
      reading,
      outcome,
      reasons: reason === undefined ? reasons : [...reasons, reason],
      personId: null,
      person: null,
      reference,
      ...more,
    });
    const why = (code: RowReason['code'], value = '', column = ''): RowReason => ({
      code,
      column,
      value: value.slice(0, 300),
    });

    if (reading.person === null && !reading.isLooseNote) return planned('refused');
    const rowBefore = take(this.#rows, shortOf(reading.hash), reading.row);
    if (rowBefore !== null) return planned('skipped', {}, why('repeated-row', String(rowBefore)));
    // Noted also for a row that is known already: the next with its number is refused as it was the first time.
    const clash = reading.person === null ? null : this.#clash(reading, reading.person, reference);
    if (known.sameRow !== null)
      return planned('skipped', { personId: known.sameRow.id }, why('imported-before'));
    if (reading.person === null)
      return this.#planNote(db, reading, known.own ?? known.sameReference, planned, why);
    if (clash !== null) return planned('refused', {}, clash);

    const { person } = reading;
    const certain = this.#certain(db, person, reading, known);
    if (certain === null) return planned('added', { person });
    if ('other' in certain)
      return planned(
        'added',
        { person },
        why('document-of-other', certain.other, columnOf(reading, certain.number)),
      );
    const stored = PersonInput.strip().parse(storedPerson(db, certain.id).fields);
    const { person: filled, different } = fillEmpty(stored, person);
    const differs = different.length === 0 ? [] : [why('known-differs', different.join(', '))];
    const also = {
      personId: certain.id,
      reasons: [
        ...reasons,
        why(
          filled === null ? (differs.length > 0 ? 'known-differs' : 'known-same') : 'filled-empty',
          different.join(', '),
        ),
      ],
    };
    if (filled === null) return planned('skipped', also);
    return planned('updated', { ...also, reasons: [...also.reasons, ...differs], person: filled });
  }

  /** Why the row cannot be another person than an earlier row of this file; `null` when nothing is in the way. */
  #clash(reading: RowReading, person: PersonInput, reference: Buffer | null): RowReason | null {
    if (reading.reference?.isGlobal === true && reference !== null) {
      const before = take(this.#records, shortOf(reference), reading.row);
      if (before !== null) return { code: 'reference-twice', column: '', value: String(before) };
    }
    for (const { number, issuer } of person.documents) {
      const key = shortOf(hashOf(`${documentKey(number)}\u0001${issuer ?? ''}`));
      const before = take(this.#documents, key, reading.row);
      if (before !== null && before !== reading.row)
        return { code: 'document-twice', column: columnOf(reading, number), value: String(before) };
    }
    return null;
  }

  /** Who the row certainly is; `other`: its document is somebody else's; `null`: nobody who is known. */
  #certain(
    db: ReadableDb,
    person: PersonInput,
    reading: RowReading,
    { own, sameReference }: Known,
  ): { id: string } | { other: string; number: string } | null {
    if (own !== null) return { id: own.id };
    if (
      sameReference !== null &&
      (reading.reference?.isGlobal === true ||
        (hasSameName(person, sameReference) && !isContradicted(person, sameReference)))
    )
      return { id: sameReference.id };
    if (this.#isEmptyRegister === true) return null;
    let other: { other: string; number: string } | null = null;
    for (const { number, issuer } of person.documents) {
      const holders = peopleWithDocument(db, { number, issuer });
      const same = holders.find((holder) => hasSameName(person, holder) && !isOtherBirthDate(person, holder));
      if (same !== undefined) return { id: same.id };
      const [first] = holders;
      if (first !== undefined) other ??= { other: nameOf(first.names[0]), number };
    }
    return other;
  }

  /** What is said about somebody joins their note; about nobody who is known it is refused. */
  #planNote(
    db: ReadableDb,
    reading: RowReading,
    about: KnownPerson | null,
    planned: (outcome: Outcome, more?: Partial<PlannedRow>, reason?: RowReason) => PlannedRow,
    why: (code: RowReason['code'], value?: string) => RowReason,
  ): PlannedRow {
    if (about === null)
      return planned('refused', {}, why('note-without-person', reading.reference?.text ?? ''));
    const { fields } = storedPerson(db, about.id);
    if (fields.note.includes(reading.note))
      return planned('skipped', { personId: about.id }, why('known-same'));
    const note = [fields.note, reading.note].filter((text) => text !== '').join('\n');
    if (note.length > NOTE_CHARS) return planned('refused', {}, why('note-too-long', String(note.length)));
    return planned('updated', { personId: about.id, person: { ...fields, note } }, why('filled-empty'));
  }

  /** The id of one of our own records, as our own files write it. */
  #ownIdOf({ reference }: RowReading): string | null {
    if (reference === null) return null;
    const start = `${this.#ownDomain}/`;
    const id = reference.text.startsWith(start) ? reference.text.slice(start.length) : reference.text;
    return RecordId.safeParse(id).success ? id : null;
  }

  #referenceOf({ reference }: RowReading): Buffer | null {
    if (reference === null) return null;
    return hashOf(`${reference.isGlobal ? '' : this.#scope}\u0001${reference.text}`);
  }
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, 16);
}

function shortOf(hash: Buffer): number {
  return hash.readUIntBE(0, 6) * 32 + ((hash[6] ?? 0) & 31);
}

/** The row that had this before, which is kept; `null` when none had. */
function take(seen: Map<number, number>, key: number, row: number): number | null {
  const before = seen.get(key);
  if (before === undefined) seen.set(key, row);
  return before ?? null;
}

function columnOf(reading: RowReading, number: string): string {
  return (
    reading.columns.find((name, index) => name !== '' && (reading.cells[index] ?? '').includes(number)) ?? ''
  );
}
