import type { exportsCalls } from '../../shared/exports/calls.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { DocumentPrinter } from '../documents/service.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { exportPeople, listExports, noteCopy, printPeople } from './service.ts';

interface ExportsOptions {
  /** Of the interface, for headings where the caller says none. */
  language: () => InterfaceLanguage;
  print: DocumentPrinter;
}

export function exportsHandlers({ language, print }: ExportsOptions): Handlers<typeof exportsCalls> {
  return {
    export: (task, input) => exportPeople(task, input, language()),
    print: (task, input) => printPeople(task, input, { language: language(), print }),
    exports: (db, input) => listExports(db, input),
    noteCopy: (db, input) => noteCopy(db, input),
  };
}
