import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  openDisplay,
  packedProgram,
  testEnvironment,
  testFolder,
  writeLauncher,
} from '../main/test/packed.ts';

/** A program that neither ends nor says what it should is ended, so that the journey can tell what it said instead. */
const PATIENCE_MS = 60_000;

const root = join(import.meta.dirname, '..');

/** What a program said, and how it ended; `null` when it went on and was ended here. */
export interface Ended {
  said: string;
  status: number | null;
}

/** A command line at work. */
export interface CommandLine {
  /** It has answered once: a profile that it could take is its own. */
  answered: Promise<void>;
  /** Gives it no more input, and waits for its end. */
  finish(): Promise<Ended>;
}

/**
 * Starts the packed application without a driver, as its user does, until it ends by itself or has said `enough`.
 * A window of the system that waits for a click keeps it from ending.
 */
export async function startAlone(profile: string, enough = ''): Promise<Ended> {
  const program = process.env['CHANCERY_PROGRAM'] ?? packedProgram('test');
  const home = testFolder();
  const screen = await openDisplay();
  try {
    const launcher = writeLauncher(home.path, program, testEnvironment(home.path, screen.display));
    // A group of its own, because the launcher stands between: with it, all of the application ends.
    const child = spawn(launcher, ['--profile', profile], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    const end = (): void => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    const patience = setTimeout(end, PATIENCE_MS);
    return await new Promise<Ended>((resolve) => {
      child.stderr.on('data', (chunk) => {
        said += String(chunk);
        if (enough !== '' && said.includes(enough)) end();
      });
      child.once('close', (status) => {
        clearTimeout(patience);
        resolve({ said, status });
      });
    });
  } finally {
    screen.close();
    home.remove();
  }
}

/** The command line on a profile. It waits for input, and so keeps the profile, until it is let go. */
export function commandLine(profile: string, name: string): CommandLine {
  const words = ['--profile', profile, 'call', name, '-'];
  const child = spawn(process.execPath, [join(root, 'main/cli.ts'), ...words], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let said = '';
  const answered = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      resolve();
    });
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (status) => {
      resolve({ said, status });
    });
  });
  child.stdin.write('{}\n');
  return {
    answered,
    finish: () => {
      child.stdin.end();
      return ended;
    },
  };
}
