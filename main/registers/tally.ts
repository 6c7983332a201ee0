import type { Reason } from '../../shared/registers/reasons.ts';
import type { Outcome, RegisterCounts } from '../../shared/registers/schema.ts';
import type { PlannedRow } from './plan.ts';
import { noCounts } from './repository.ts';

interface Told {
  code: Reason;
  column: string;
  value: string;
  outcome: Outcome;
  count: number;
  row: number;
}

/** Counts what becomes of rows, and what is told about them. */
export class Tally {
  readonly counts: RegisterCounts = noCounts();
  readonly #told = new Map<string, Told>();
  readonly #households = new Set<string>();

  add({ outcome, reasons, reading }: PlannedRow): void {
    this.counts.rows++;
    this.counts[outcome]++;
    if (reading.household !== '' && outcome !== 'refused') this.#households.add(reading.household);
    for (const { code, column, value } of reasons) {
      const key = `${code}\n${outcome}\n${column}`;
      const known = this.#told.get(key);
      if (known !== undefined) known.count++;
      else if (this.#told.size < 2000)
        this.#told.set(key, { code, column, value, outcome, count: 1, row: reading.row });
    }
  }

  get households(): number {
    return this.#households.size;
  }

  reasons(): Told[] {
    return [...this.#told.values()].sort((one, other) => other.count - one.count);
  }
}
