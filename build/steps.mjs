import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** A step that failed for a reason which its message explains fully: it is printed without a stack. */
export class StepError extends Error {}

/**
 * Says on standard error what happens now, so that standard output stays free for results.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the project folder when absent
 * @property {Record<string, string | undefined>} [env] added to the environment of this process; `undefined` removes
 * @property {number} [limitMs] the process is ended after this time
 * @property {'ignore' | 'inherit'} [input]
 */

/** @param {Record<string, string | undefined>} [added] */
function environment(added) {
  const env = { ...process.env, ...added };
  for (const [name, value] of Object.entries(env)) if (value === undefined) Reflect.deleteProperty(env, name);
  return env;
}

/**
 * Runs a program with its output shown, and answers its exit status (1 when a signal ended it, 127 when it is missing).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { quietOutput?: boolean }} [options] `quietOutput` sends its standard output to standard error
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: environment(options.env),
      stdio: [options.input ?? 'inherit', options.quietOutput === true ? 2 : 'inherit', 'inherit'],
      ...(options.limitMs === undefined ? {} : { timeout: options.limitMs }),
    });
    const forward = () => child.kill('SIGTERM');
    process.once('SIGTERM', forward);
    /** @param {number} status */
    const done = (status) => {
      process.off('SIGTERM', forward);
      resolve(status);
    };
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
}

/**
 * Runs a program and collects what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ status: number, stdout: string, stderr: string }>}
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: environment(options.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.limitMs === undefined ? {} : { timeout: options.limitMs, killSignal: 'SIGKILL' }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.once('error', (error) => resolve({ status: 127, stdout, stderr: error.message }));
    child.once('close', (code) => resolve({ status: code ?? 1, stdout, stderr }));
  });
}

/**
 * Runs a program with its output shown, and keeps what it printed on standard output as well.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runAndKeep(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.once('error', () => resolve({ status: 127, output }));
    child.once('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

/**
 * The last lines of what a program printed: enough to see why it failed.
 * @param {string} text
 * @param {number} [count]
 */
export function lastLines(text, count = 15) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
