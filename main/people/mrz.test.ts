import { expect, it } from 'vitest';
import { openTestCore } from '../test/core.ts';

const LINES = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];

it('reads a machine-readable zone on the command line as on the screen', async () => {
  const { api } = await openTestCore();
  const reading = await api.people.readMrz({ text: LINES.join('\n') });
  expect(reading).toMatchObject({ format: 'TD3', protection: false, corrections: [], problems: [] });
  expect(reading.checks.map((check) => [check.field, check.ok])).toEqual([
    ['number', true],
    ['birthDate', true],
    ['expiry', true],
    ['optional', true],
    ['composite', true],
  ]);
});

it('answers with the reason when the text holds none', async () => {
  const { api } = await openTestCore();
  expect(await api.people.readMrz({ text: 'no zone' })).toMatchObject({
    format: null,
    fields: null,
    problems: [{ code: 'unknown-format' }],
  });
});

it('asks for protection when the holder is stateless or a refugee', async () => {
  const { api } = await openTestCore();
  for (const code of ['XXA', 'XXB', 'XXC'])
    expect((await api.people.readMrz({ text: LINES.join('\n').replaceAll('UTO', code) })).protection).toBe(
      true,
    );
});

it('decides the century by the clock of the core', async () => {
  const { api, clock } = await openTestCore();
  const thisYear = new Date(clock.nowMs()).getUTCFullYear();
  const next = String((thisYear + 1) % 100).padStart(2, '0');
  const { fields } = await api.people.readMrz({ text: LINES.join('\n').replace('740812', `${next}<<<<`) });
  expect(fields?.birthDate).toBe(String(thisYear - 99));
});
