import type { coverageCalls } from '../../shared/coverage/calls.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { DocumentPrinter } from '../documents/service.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { exportCoverage } from './export.ts';
import { coverage, districtTexts, matchDistricts } from './service.ts';

interface CoverageOptions {
  /** Of the interface, for papers where the caller says none. */
  language: () => InterfaceLanguage;
  print: DocumentPrinter;
}

export function coverageHandlers({ language, print }: CoverageOptions): Handlers<typeof coverageCalls> {
  return {
    coverage: (db, input) => coverage(db, input),
    exportCoverage: (task, input) => exportCoverage(task, input, { language: language(), print }),
    districtTexts: (db) => districtTexts(db),
    matchDistricts: (db, input) => matchDistricts(db, input),
  };
}
