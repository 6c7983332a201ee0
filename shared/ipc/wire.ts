import type { Result } from '../kernel/result.ts';
import type { Progress } from './call.ts';
import type { CoreEvent } from './events.ts';

/** From the page to the core, over the one MessagePort. */
export type PageMessage =
  { type: 'call'; id: number; name: string; input: unknown } | { type: 'cancel'; id: number };

/** From the core to the page. */
export type CoreMessage =
  | { type: 'result'; id: number; result: Result<unknown> }
  | { type: 'progress'; id: number; progress: Progress }
  | { type: 'event'; event: CoreEvent };

/** A message larger than this is refused with `ipc/too-large`. */
export const MESSAGE_LIMIT_BYTES = 1024 * 1024;
