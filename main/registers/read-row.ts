import { createHash } from 'node:crypto';
import type { HouseholdRole } from '../../shared/households/schema.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import type { RawRow } from '../../shared/reader/rows.ts';
import type { Reason } from '../../shared/registers/reasons.ts';
import type { RegisterRole, RowReason } from '../../shared/registers/schema.ts';
import { isNothing } from '../reader/values.ts';
import { readAddresses } from './fields/addresses.ts';
import { readDates } from './fields/days.ts';
import { readDocuments } from './fields/documents.ts';
import { readNames } from './fields/names.ts';
import { readPoints } from './fields/points.ts';
import { readRest } from './fields/rest.ts';
import type { ReadColumn, Survey } from './survey.ts';

/** What reading a row needs beside the row. */
export interface RowContext {
  newId: () => string;
  /** Our sending State: whose people are its citizens. */
  sendingState: string;
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** Cards and records say dates in their own ways: what is not understood goes to the note. */
  isLenient: boolean;
}

/** A row as a person, and what is to be told about it. */
export interface RowReading {
  row: number;
  cells: readonly string[];
  /** `null`: refused, the reasons say why. */
  person: PersonInput | null;
  reasons: RowReason[];
  household: string;
  householdRole: HouseholdRole | null;
  /** Identifier that the sender gives the row; `isGlobal`: it is one everywhere (PFIF), not in this file's layout alone. */
  reference: { text: string; isGlobal: boolean } | null;
  /** A note about somebody whose record does not stand here. */
  isLooseNote: boolean;
  /** What has no field of the record. */
  note: string;
  /** Names of the columns. */
  columns: readonly string[];
  hash: Buffer;
}

/** One cell with its column. */
export interface Cell {
  column: ReadColumn;
  text: string;
}

const FORMULA_ERROR = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
/** A note takes so much. */
export const NOTE_CHARS = 20_000;

/** Columns whose cells are somebody's name: Na, Null, None and Nil are names there, and only signs say that there is none. */
const NAME_ROLES = new Set<RegisterRole>(['fullName', 'givenName', 'familyName', 'patronymic', 'nativeName']);

/** The cells of one row by role, and what is said about them on the way. */
export class RowCells {
  readonly context: RowContext;
  readonly survey: Survey;
  readonly reasons: RowReason[] = [];
  isRefused = false;
  readonly #byRole = new Map<RegisterRole, Cell[]>();
  readonly #kept: { label: string; value: string }[] = [];

  constructor(survey: Survey, context: RowContext, cells: readonly string[]) {
    this.survey = survey;
    this.context = context;
    for (let index = 0; index < cells.length; index++) {
      const text = (cells[index] ?? '').trim();
      if (text === '') continue;
      const column = survey.columns[index];
      if (column === undefined) this.keep('+', text);
      else if (FORMULA_ERROR.test(text)) this.tell('formula-error', column.name, text);
      else if (column.role === null) this.keep(column.name, text);
      else this.#put(column.role, { column, text });
    }
  }

  #put(role: RegisterRole, cell: Cell): void {
    if (isNothing(cell.text) && !(NAME_ROLES.has(role) && /^\p{L}+$/u.test(cell.text))) {
      // "None" under "Other names" says that there are none, but might be one.
      if (role === 'otherName' && /^\p{L}+$/u.test(cell.text)) this.keep(cell.column.name, cell.text);
      return;
    }
    const before = this.#byRole.get(role);
    if (before === undefined) this.#byRole.set(role, [cell]);
    else before.push(cell);
  }

  /** The filled cells of a role, in the order of their columns. */
  all(role: RegisterRole): readonly Cell[] {
    return this.#byRole.get(role) ?? [];
  }

  /** The first filled cell of a role; what other columns of the same role hold is kept. */
  one(role: RegisterRole): Cell | null {
    const [first, ...more] = this.all(role);
    for (const cell of more) this.keep(cell.column.name, cell.text);
    return first ?? null;
  }

  /** One line of at most 300 characters; one that is longer stays whole in the note. */
  line(cell: Cell | null): string {
    if (cell === null) return '';
    return this.cut(cell.column.name, cell.text);
  }

  cut(column: string, text: string): string {
    const line = text.replace(/\s+/gu, ' ').trim();
    if (line.length <= 300) return line;
    this.tell('value-cut', column, line);
    this.keep(column, text);
    return line.slice(0, 300).trim();
  }

  /** At most so many of what was read; the rest stays in the note. */
  atMost<Item>(
    limit: number,
    items: readonly Item[],
    column: string,
    textOf: (item: Item) => string,
  ): Item[] {
    if (items.length > limit) {
      const rest = items.slice(limit).map(textOf).join(', ');
      this.tell('value-cut', column, rest);
      this.keep(column, rest);
    }
    return items.slice(0, limit);
  }

  /** Notes what no field of the record takes, under its own name. */
  keep(label: string, value: string): void {
    if (value.trim() !== '') this.#kept.push({ label: label.trim(), value: value.trim() });
  }

  tell(code: Reason, column: string, value: string): void {
    if (this.reasons.length < 50)
      this.reasons.push({ code, column: column.slice(0, 4000), value: value.slice(0, 300) });
  }

  refuse(code: Reason, column: string, value: string): void {
    this.isRefused = true;
    this.tell(code, column, value);
  }

  /**
   * The note: what the column of notes says, then everything that has no field, name by name. A row that says more than a note takes is
   * refused: nothing is cut off without a word.
   */
  note(): string {
    const lines = [
      ...this.all('note').map((cell) => cell.text),
      ...this.#kept.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`)),
    ];
    const note = lines.join('\n');
    if (note.length <= NOTE_CHARS) return note;
    const [longest] = [
      ...this.all('note').map((cell) => cell.column.name),
      ...this.#kept.map(({ label }) => label),
    ];
    this.refuse('note-too-long', longest ?? '', String(note.length));
    return '';
  }
}

/** Reads rows as people, by what the survey decided about their columns. */
export function readRow(survey: Survey, context: RowContext, raw: RawRow): RowReading {
  const cells = new RowCells(survey, context, raw.cells);
  const names = readNames(cells);
  const dates = readDates(cells);
  const documents = readDocuments(cells);
  const contactPoints = readPoints(cells);
  const addresses = readAddresses(cells);
  const rest = readRest(cells);
  const reference = referenceOf(cells);
  const note = cells.note();
  const isLooseNote =
    names.length === 0 && !cells.isRefused && reference?.isGlobal === true && note !== '' && !dates.isExpired;
  if (dates.isExpired) cells.refuse('record-expired', dates.expiryColumn, '');
  else if (names.length === 0 && !isLooseNote && !cells.isRefused) cells.refuse('no-name', '', '');
  const person: PersonInput | null =
    cells.isRefused || names.length === 0
      ? null
      : {
          names,
          birthDate: dates.birthDate,
          birthWritten: dates.birthWritten,
          sex: rest.sex,
          nationalities: rest.nationalities,
          standing: rest.standing,
          documents,
          contactPoints,
          addresses,
          languages: rest.languages,
          employment: { ...rest.employment, contractEndsOn: dates.contractEndsOn },
          nextOfKin: rest.nextOfKin,
          needs: [],
          consents: [],
          purpose: rest.purpose,
          birthPlace: rest.birthPlace,
          arrivedOn: dates.arrivedOn,
          departsOn: dates.departsOn,
          departedOn: null,
          confirmDueOn: null,
          registeredUntil: dates.registeredUntil,
          eraseOn: dates.eraseOn,
          zoneId: null,
          note,
        };
  return {
    row: raw.row,
    cells: raw.cells,
    person,
    reasons: cells.reasons,
    household: rest.household,
    householdRole: rest.householdRole,
    reference,
    isLooseNote,
    note,
    columns: survey.layout.headings,
    hash: hashOf(survey, raw.cells),
  };
}

function referenceOf(cells: RowCells): RowReading['reference'] {
  const pfif = cells.one('pfifId');
  const own = cells.one('reference');
  if (own !== null) cells.keep(own.column.name, own.text);
  if (pfif !== null) {
    cells.keep(pfif.column.name, pfif.text);
    return { text: pfif.text.slice(0, 1000), isGlobal: pfif.text.includes('/') };
  }
  return own === null ? null : { text: own.text.slice(0, 1000), isGlobal: false };
}

/** The row by its headings and cells, whatever the order of its columns and the empty ones among them. */
function hashOf(survey: Survey, cells: readonly string[]): Buffer {
  const parts: string[] = [];
  for (let index = 0; index < cells.length; index++) {
    const text = (cells[index] ?? '').trim();
    const column = survey.columns[index];
    if (text !== '' && column?.role !== 'leftOut') parts.push(`${column?.name ?? ''}\u0001${text}`);
  }
  return createHash('sha256').update(parts.join('\u0002')).digest().subarray(0, 16);
}
