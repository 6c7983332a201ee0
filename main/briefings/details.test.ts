import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../shared/reader/result.ts';
import { openTestDatabase } from '../test/database.ts';
import { proposeDetails } from './details.ts';
import { languageOf } from './language.ts';

const EMPTY: Pick<ReadResult, 'mail' | 'document'> = {};

function propose(name: string, result: Pick<ReadResult, 'mail' | 'document'> = EMPTY) {
  const test = openTestDatabase();
  return test.read((db) => proposeDetails(db, { name }, result));
}

describe('what a new briefing proposes about itself', () => {
  it('takes subject, sender and day from the head of a mail', () => {
    const mail = {
      from: '"Civil Protection" <desk@protection.example>',
      subject: 'Focal points, second edition',
      sentAt: '2026-11-03T08:00:00Z',
    };
    expect(propose('mail.eml', { mail })).toMatchObject({
      title: 'Focal points, second edition',
      sender: 'Civil Protection',
      documentDate: '2026-11-03',
    });
  });

  it.each([
    ['Shelters 2026-11-03.pdf', '2026-11-03'],
    ['Shelters_20261103.pdf', '2026-11-03'],
    ['Shelters 2026-02-30.pdf', null],
    ['Shelters 03-11-2026.pdf', null],
    ['From 2026-11-01 to 2026-11-03.pdf', null],
  ])('reads the day in %s as %s', (name, day) => {
    expect(propose(name).documentDate).toBe(day);
  });

  it.each([
    ['RESTRICTED', 'RESTRICTED'],
    ['— Diffusion restreinte —', 'Diffusion restreinte'],
    ['TLP:AMBER', 'TLP:AMBER'],
    ['سري', 'سري'],
    ['The restricted area is closed.', ''],
  ])('finds the marking in %s', (text, marking) => {
    const document = { blocks: [{ kind: 'paragraph' as const, text }] };
    expect(propose('a.pdf', { document }).marking).toBe(marking);
  });
});

describe('the language of a text', () => {
  it.each([
    ['The shelter is open for all of the people and will close on Monday with the others by noon.', 'en'],
    [
      'Le centre est ouvert pour les familles et ferme avec les autres sur décision des autorités dans la ville.',
      'fr',
    ],
    [
      'El centro está abierto para las familias y cierra con los demás por decisión de las autoridades del país en una hora.',
      'es',
    ],
    [
      'O centro está aberto para as famílias e fecha com os outros por decisão das autoridades do país, não na cidade; são dos municípios.',
      'pt',
    ],
    ['يفتح المركز أبوابه لجميع الأسر ويغلق مع غيره بقرار من السلطات في المدينة', 'ar'],
    ['Центр открыт для всех семей и закрывается вместе с другими по решению властей города', 'ru'],
    ['Police 112', null],
  ])('%s', (text, language) => {
    expect(languageOf([text])).toBe(language);
  });
});
