import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { paperCalls } from '../../shared/paper/calls.ts';
import type { DocumentPrinter } from '../documents/service.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { previewPaper, printPaper } from './service.ts';

export function paperHandlers(options: {
  /** Of the interface, for papers where the caller says none. */
  language: () => InterfaceLanguage;
  print: DocumentPrinter;
}): Handlers<typeof paperCalls> {
  const { language, print } = options;
  return {
    preview: (db, input) => previewPaper(db, input, input.language ?? language()),
    print: (task, input) => printPaper(task, input, { language: language(), print }),
  };
}
