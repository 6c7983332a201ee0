import type { zonesCalls } from '../../shared/zones/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import {
  createZone,
  getZone,
  historyOfZone,
  listZonePeople,
  listZones,
  setZoneArchived,
  updateZone,
} from './service.ts';

export const zonesHandlers: Handlers<typeof zonesCalls> = {
  create: (db, input) => createZone(db, input),
  update: (db, input) => updateZone(db, input.id, input.revision, input.zone),
  archive: (db, input) => setZoneArchived(db, input.id, input.revision, true),
  restore: (db, input) => setZoneArchived(db, input.id, input.revision, false),
  get: (db, input) => getZone(db, input.id),
  history: (db, input) => historyOfZone(db, input.id),
  list: (db, input) => listZones(db, input),
  people: (db, input) => listZonePeople(db, input),
};
