import type { missionCalls } from '../../shared/mission/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { addOfficer, describeMission, setMissionSettings, updateMission } from './service.ts';

export const missionHandlers: Handlers<typeof missionCalls> = {
  get: (db) => describeMission(db),
  update: (db, input) => updateMission(db, input),
  setSettings: (db, input) => setMissionSettings(db, input),
  addOfficer: (db, input) => addOfficer(db, input),
};
