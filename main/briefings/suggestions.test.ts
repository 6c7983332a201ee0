import { expect, it } from 'vitest';
import { FileRef } from '../../shared/kernel/files.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestCore } from '../test/core.ts';
import { temporaryFolder } from '../test/database.ts';
import { mailOf } from '../test/mails.ts';

const TABLE = 'Name,Position,Organisation,Phone\nAna Costa,Duty officer,National Police,+351 213 000 111\n';

it('what was found in running text is never accepted with all, only by choosing it', async () => {
  const test = await openTestCore();
  const path = join(temporaryFolder(), 'points.eml');
  writeFileSync(
    path,
    mailOf({
      subject: 'Focal points',
      text: 'Head of Emergencies, Ministry of Health: Ms Grace Wanjiru, tel. +254 20 331 8888',
      attachments: [{ name: 'points.csv', content: new TextEncoder().encode(TABLE) }],
    }),
  );
  const { briefing } = await test.api.briefings.import({ path: FileRef.parse(path) });
  expect(briefing.kinds).toEqual({ contact: 2 });
  const all = await test.api.briefings.accept({ briefingId: briefing.id, items: 'all' });
  expect([all.asked, all.created]).toEqual([1, 1]);
  const { rows } = await test.api.briefings.candidates({ briefingId: briefing.id, limit: 10 });
  expect(rows.map(({ state, place }) => [state, place.part])).toEqual([
    ['pending', undefined],
    ['accepted', 'points.csv'],
  ]);
  const chosen = await test.api.briefings.accept({ briefingId: briefing.id, items: [1] });
  expect([chosen.asked, chosen.created]).toEqual([1, 1]);
});
