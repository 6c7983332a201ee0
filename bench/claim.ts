/** One measured figure and what it is held to: `value` must not exceed `bound`. */
export interface Figure {
  claim: string;
  value: number;
  unit: string;
  bound: number;
  /** What the figure is compared with, measured in the same run; `null` where it stands alone. */
  baseline: { value: number; unit: string; what: string } | null;
  /** How it was measured, in a sentence or two for the document. */
  method: string;
}

export interface BenchContext {
  /** Says on standard error what happens now. */
  say: (text: string) => void;
}

/** One measured claim, or several that are measured together. */
export interface Measurement {
  /** The word for `--only`. */
  name: string;
  /** Left out unless it is named. */
  isOnDemand?: true;
  measure(context: BenchContext): Promise<Figure[]>;
}

/** Whether a figure is within its bound. */
export function holds({ value, bound }: Figure): boolean {
  return value <= bound;
}
