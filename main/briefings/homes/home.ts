import type { z } from 'zod';
import type { RecordKind } from '../../../shared/ipc/events.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import type { FieldsOf, ItemKind, ReadItem } from '../../../shared/reader/result.ts';
import type { Provenance } from '../../../shared/records/schema.ts';
import type { ReadableDb, WritableDb } from '../../database/handle.ts';
import type { MappingContext } from '../mapping/facts.ts';
import type { TakeUpRule } from '../merge-facts.ts';

/** A record as briefings need it. */
export interface HomeRecord {
  id: string;
  revision: number;
  name: string;
  isArchived: boolean;
  provenance: Provenance;
  fields: Record<string, unknown>;
}

/** An organisation that a candidate names. */
export interface NamedOrganisation {
  name: string;
  countryCode: string | null;
}

/** Where candidates of one kind become records. */
export interface Home {
  kind: RecordKind;
  rule: TakeUpRule;
  /** What the candidate says, as the record would keep it; ids of other records are not set yet. */
  map(item: ReadItem, context: MappingContext): Record<string, unknown>;
  /** The organisation it names and the field that leads there; `null` when it names none. `isMade`: it may be made for it. */
  organisation(item: ReadItem): (NamedOrganisation & { field: string; isMade: boolean }) | null;
  recognise(db: ReadableDb, said: Record<string, unknown>): HomeRecord | null;
  /** @throws AppError `not-found` */
  get(db: ReadableDb, id: string): HomeRecord;
  /** `null` when there is none */
  find(db: ReadableDb, id: string): HomeRecord | null;
  /** Whether what it says is past: nobody has to confirm it any more. Kinds that never end have none. */
  isOver?(record: HomeRecord, db: ReadableDb): boolean;
  /** Whether the values make a valid record. */
  isValid(fields: Record<string, unknown>): boolean;
  /** What else changes when a record takes up what a document says. */
  settle?(
    old: Record<string, unknown>,
    taken: Record<string, unknown>,
    now: { newId: () => string; today: string },
  ): void;
  create(db: WritableDb, fields: Record<string, unknown>): string;
  update(db: WritableDb, id: string, fields: Record<string, unknown>): void;
}

export interface Answer {
  id: string;
  revision: number;
  archivedAt: string | null;
  provenance: Provenance;
}

/** The record of an answer, with the fields of its schema alone. */
export function homeRecord(schema: z.ZodObject, answer: Answer, name: string): HomeRecord {
  return {
    id: answer.id,
    revision: answer.revision,
    name,
    isArchived: answer.archivedAt !== null,
    provenance: answer.provenance,
    fields: schema.strip().parse(answer),
  };
}

/** A text for comparing: widths, blanks and case do not count. */
export const folded = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase() : '';

/** Numbers by their digits, anything else by its letters: "+351 912" and "+351912" are one. */
export const reachKey = (item: Record<string, unknown>): string => {
  const value = folded(item['value']);
  const isNumber = /^[+\d\s()./-]+$/u.test(value);
  return isNumber ? `number ${value.replace(/[^\d+]/gu, '')}` : `${String(item['kind'])} ${value}`;
};
/** A fact that no field took, by its label and value. */
export const factKey = (item: Record<string, unknown>): string =>
  `${folded(item['label'])} ${folded(item['value'])}`;

/** Adds the finding that gives `null` to the getting that throws. */
export function withFind(home: Omit<Home, 'find'>): Home {
  return {
    ...home,
    find: (db, id) => {
      try {
        return home.get(db, id);
      } catch (error) {
        if (error instanceof AppError && error.code === 'not-found') return null;
        throw error;
      }
    },
  };
}

/** The fields of a candidate of one kind; another kind in its place is a mistake of the program. */
export function fieldsOf<Kind extends ItemKind>(item: ReadItem, kind: Kind): FieldsOf<Kind> {
  if (!isOfKind(item, kind)) throw new Error('a candidate in the wrong home');
  return item.fields;
}

function isOfKind<Kind extends ItemKind>(
  item: ReadItem,
  kind: Kind,
): item is ReadItem & { kind: Kind; fields: FieldsOf<Kind> } {
  return item.kind === kind;
}

/** An organisation that a candidate names, and where the record keeps it; `null` when it names none. */
export function named(
  name: string | undefined,
  countryCode: string | null,
  link: { field: string; isMade: boolean },
): (NamedOrganisation & { field: string; isMade: boolean }) | null {
  const trimmed = (name ?? '').replace(/\s+/gu, ' ').trim();
  return trimmed === '' ? null : { name: trimmed, countryCode, ...link };
}
