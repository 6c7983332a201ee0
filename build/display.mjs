import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { StepError } from './steps.mjs';

const START_LIMIT_MS = 15_000;

/**
 * Starts a virtual screen on a free display of its own (Xvfb chooses the number itself, so two runs never meet).
 * @param {import('./unprivileged.mjs').User | null} user whose screen it is
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export async function startDisplay(user) {
  if (process.getuid?.() === 0) mkdirSync('/tmp/.X11-unix', { recursive: true, mode: 0o1777 });
  const args = ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
  const child = spawn('Xvfb', args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    cwd: '/',
    ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
  });
  const stop = () => void child.kill('SIGTERM');
  process.once('exit', stop);
  const display = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new StepError('The virtual display (Xvfb) did not start.')),
      START_LIMIT_MS,
    );
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += String(chunk);
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(`:${text.trim()}`);
    });
    child.once('error', () => reject(new StepError('Xvfb is missing.')));
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new StepError('The virtual display (Xvfb) ended at once.'));
    });
  });
  return {
    display,
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
