import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { verificationCalls } from '../../shared/verification/calls.ts';
import type { DocumentPrinter } from '../documents/service.ts';
import type { Handlers } from '../ipc/handlers.ts';
import { listExercises, listTests, openExercise, printVerification, recordTest } from './service.ts';

export function verificationHandlers(options: {
  /** Of the interface, for headings where the caller says none. */
  language: () => InterfaceLanguage;
  print: DocumentPrinter;
}): Handlers<typeof verificationCalls> {
  return {
    record: (db, input) => recordTest(db, input),
    list: (db, input) => listTests(db, input),
    exercises: (db) => listExercises(db),
    exercise: (db, input) => openExercise(db, input),
    print: (task, input) =>
      printVerification(task, input, { language: options.language(), print: options.print }),
  };
}
