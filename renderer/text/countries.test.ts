import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../shared/kernel/countries.ts';
import { countryEntries, countryName, fold } from './countries.ts';

describe('countries', () => {
  it('has a name for every code', () => {
    expect(COUNTRY_CODES.filter((code) => countryName(code) === code)).toEqual([]);
  });

  it('is found without accents, in English, and by both codes', () => {
    const search = countryEntries('en', false).find(({ code }) => code === 'CIV')?.search ?? '';
    for (const typed of ["cote d'ivoire", 'civ', 'ci'])
      expect(search.replace('’', "'")).toContain(fold(typed));
  });
});
