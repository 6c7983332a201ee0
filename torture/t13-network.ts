import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDisplay, packedProgram, testEnvironment, testFolder, testUser } from '../main/test/packed.ts';
import { openSink, packHostile } from './hostile.ts';
import type { Torture } from './torture.ts';

const WATCHED_MS = 20_000;
const CALLS = 'socket,connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg';

/** What one run of the released application did with the network, by the kernel's own account. */
export const t13: Torture = {
  id: 'T13',
  title: 'Network: nothing is connected, bound or sent; an attacker’s page sends no byte',
  sample: 2,
  full: 40,
  run: async ({ count, deadlineMs, log }) => {
    const failures: string[] = [];
    let cases = 0;
    let handles = 0;
    while (cases < count && Date.now() < deadlineMs) {
      const isHostile = cases % 2 === 1;
      const seen = await watch(isHostile);
      cases += 1;
      if (!isHostile) handles += seen.handles;
      for (const line of seen.faults)
        failures.push(`${isHostile ? 'attacker’s page' : 'normal use'}: ${line}`);
      log(`${cases} of ${count}`);
    }
    return {
      cases,
      failures,
      note:
        `Cases are runs of 20 s under strace, every second one with an attacker’s page. ` +
        `In normal use ${handles} datagram handles were opened and never bound, connected or sent from (Chromium asks them for the names of interfaces). ` +
        `For WebRTC Chromium binds UDP 5353 and probes routes without a byte; only the attacker’s page makes it do so.`,
    };
  },
};

async function watch(isHostile: boolean): Promise<{ faults: string[]; handles: number }> {
  const sink = await openSink();
  const copy = isHostile ? await packHostile('release', sink.address) : null;
  const folder = testFolder();
  const screen = await openDisplay();
  const trace = join(folder.path, 'trace');
  const user = testUser();
  try {
    const child = spawn(
      'strace',
      [
        ...['-f', '-qq', '-yy', '-s', '0', '-e', `trace=${CALLS}`, '-o', trace],
        ...(user === null ? [] : ['-u', user]),
        ...[copy?.program ?? packedProgram('release'), '--profile', join(folder.path, 'profile')],
      ],
      { env: testEnvironment(folder.path, screen.display), stdio: 'ignore', detached: true },
    );
    const ended = new Promise<void>((resolve, reject) => {
      child.once('exit', () => {
        resolve();
      });
      child.once('error', reject);
    });
    const wasEarly = await Promise.race([
      ended.then(() => true),
      new Promise<boolean>((resolve) => setTimeout(resolve, WATCHED_MS, false)),
    ]);
    if (!wasEarly && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
    chmodSync(trace, 0o600);
    const seen = judge(readFileSync(trace, 'utf8'), isHostile);
    if (wasEarly) seen.faults.push('the application ended before its time');
    if (sink.hits() > 0) seen.faults.push(`${sink.hits()} connections, requests or datagrams arrived`);
    rmSync(trace);
    return seen;
  } finally {
    copy?.remove();
    folder.remove();
    screen.close();
    await sink.close();
  }
}

/**
 * Reads a trace. In normal use no internet socket may be bound, connected or sent from; an attacker's page may bring
 * WebRTC to bind and to probe routes, but neither to open a stream nor to send.
 */
export function judge(trace: string, isHostile: boolean): { faults: string[]; handles: number } {
  const faults: string[] = [];
  let handles = 0;
  for (const line of trace.split('\n')) {
    const isInternet = /<(?:TCP|UDP)(?:v6)?:|AF_INET6?\b/.test(line);
    if (!isInternet) continue;
    const call = /^\d+\s+(?:<\.\.\. )?(\w+)/.exec(line)?.[1] ?? '';
    const isDatagram = /<UDP(?:v6)?:|SOCK_DGRAM/.test(line);
    if (call === 'socket') {
      if (isDatagram) handles += 1;
      else faults.push(short(line));
      continue;
    }
    const isProbe = isHostile && isDatagram && (call === 'bind' || call === 'connect');
    if (!isProbe) faults.push(short(line));
  }
  return { faults, handles };
}

const short = (line: string): string => line.replace(/^\d+\s+/, '').slice(0, 160);
