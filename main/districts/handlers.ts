import type { districtsCalls } from '../../shared/districts/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { importDistricts, previewDistricts } from './import.ts';
import {
  createDistrict,
  districtAt,
  districtShapes,
  districtsNamed,
  getDistrict,
  historyOfDistrict,
  listDistricts,
  setDistrictArchived,
  updateDistrict,
} from './service.ts';

export const districtsHandlers: Handlers<typeof districtsCalls> = {
  create: (db, input) => createDistrict(db, input),
  update: (db, input) => updateDistrict(db, input.id, input.revision, input.district),
  archive: (db, input) => setDistrictArchived(db, input.id, input.revision, true),
  restore: (db, input) => setDistrictArchived(db, input.id, input.revision, false),
  get: (db, input) => getDistrict(db, input.id),
  history: (db, input) => historyOfDistrict(db, input.id),
  list: (db, input) => listDistricts(db, input),
  shapes: (db) => districtShapes(db),
  at: (db, input) => districtAt(db, input),
  named: (db, input) => districtsNamed(db, input.text),
  previewShapes: (task, input) => previewDistricts(task, input),
  importShapes: (task, input) => importDistricts(task, input),
};
