import { expect, it } from 'vitest';
import { COLUMN_ROLE_NAMES } from '../../shared/reader/column-roles.ts';
import { COLUMN_ROLES } from '../reader/roles.ts';
import { fileOf } from '../test/briefing.ts';
import { openTestCore } from '../test/core.ts';

it('an officer can give a column every role that the reader knows, and no other', () => {
  expect([...COLUMN_ROLE_NAMES].sort()).toEqual(Object.keys(COLUMN_ROLES).sort());
});

it('what an officer says of the columns is how the file is read, in the preview as in the import', async () => {
  const test = await openTestCore();
  const path = fileOf('Wer,Was,Womit\nAna Costa,Night desk,+351213000001\n', 'unknown columns.csv');
  const found = await test.api.briefings.preview({ path });
  const [table] = found.tables;
  expect(table?.columns.map(({ label, role }) => [label, role])).toEqual([
    ['Wer', null],
    ['Was', null],
    ['Womit', null],
  ]);
  expect(found.candidates).toEqual({});
  const mappings = [{ kind: 'contact' as const, headerRow: 1, roles: ['contactName', 'role', 'phone'] }];
  const mapped = await test.api.briefings.preview({ path, mappings });
  expect(mapped.items[0]?.fields).toMatchObject({ name: 'Ana Costa', role: 'Night desk' });
  const { briefing } = await test.api.briefings.import({ path, mappings });
  expect(briefing.kinds).toEqual({ contact: 1 });
});
