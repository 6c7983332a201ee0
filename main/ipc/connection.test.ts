import { describe, expect, test } from 'vitest';
import type { Result } from '../../shared/kernel/result.ts';
import type { CoreMessage } from '../../shared/ipc/wire.ts';
import { serveConnection, type Callee, type Port } from './connection.ts';

/** A page at the other end of a port. */
function aPage(core: Callee) {
  const answers: CoreMessage[] = [];
  const faults: string[] = [];
  const counts: number[] = [];
  let receive: (message: unknown) => void = () => undefined;
  let closed: () => void = () => undefined;
  const port: Port = {
    post: (message) => void answers.push(message),
    onMessage: (listener) => {
      receive = listener;
    },
    onClose: (listener) => {
      closed = listener;
    },
    close: () => undefined,
  };
  const { tell } = serveConnection(port, core, {
    refused: (fault) => void faults.push(fault),
    running: (count) => void counts.push(count),
  });
  return {
    answers,
    faults,
    counts,
    tell: (): void => {
      tell({ type: 'unlocked' });
    },
    send: (message: unknown) => {
      receive(message);
    },
    leave: () => {
      closed();
    },
  };
}

/** A core that notes who called it, and answers when told. */
function aCore() {
  const calls: { name: string; input: unknown; signal: AbortSignal; answer(value: unknown): void }[] = [];
  const core: Callee = {
    call: (name, input, { signal, progress }) =>
      new Promise<Result<unknown>>((resolve) => {
        progress({ done: 0, total: null, stage: 'reading' });
        calls.push({
          name,
          input,
          signal,
          answer: (value) => {
            resolve({ ok: true, value });
          },
        });
      }),
  };
  return { core, calls };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a page’s connection', () => {
  test('a call reaches the core, its progress and its answer come back under its id', async () => {
    const { core, calls } = aCore();
    const page = aPage(core);
    page.send({ type: 'call', id: 7, name: 'people.search', input: { text: 'amina' } });
    expect(calls[0]).toMatchObject({ name: 'people.search', input: { text: 'amina' } });
    calls[0]?.answer([1]);
    await settled();
    expect(page.answers).toEqual([
      { type: 'progress', id: 7, progress: { done: 0, total: null, stage: 'reading' } },
      { type: 'result', id: 7, result: { ok: true, value: [1] } },
    ]);
    expect(page.counts).toEqual([1, 0]);
  });

  test('a call can be cancelled by its id, and only while it runs', async () => {
    const { core, calls } = aCore();
    const page = aPage(core);
    page.send({ type: 'cancel', id: 1 });
    page.send({ type: 'call', id: 1, name: 'a.b', input: {} });
    page.send({ type: 'cancel', id: 2 });
    expect(calls[0]?.signal.aborted).toBe(false);
    page.send({ type: 'cancel', id: 1 });
    expect(calls[0]?.signal.aborted).toBe(true);
    calls[0]?.answer(null);
    await settled();
    expect(page.answers.at(-1)).toMatchObject({ type: 'result', id: 1 });
  });

  test('an id that still runs cannot be used again', () => {
    const { core, calls } = aCore();
    const page = aPage(core);
    page.send({ type: 'call', id: 1, name: 'a.b', input: {} });
    page.send({ type: 'call', id: 1, name: 'a.c', input: {} });
    expect(calls).toHaveLength(1);
    expect(page.faults).toEqual(['id-in-use']);
  });

  test('a message over 1 MiB is refused with its limit and reaches no handler', async () => {
    const { core, calls } = aCore();
    const page = aPage(core);
    page.send({ type: 'call', id: 3, name: 'a.b', input: { text: 'x'.repeat(1024 * 1024) } });
    await settled();
    expect(calls).toHaveLength(0);
    expect(page.answers).toEqual([
      {
        type: 'result',
        id: 3,
        result: { ok: false, error: { code: 'ipc/too-large', details: { limitBytes: 1024 * 1024 } } },
      },
    ]);
  });

  test('when the page goes, what runs is cancelled and nothing is sent after it', async () => {
    const { core, calls } = aCore();
    const page = aPage(core);
    page.send({ type: 'call', id: 1, name: 'a.b', input: {} });
    page.leave();
    expect(calls[0]?.signal.aborted).toBe(true);
    const before = page.answers.length;
    calls[0]?.answer(1);
    page.tell();
    await settled();
    expect(page.answers).toHaveLength(before);
  });

  test('a page cannot have more than 500 calls under way', () => {
    const { core, calls } = aCore();
    const page = aPage(core);
    for (let id = 0; id < 600; id++) page.send({ type: 'call', id, name: 'a.b', input: {} });
    expect(calls).toHaveLength(500);
    expect(page.faults).toHaveLength(100);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'call'],
    ['a list', [{ type: 'call', id: 1, name: 'a.b', input: {} }]],
    ['no type', { id: 1, name: 'a.b', input: {} }],
    ['an unknown type', { type: 'result', id: 1, result: { ok: true } }],
    ['no id', { type: 'call', name: 'a.b', input: {} }],
    ['an id that is text', { type: 'call', id: '1', name: 'a.b', input: {} }],
    ['a negative id', { type: 'call', id: -1, name: 'a.b', input: {} }],
    ['a broken id', { type: 'call', id: 1.5, name: 'a.b', input: {} }],
    ['an id that is no number', { type: 'call', id: NaN, name: 'a.b', input: {} }],
    ['a name that is a list', { type: 'call', id: 1, name: ['a.b'], input: {} }],
    ['an empty name', { type: 'call', id: 1, name: '', input: {} }],
    ['a long name', { type: 'call', id: 1, name: 'a'.repeat(101), input: {} }],
    ['one field too many', { type: 'call', id: 1, name: 'a.b', input: {}, origin: 'command-line' }],
    [
      'a polluting field',
      JSON.parse('{"type":"call","id":1,"name":"a.b","input":{},"__proto__":{"polluted":true}}'),
    ],
  ])('%s reaches no handler', (_what, message) => {
    const { core, calls } = aCore();
    const page = aPage(core);
    page.send(message);
    expect(calls).toHaveLength(0);
    expect(page.answers).toHaveLength(0);
    expect(page.faults).toEqual(['malformed']);
    expect('polluted' in {}).toBe(false);
  });
});
