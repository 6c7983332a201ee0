import type { z } from 'zod';
import { MissionSettings, type missionCalls } from '../../shared/mission/calls.ts';
import type { Mission, MissionInput, Officer, OfficerInput } from '../../shared/mission/schema.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { newId } from '../kernel/clock.ts';
import { zoneOfState } from '../working-time/service.ts';
import {
  findSetting,
  getMission,
  insertOfficer,
  listOfficers,
  saveMission,
  saveSetting,
} from './repository.ts';

const DEFAULTS: MissionSettings = {
  idleLockSeconds: 300,
  verifyDays: 90,
  expiryNoticeDays: 90,
  receiptDays: 7,
};

/** Our mission with its officers, who acts, and the settings. */
export function describeMission(db: ReadableDb): AnswerOf<typeof missionCalls.get> {
  const officers = listOfficers(db);
  const officer = officers.find((candidate) => candidate.id === db.actor.officerId) ?? officers[0];
  if (officer === undefined) throw new Error('a database without an officer');
  return {
    mission: getMission(db),
    officers,
    officer,
    settings: missionSettings(db),
    timeZone: hostZone(db),
  };
}

/** Asked for each line of a list. */
const zones = new Map<string, string>();

/** The time zone of the host State, in the mission's city where the State has several: an IANA name. */
export function hostZone(db: ReadableDb): string {
  const { hostState, city } = getMission(db);
  const key = `${hostState} ${city}`;
  const zone = zones.get(key) ?? zoneOfState({ countryCode: hostState, city, known: [] });
  zones.set(key, zone);
  return zone;
}

/** Our mission. */
export function ourMission(db: ReadableDb): Mission {
  return getMission(db);
}

/** Our mission as it stands on papers: its name and city. */
export function missionLine(db: ReadableDb): string {
  const { name, city } = getMission(db);
  return name === '' ? city : `${name}, ${city}`;
}

/** The settings of this database, with defaults for those never changed. */
export function missionSettings(db: ReadableDb): MissionSettings {
  const stored = findSetting(db, 'mission');
  return MissionSettings.parse({
    ...DEFAULTS,
    ...(stored === null ? {} : MissionSettings.partial().parse(JSON.parse(stored))),
  });
}

/** Changes settings; those not named stay. */
export function setMissionSettings(
  db: WritableDb,
  changes: z.input<ReturnType<typeof MissionSettings.partial>>,
): MissionSettings {
  const settings = MissionSettings.parse({ ...missionSettings(db), ...changes });
  saveSetting(db, 'mission', JSON.stringify(settings));
  db.changeSet.kinds.add('mission');
  return settings;
}

/** Changes what our mission is called and how it is reached; its id stays. */
export function updateMission(db: WritableDb, input: MissionInput): z.input<typeof Mission> {
  const mission = { ...input, id: getMission(db).id, shortName: input.shortName ?? input.city.slice(0, 40) };
  saveMission(db, mission);
  db.changeSet.kinds.add('mission');
  return mission;
}

/** Writes our mission and its first officers into a new database. */
export function foundMission(
  db: Pick<WritableDb, 'run' | 'clock'>,
  input: MissionInput,
  officers: readonly (OfficerInput & { id: string })[],
): string {
  const id = newId(db.clock);
  saveMission(db, { ...input, id, shortName: input.shortName ?? input.city.slice(0, 40) });
  for (const officer of officers) insertOfficer(db, officer);
  return id;
}

/** Adds an officer. */
export function addOfficer(db: WritableDb, input: OfficerInput): z.input<typeof Officer> {
  const officer = { ...input, id: newId(db.clock) };
  insertOfficer(db, officer);
  db.changeSet.kinds.add('mission');
  return officer;
}
