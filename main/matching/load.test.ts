import { expect, it } from 'vitest';
import { loadMatching } from './load.ts';

it('lets other work run before every script', async () => {
  let rests = 0;
  await loadMatching(() => {
    rests += 1;
    return Promise.resolve();
  });
  expect(rests).toBe(10);
});
