import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Marks this machine and this profile folder. A database that carries another mark was restored or copied, and must take a
 * new device id before its first write.
 */
export function machineMark(profile: string): string {
  const stat = statSync(profile);
  return createHash('sha256')
    .update(`${machineId()}\n${String(stat.dev)}\n${String(stat.ino)}`)
    .digest('hex');
}

function machineId(): string {
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim();
  } catch {
    return hostname();
  }
}
