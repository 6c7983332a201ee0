import type { RowsHead, RowsSheet } from '../../shared/reader/rows.ts';
import type { Merge, SheetRow } from './sheet.ts';

/** Rows of one batch; fewer where their cells are long. */
const BATCH_ROWS = 500;
const BATCH_CHARS = 400_000;

/** Takes the rows of a sheet one by one as they are read. */
export interface RowSink {
  take(row: SheetRow): void;
  /** Forgets what was taken: the sheet is read again in another way. */
  clear(): void;
}

interface PackedSheet {
  about: Omit<RowsSheet, 'rows' | 'batches'>;
  rows: number;
  batches: Uint8Array[];
}

/**
 * The rows of a file, packed as text while they are read, so that no more than a batch of them stands there as objects.
 * Each batch is JSON: `[[row, cell, cell…], …]`.
 */
export class RowBook {
  readonly #sheets: PackedSheet[] = [];
  readonly #encoder = new TextEncoder();
  #pending: (string | number)[][] = [];
  #chars = 0;

  /** Begins a sheet; what is taken from now on is its rows. */
  begin(about: { name?: string; isHidden: boolean; labels?: readonly string[] }): RowSink {
    const { labels, ...rest } = about;
    const sheet: PackedSheet = {
      about: { ...rest, merges: [], ...(labels === undefined ? {} : { labels: [...labels] }) },
      rows: 0,
      batches: [],
    };
    this.#sheets.push(sheet);
    return {
      take: ({ row, cells }) => {
        sheet.rows++;
        this.#pending.push([row, ...cells]);
        for (const cell of cells) this.#chars += cell.length;
        if (this.#pending.length >= BATCH_ROWS || this.#chars >= BATCH_CHARS) this.#pack(sheet.batches);
      },
      clear: () => {
        sheet.rows = 0;
        sheet.batches.length = 0;
        this.#pending = [];
        this.#chars = 0;
      },
    };
  }

  /** Ends the sheet that was begun last. */
  end(merges: readonly Merge[] = []): void {
    const sheet = this.#sheets.at(-1);
    if (sheet === undefined) return;
    if (this.#pending.length > 0) this.#pack(sheet.batches);
    sheet.about.merges = merges.flatMap(({ top, bottom, left, right }) => [top, bottom, left, right]);
  }

  /** What is said about the sheets before their rows are asked for. */
  sheets(): RowsHead['sheets'] {
    return this.#sheets.map(({ about, rows, batches }) => ({ ...about, rows, batches: batches.length }));
  }

  /** One batch as JSON text; `null` when there is none of that number. */
  batch(sheet: number, index: number): string | null {
    const bytes = this.#sheets[sheet]?.batches[index];
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
  }

  #pack(batches: Uint8Array[]): void {
    batches.push(this.#encoder.encode(JSON.stringify(this.#pending)));
    this.#pending = [];
    this.#chars = 0;
  }
}
