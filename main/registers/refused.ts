import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { REASON_TEXTS, REFUSED_HEADINGS } from '../../shared/registers/reasons.ts';
import type { RowReason } from '../../shared/registers/schema.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { writeStream } from '../files/streams.ts';
import { guardCell } from '../reader/formula-guard.ts';
import { isLeftOut } from './labels.ts';
import { listRefused, type ImportRow } from './repository.ts';

const ROWS = 200;

/** What a reason says to people. */
export function reasonText(reason: RowReason, language: InterfaceLanguage): string {
  return REASON_TEXTS[language][reason.code].replace('{{value}}', () => reason.value);
}

/**
 * Writes the refused rows of an import as CSV: row, column and reason first, then all that stood in them, so that they can be
 * corrected and loaded again.
 * @returns how many there are; nothing is written when there are none
 * @throws AppError `files/unwritable`, `database/full`, `ipc/cancelled`
 */
export async function writeRefused(
  task: Pick<TaskContext, 'read' | 'breathe'>,
  of: Pick<ImportRow, 'id' | 'headings'>,
  path: string,
  language: InterfaceLanguage,
): Promise<number> {
  let count = 0;
  const shown = of.headings.flatMap((heading, column) => (isLeftOut(heading) ? [] : [column]));
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    // Without the mark spreadsheets take the text for another encoding.
    yield encoder.encode(
      `\uFEFF${line([...REFUSED_HEADINGS[language], ...shown.map((column) => of.headings[column] ?? '')])}`,
    );
    for (let after = -1; ;) {
      const rows = task.read((db) => listRefused(db, of.id, after, ROWS));
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.number;
      count += rows.length;
      yield encoder.encode(
        rows
          .map(({ row, reasons, cells }) => {
            const extra = cells.slice(of.headings.length);
            return line([
              String(row),
              [...new Set(reasons.map(({ column }) => column))].filter((name) => name !== '').join(' · '),
              reasons.map((reason) => reasonText(reason, language)).join(' '),
              ...shown.map((column) => cells[column] ?? ''),
              ...extra,
            ]);
          })
          .join(''),
      );
      await task.breathe();
    }
  }
  if (task.read((db) => listRefused(db, of.id, -1, 1)).length === 0) return 0;
  await writeStream(path, pieces(), 0o600);
  return count;
}

function line(cells: readonly string[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(value: string): string {
  const text = guardCell(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
