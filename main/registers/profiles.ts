import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import { MappingProfile, RegisterMapping } from '../../shared/registers/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { normalLabel } from '../reader/labels.ts';
import { isLeftOut } from './labels.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));
const Row = z.strictObject({
  ...MappingProfile.shape,
  headings: json.pipe(z.array(z.string())),
  mapping: json.pipe(RegisterMapping),
});
const COLUMNS = `id, name, sender, headings, mapping, savedAt, usedAt`;

type Profile = z.output<typeof Row>;

/** Headings as they are compared: letters alone, in their order, without what is added to refused rows. */
export function headingsKey(headings: readonly string[]): string {
  return JSON.stringify(headings.filter((heading) => !isLeftOut(heading)).map(normalLabel));
}

/** Saved mappings, by name. */
export function listProfiles(db: ReadableDb): Profile[] {
  return db.rows(`SELECT ${COLUMNS} FROM mappingProfile ORDER BY name, savedAt`).map((row) => Row.parse(row));
}

/** A saved mapping. @throws AppError `not-found` */
export function getProfile(db: ReadableDb, id: string): Profile {
  const row = db.row(`SELECT ${COLUMNS} FROM mappingProfile WHERE id = @id`, { id });
  if (row === null) throw new AppError('not-found', { kind: 'mappingProfile', id });
  return Row.parse(row);
}

/** The mapping saved last for these headings; `null` when there is none. */
export function profileFor(db: ReadableDb, headings: readonly string[]): Profile | null {
  const row = db.row(
    `SELECT ${COLUMNS} FROM mappingProfile WHERE headingsKey = @key ORDER BY savedAt DESC LIMIT 1`,
    { key: headingsKey(headings) },
  );
  return row === null ? null : Row.parse(row);
}

/** Saves a mapping, a new one or in place of one. */
export function saveProfile(
  db: WritableDb,
  input: Pick<Profile, 'name' | 'sender' | 'headings' | 'mapping'> & { id?: string | undefined },
): Profile {
  const usedAt = input.id === undefined ? null : getProfile(db, input.id).usedAt;
  const profile = { ...input, id: input.id ?? newId(db.clock), savedAt: nowOf(db.clock), usedAt };
  db.run(
    `INSERT OR REPLACE INTO mappingProfile (id, name, sender, headings, headingsKey, mapping, savedAt, usedAt)
     VALUES (@id, @name, @sender, @headings, @headingsKey, @mapping, @savedAt, @usedAt)`,
    {
      ...profile,
      headings: JSON.stringify(profile.headings),
      headingsKey: headingsKey(profile.headings),
      mapping: JSON.stringify(profile.mapping),
    },
  );
  return profile;
}

/** Notes that an import went by it. */
export function noteUse(db: WritableDb, id: string): void {
  db.run(`UPDATE mappingProfile SET usedAt = @at WHERE id = @id`, { id, at: nowOf(db.clock) });
}

/** Forgets a saved mapping. @throws AppError `not-found` */
export function removeProfile(db: WritableDb, id: string): void {
  if (db.run(`DELETE FROM mappingProfile WHERE id = @id`, { id }) === 0)
    throw new AppError('not-found', { kind: 'mappingProfile', id });
}

/** A saved mapping laid over the headings of a file, which may have the columns of refused rows besides. */
export function mappingOver(profile: Profile, headings: readonly string[]): RegisterMapping {
  const places = new Map(profile.headings.map((heading, column) => [normalLabel(heading), column]));
  const at = (heading: string): number | undefined => places.get(normalLabel(heading));
  return {
    ...profile.mapping,
    sheet: null,
    headerRow: null,
    roles: headings.map((heading) => {
      const column = at(heading);
      if (column === undefined) return isLeftOut(heading) ? 'leftOut' : null;
      return profile.mapping.roles[column] ?? null;
    }),
    calendars: headings.map((heading) => profile.mapping.calendars[at(heading) ?? -1] ?? null),
  };
}
