import { readdirSync, readFileSync } from 'node:fs';

/** A process and all that it started, and they started, as long as they live. */
export function descendants(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? fieldsOf(Number(name))[1] : undefined;
    if (parent === undefined) continue;
    children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
  }
  const found = [pid];
  for (const parent of found) found.push(...(children.get(parent) ?? []));
  return found;
}

/** Processor time that processes used so far, in milliseconds. */
export function cpuMs(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const fields = fieldsOf(pid);
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  // Linux counts in hundredths of a second towards programs, whatever its own clock does.
  return ticks.reduce((sum, own) => sum + own, 0) * 10;
}

/**
 * Memory of processes in MB, what several share counted once (PSS). Without the right to read it, which root alone has for
 * sandboxed pages, what each has for itself (resident without shared) takes its place.
 */
export function memoryMb(pids: readonly number[]): number {
  const kb = pids.map((pid) => pssKb(pid) ?? ownKb(pid));
  return kb.reduce((sum, own) => sum + own, 0) / 1024;
}

function pssKb(pid: number): number | null {
  const line = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${String(pid)}/smaps_rollup`));
  return line === null ? null : Number(line[1]);
}

function ownKb(pid: number): number {
  const [, resident = '0', shared = '0'] = read(`/proc/${String(pid)}/statm`).split(' ');
  return (Number(resident) - Number(shared)) * 4;
}

/** What `/proc/PID/stat` says after the name, which may hold anything; empty when the process is gone. */
function fieldsOf(pid: number): string[] {
  const text = read(`/proc/${String(pid)}/stat`);
  return text === '' ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
