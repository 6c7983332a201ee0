/** Deeper than any input of ours; a value nested further, or into itself, counts as too large. */
const DEPTH_LIMIT = 64;

/**
 * Whether a value is larger than a number of bytes, as JSON in UTF-8 would roughly be.
 *
 * It stops at the limit, so a hostile value costs no more than one just within it. An object that is referred to twice
 * counts twice, as it would once written out. What JSON has no form for (a map, a date, a big integer) counts as too large,
 * so that no schema is asked about it.
 */
export function exceeds(value: unknown, limitBytes: number): boolean {
  let left = limitBytes;
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    left -= ownBytes(next.value);
    if (left < 0) return true;
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (ArrayBuffer.isView(next.value) || next.value instanceof ArrayBuffer) continue;
    if (next.depth >= DEPTH_LIMIT) return true;
    const isList = Array.isArray(next.value);
    // Ahead of the walk, so that a huge array is not unfolded only to be refused; its gaps count too.
    if (Array.isArray(next.value) && next.value.length * 2 > left) return true;
    const keys = Object.keys(next.value);
    for (const key of keys) {
      left -= isList ? 1 : key.length + 3;
      stack.push({ value: Reflect.get(next.value, key), depth: next.depth + 1 });
    }
  }
  return left < 0;
}

function ownBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value, 'utf8') + 2;
  if (typeof value === 'number') return 4;
  if (typeof value === 'boolean' || value === null || value === undefined) return 4;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  return isPlain(value) ? 2 : Number.MAX_SAFE_INTEGER;
}

/** A list, or an object without a class: what a schema of ours can describe whole. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
