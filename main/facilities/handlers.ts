import type { facilitiesCalls } from '../../shared/facilities/calls.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { DocumentPrinter } from '../documents/service.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { facilitiesNear, facilityExtent, facilityPoints, printFacilities } from './service.ts';

export function facilitiesHandlers(options: {
  /** Of the interface, for headings where the caller says none. */
  language: () => InterfaceLanguage;
  print: DocumentPrinter;
}): Handlers<typeof facilitiesCalls> {
  return {
    near: (db, input) => facilitiesNear(db, input),
    points: (db, input) => facilityPoints(db, input),
    extent: (db) => facilityExtent(db),
    print: (task, input) =>
      printFacilities(task, input, { language: options.language(), print: options.print }),
  };
}
