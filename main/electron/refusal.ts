import { app, dialog } from 'electron';
import type { ShellText } from './text.ts';

const EXIT_IN_USE = 3;
const EXIT_NOT_STARTED = 4;

/** Says why the program does not start, to the terminal and in a window of the system, and ends it. */
export async function refuseToStart(code: string, words: ShellText): Promise<void> {
  const [title, detail] = sentences(code, words);
  process.stderr.write(`${title}. ${detail}\n`);
  await app.whenReady();
  await dialog.showMessageBox({
    type: 'error',
    title: 'Chancery',
    message: title,
    detail,
    buttons: [words.ok],
  });
  app.exit(code === 'vault/profile-in-use' ? EXIT_IN_USE : EXIT_NOT_STARTED);
}

function sentences(code: string, words: ShellText): [title: string, detail: string] {
  if (code === 'vault/profile-in-use') return [words.profileInUseTitle, words.profileInUse];
  if (code === 'files/unwritable') return [words.notStartedTitle, words.unwritable];
  return [words.notStartedTitle, words.notStarted(code)];
}
