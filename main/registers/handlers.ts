import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { registersCalls } from '../../shared/registers/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import type { RecordRegistry } from '../records/registry.ts';
import {
  importRegister,
  listImports,
  listProfiles,
  previewRegister,
  removeProfile,
  saveProfile,
  saveRefused,
} from './service.ts';

/** @param language of the interface, for what is written into files */
export function registersHandlers(
  registry: RecordRegistry,
  language: () => InterfaceLanguage,
): Handlers<typeof registersCalls> {
  return {
    previewImport: (task, input) => previewRegister(task, input),
    import: (task, input) => importRegister(task, { registry, language: language() }, input),
    imports: (db, input) => listImports(db, input),
    saveRefused: (task, input) => saveRefused(task, input, language()),
    mappingProfiles: (db) => listProfiles(db),
    saveMappingProfile: (db, input) => saveProfile(db, input),
    removeMappingProfile: (db, input) => {
      removeProfile(db, input.id);
      return { done: true };
    },
  };
}
