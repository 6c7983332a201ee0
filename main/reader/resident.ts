import { execFile } from 'node:child_process';
import { readFile } from 'node:fs';

/** Tells the resident memory of a process in bytes; 0 when it is not there. Windows has no cheap way to tell. */
export function residentBytes(pid: number, tell: (bytes: number) => void): void {
  if (pid === 0 || process.platform === 'win32') tell(0);
  else if (process.platform === 'linux') {
    readFile(`/proc/${String(pid)}/status`, 'utf8', (_error, text: string | undefined) => {
      tell(Number(/^VmRSS:\s+(\d+)/m.exec(text ?? '')?.[1] ?? 0) * 1024);
    });
  } else {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (_error, text) => {
      tell(Number(text.trim() || 0) * 1024);
    });
  }
}
