import { describe, expect, it } from 'vitest';
import { flattenPlurals, preferredLanguage } from './text.ts';

describe('text', () => {
  it('spells plural forms as i18next expects them', () => {
    expect(flattenPlurals({ list: { title: 'List', count: { one: '1', other: 'n' } } })).toEqual({
      list: { title: 'List', count_one: '1', count_other: 'n' },
    });
  });

  it('takes the first language of the system that the interface speaks', () => {
    expect(preferredLanguage(['de-DE', 'fr-CA', 'en-US'])).toBe('fr');
    expect(preferredLanguage(['ar-LB'])).toBe('ar');
    expect(preferredLanguage(['sw'])).toBe('en');
  });
});
