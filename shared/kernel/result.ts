import type { ErrorValue } from './errors.ts';

/** The answer of a call on the wire: the value, or the error that the client throws again. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: ErrorValue };
