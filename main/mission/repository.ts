import { z } from 'zod';
import { Mission, Officer } from '../../shared/mission/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';

const MissionRow = Mission.extend({
  languages: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(Mission.shape.languages),
});

/** Our mission; every database has one from its first transaction. */
export function getMission(db: ReadableDb): Mission {
  return MissionRow.parse(
    db.row(`SELECT id, name, shortName, sendingState, hostState, city, languages, phone, email FROM mission`),
  );
}

/** Writes our mission, replacing what stood there. */
export function saveMission(db: Pick<WritableDb, 'run'>, mission: z.input<typeof Mission>): void {
  db.run(
    `INSERT OR REPLACE INTO mission (id, name, shortName, sendingState, hostState, city, languages, phone, email)
     VALUES (@id, @name, @shortName, @sendingState, @hostState, @city, @languages, @phone, @email)`,
    {
      ...mission,
      languages: JSON.stringify(mission.languages),
      phone: mission.phone ?? '',
      email: mission.email ?? '',
    },
  );
}

/** Officers in the order of their entry. */
export function listOfficers(db: ReadableDb): Officer[] {
  return db.rows(`SELECT id, name, post FROM officer ORDER BY id`).map((row) => Officer.parse(row));
}

/** Adds an officer. */
export function insertOfficer(db: Pick<WritableDb, 'run'>, officer: z.input<typeof Officer>): void {
  db.run(`INSERT INTO officer (id, name, post) VALUES (@id, @name, @post)`, {
    id: officer.id,
    name: officer.name,
    post: officer.post ?? '',
  });
}

/** A setting's stored text; `null` when it was never set. */
export function findSetting(db: ReadableDb, name: string): string | null {
  const value = db.value(`SELECT value FROM setting WHERE name = @name`, { name });
  return typeof value === 'string' ? value : null;
}

/** Keeps a setting. */
export function saveSetting(db: Pick<WritableDb, 'run'>, name: string, value: string): void {
  db.run(`INSERT OR REPLACE INTO setting (name, value) VALUES (@name, @value)`, { name, value });
}
