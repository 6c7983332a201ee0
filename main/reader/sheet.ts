import type { ReadPlace, ReadWarning, WarningCode } from '../../shared/reader/result.ts';

/** A filled row of a sheet; `row` counts from 1 as the sender's program shows it. */
export interface SheetRow {
  readonly row: number;
  /** Line of the text file where the row begins, from 1. */
  readonly line?: number;
  /** Text of each cell; trailing empty ones are left out. */
  readonly cells: string[];
}

/** A merged block of cells, from 1 on both axes. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a format's parser hands to the table reader. */
export interface Sheet {
  /** Absent when the file is one table. */
  readonly name?: string;
  readonly isHidden: boolean;
  readonly rows: SheetRow[];
  readonly merges: Merge[];
}

/** Gathers warnings; the same one about the same place is told once, with a count. */
export class Warnings {
  private readonly list: ReadWarning[] = [];
  private readonly counted = new Map<string, ReadWarning>();

  add(code: WarningCode, detail: Record<string, string | number> = {}, place?: ReadPlace): void {
    if (this.list.length >= 1000) return;
    const short: Record<string, string | number> = {};
    for (const [key, value] of Object.entries(detail)) {
      short[key] = typeof value === 'string' ? value.slice(0, 200) : value;
    }
    this.list.push(place === undefined ? { code, detail: short } : { code, place, detail: short });
  }

  /** Adds one to the warning of that code and `key`; the first place and detail are the ones shown. */
  count(
    code: WarningCode,
    key: string,
    place: ReadPlace,
    detail: Record<string, string | number> = {},
  ): void {
    const id = `${code}\n${key}`;
    const known = this.counted.get(id);
    if (known === undefined) {
      this.add(code, { ...detail, count: 1 }, place);
      const added = this.list.at(-1);
      if (added !== undefined && added.code === code) this.counted.set(id, added);
    } else {
      known.detail['count'] = Number(known.detail['count']) + 1;
    }
  }

  all(): ReadWarning[] {
    return this.list;
  }
}
