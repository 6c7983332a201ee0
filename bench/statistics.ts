/** The middle of some figures; the mean of the middle two when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The smallest figure that at least this share of them does not exceed (nearest rank); `NaN` of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = inOrder(values);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Figures as a person reads them: three significant digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function inOrder(values: readonly number[]): number[] {
  return [...values].sort((one, other) => one - other);
}
