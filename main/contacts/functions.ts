import { z } from 'zod';
import { EntryFunction, EntryKind, OfficePoint } from '../../shared/contacts/schema.ts';
import { DistrictId } from '../../shared/districts/schema.ts';
import { failureOf, holdsOn, isVoice } from '../../shared/contacts/rules.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { jsonColumn } from '../records/window.ts';
import type { RecordStore } from '../records/store.ts';
import { contactStore, facilityStore, organisationStore } from './repository.ts';
import { todayThere } from './today.ts';

/** A number that is answered day and night, and how far it can be trusted. */
export interface DutyNumber {
  pointId: string;
  value: string;
  confirmedAt: string | null;
  /** When the last try failed, where nothing confirmed it since. */
  failedAt: string | null;
}

/** An entry with what it is asked for in an emergency. */
export interface FunctionEntry {
  kind: z.infer<typeof EntryKind>;
  id: string;
  revision: number;
  title: string;
  subtitle: string;
  functions: z.infer<typeof EntryFunction>[];
  districtIds: string[];
  /** The district in the words of the source; empty when it names none. */
  district: string;
  /** Of the organisation, or of the one it belongs to; `unknown` when it belongs to none. */
  level: string;
  /** The State it is in, its organisation's where it names none; `null` when neither says. */
  countryCode: string | null;
  numbers: DutyNumber[];
}

const Row = z.strictObject({
  sortTitle: z.string(),
  kind: EntryKind,
  id: z.string(),
  revision: z.number(),
  title: z.string(),
  subtitle: z.string(),
  functions: jsonColumn(z.array(EntryFunction)),
  districtIds: jsonColumn(z.array(z.string())),
  district: z.string(),
  level: z.string(),
  countryCode: z.string().nullable(),
  points: jsonColumn(z.array(OfficePoint)),
});

const KINDS = EntryKind.options;

/** Every entry in use that has a function, in order of title. */
export function listWithFunctions(db: ReadableDb): FunctionEntry[] {
  const today = todayThere(db);
  return db
    .rows(`SELECT * FROM (${KINDS.map(withFunctions).join(' UNION ALL ')}) ORDER BY sortTitle, id`)
    .map((row) => {
      const { points, sortTitle: _sortTitle, ...entry } = Row.parse(row);
      return { ...entry, numbers: dutyNumbers(points, today) };
    });
}

function withFunctions(kind: FunctionEntry['kind']): string {
  const isOrganisation = kind === 'organisation';
  return `SELECT entry.kind AS kind, entry.id AS id, entry.title AS title, entry.subtitle AS subtitle, entry.sortTitle AS sortTitle,
      said.revision AS revision, said.functions AS functions, said.districtIds AS districtIds, said.district AS district,
      said.points AS points,
      ${isOrganisation ? 'said.level' : `coalesce(above.level, 'unknown')`} AS level,
      ${isOrganisation ? 'said.countryCode' : 'coalesce(said.countryCode, above.countryCode)'} AS countryCode
    FROM ${kind} AS said JOIN contactEntry AS entry ON entry.id = said.id
    ${isOrganisation ? '' : 'LEFT JOIN organisation AS above ON above.id = said.organisationId'}
    WHERE said.functions <> '[]' AND said.archivedAt IS NULL AND said.hiddenBy IS NULL`;
}

function dutyNumbers(points: readonly OfficePoint[], today: string): DutyNumber[] {
  return points
    .filter((point) => point.marks.includes('day-and-night') && isVoice(point) && holdsOn(point, today))
    .map((point) => ({
      pointId: point.id,
      value: point.value,
      confirmedAt: point.confirmed.at,
      failedAt: failureOf(point),
    }));
}

const TextRow = z.strictObject({ district: z.string(), entries: z.number() });

/** Texts that name a district where none of the list is chosen, and how many entries in use say so; most first. */
export function listDistrictTexts(db: ReadableDb): { text: string; entries: number }[] {
  const each = KINDS.map(
    (kind) => `SELECT district FROM ${kind}
      WHERE district <> '' AND districtIds = '[]' AND archivedAt IS NULL AND hiddenBy IS NULL`,
  );
  return db
    .rows(
      `SELECT district, count(*) AS entries FROM (${each.join(' UNION ALL ')})
       GROUP BY district ORDER BY entries DESC, district`,
    )
    .map((row) => TextRow.parse(row))
    .map(({ district, entries }) => ({ text: district, entries }));
}

const IdRow = z.object({ id: z.string() });

/** Gives every entry in use that says this text, and has no district chosen, these districts. @returns how many it changed */
export function setDistrictsOfText(
  db: WritableDb,
  text: string,
  districtIds: FunctionEntry['districtIds'],
): number {
  let changed = 0;
  const idsIn = (table: string) =>
    db
      .rows(
        `SELECT id FROM ${table}
         WHERE district = @text AND districtIds = '[]' AND archivedAt IS NULL AND hiddenBy IS NULL`,
        { text },
      )
      .map((row) => IdRow.parse(row).id);
  const chosen = z.array(DistrictId).parse(districtIds);
  const change = <F extends Districted>(store: RecordStore<F>) => {
    for (const id of idsIn(store.spec.table)) {
      store.update(db, id, null, { ...store.get(db, id).fields, districtIds: chosen });
      changed++;
    }
  };
  change(organisationStore);
  change(contactStore);
  change(facilityStore);
  return changed;
}

type Districted =
  typeof organisationStore.spec.fields | typeof contactStore.spec.fields | typeof facilityStore.spec.fields;

/** Whether an entry names a district. */
export function namesDistrict(db: ReadableDb, districtId: string): boolean {
  return KINDS.some(
    (kind) =>
      db.value(
        `SELECT 1 FROM ${kind} WHERE instr(districtIds, @districtId) > 0 AND hiddenBy IS NULL LIMIT 1`,
        { districtId },
      ) !== null,
  );
}
