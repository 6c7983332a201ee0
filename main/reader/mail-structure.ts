import { AppError } from '../../shared/kernel/errors.ts';
import { LIMITS } from './limits.ts';

/** One piece of a mail that holds no other, as its head names it. */
export interface MailLeaf {
  /** In small letters, without parameters. */
  readonly type: string;
  /** Pieces of fields in a report of delivery, each of which is told as text; 1 for everything else. */
  readonly count: number;
}

interface Level {
  readonly boundary: string;
  readonly isDigest: boolean;
}

/**
 * How a mail is made up, judged before anything of it is decoded: its depth, its number of parts, and the size of its heads.
 * @throws AppError `reader/limit`
 */
export function mailLeaves(bytes: Uint8Array): MailLeaf[] {
  const leaves: MailLeaf[] = [];
  const levels: Level[] = [];
  const open: { head: string[] | null } = { head: [] };
  let headBytes = 0;
  let parts = 1;
  // The report of delivery that is open: at most one.
  const reports: { blocks: number; isBlank: boolean }[] = [];
  const endReport = (): void => {
    for (const { blocks, isBlank } of reports.splice(0))
      leaves.push({ type: 'text/plain', count: blocks + (isBlank ? 1 : 0) });
  };
  const endHead = (): void => {
    if (open.head === null) return;
    const { type, boundary } = contentTypeOf(open.head, levels.at(-1)?.isDigest === true);
    open.head = null;
    if (type.startsWith('multipart/') && boundary !== '') {
      levels.push({ boundary: `--${boundary}`, isDigest: type === 'multipart/digest' });
      if (levels.length > LIMITS.eml.depth) throw new AppError('reader/limit', { limit: 'depth' });
    } else if (type === 'message/delivery-status') reports.push({ blocks: 0, isBlank: true });
    else leaves.push({ type, count: 1 });
  };
  for (const { from, to } of linesOf(bytes)) {
    const length = to - from;
    if (levels.length > 0 && length > 2 && bytes[from] === 0x2d && bytes[from + 1] === 0x2d) {
      const line = latin(bytes, from, Math.min(to, from + 300)).trimEnd();
      const level = levels.findLastIndex(({ boundary }) => line === boundary || line === `${boundary}--`);
      if (level !== -1) {
        endHead();
        endReport();
        const isEnd = line.endsWith('--') && line !== levels[level]?.boundary;
        levels.length = isEnd ? level : level + 1;
        if (!isEnd) {
          parts++;
          if (parts > LIMITS.eml.parts) throw new AppError('reader/limit', { limit: 'entries' });
          open.head = [];
        }
        continue;
      }
    }
    if (open.head !== null) {
      if (length === 0) endHead();
      else {
        headBytes += length;
        if (headBytes > LIMITS.eml.headBytes) throw new AppError('reader/limit', { limit: 'size' });
        open.head.push(latin(bytes, from, to));
      }
    } else {
      for (const report of reports) {
        if (length > 0 && report.isBlank) report.blocks++;
        report.isBlank = length === 0;
      }
    }
  }
  endHead();
  endReport();
  return leaves;
}

function contentTypeOf(head: readonly string[], isDigest: boolean): { type: string; boundary: string } {
  const plain = { type: isDigest ? 'message/rfc822' : 'text/plain', boundary: '' };
  const at = head.findIndex((line) => /^content-type[ \t]*:/i.test(line));
  if (at === -1) return plain;
  let value = head[at]?.replace(/^[^:]*:/, '') ?? '';
  for (let next = at + 1; /^[ \t]/.test(head[next] ?? ''); next++) value += ` ${head[next]?.trim() ?? ''}`;
  const type = /^[ \t]*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/.exec(value)?.[1]?.toLowerCase();
  if (type === undefined) return plain;
  const boundary = /;[ \t]*boundary[ \t]*=[ \t]*(?:"([^"]*)"|([^\s;]+))/i.exec(value);
  return { type, boundary: boundary?.[1] ?? boundary?.[2] ?? '' };
}

function* linesOf(bytes: Uint8Array): Generator<{ from: number; to: number }> {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from);
    const next = end === -1 ? bytes.length : end;
    yield { from, to: next > from && bytes[next - 1] === 0x0d ? next - 1 : next };
    from = next + 1;
  }
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 0x4000)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 0x4000)));
  return text;
}
