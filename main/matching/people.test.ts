import { describe, expect, it } from 'vitest';
import { PersonFacts } from '../../shared/people/matching.ts';
import type { z } from 'zod';
import { comparePeople, isLikelyMatch } from './people.ts';

type Loose = z.input<typeof PersonFacts> & { given?: string; surname?: string };

function facts({ given = 'Ingrid', surname = 'Solberg', ...rest }: Loose = {}): PersonFacts {
  return PersonFacts.parse({ names: [{ given, surname }], ...rest });
}

const passport = (number: string, issuer: string | null = 'NOR') => ({
  type: 'passport' as const,
  number,
  issuer,
});
const phone = (value: string) => ({ kind: 'mobile' as const, value });

/** What two people have, what the verdict is, what has to be among the evidence, and whether registering asks for a reason. */
const cases: readonly [string, Loose, Loose, string, string[], boolean][] = [
  ['name and passport', { documents: [passport('N123 456-78')] }, { documents: [passport('n12345678')] }, 'same', ['same-document', 'names-alike'], true],
  ['a passport whose issuer one does not know', { documents: [passport('N1234567')] }, { documents: [passport('N1234567', null)] }, 'same', ['same-document'], true],
  ['one number of two issuers', { documents: [passport('N1234567')] }, { documents: [passport('N1234567', 'SWE')] }, 'possible', ['names-alike'], false],
  ['a passport of two names', { documents: [passport('N1234567')] }, { given: 'Mohammed', surname: 'Alaoui', documents: [passport('N1234567')] }, 'likely', ['same-document', 'names-differ'], true],
  ['a name and a birth date', { birthDate: '1984-05-03' }, { birthDate: '1984-05-03' }, 'likely', ['same-birth-date'], true],
  ['a name in two scripts and a birth date', { given: 'Пётр', surname: 'Иванов', birthDate: '1984-05-03' }, { given: 'Petr', surname: 'Ivanov', birthDate: '1984-05-03' }, 'likely', ['names-alike', 'same-birth-date'], true],
  ['a name alone', {}, {}, 'possible', ['names-alike'], false],
  ['a name and a year', { birthDate: '1984' }, { birthDate: '1984-05-03' }, 'possible', ['birth-date-compatible'], false],
  ['a name and a birth date with day and month swapped', { birthDate: '1984-05-03' }, { birthDate: '1984-03-05' }, 'possible', ['birth-date-close'], false],
  ['a name, and birth dates far apart', { birthDate: '1984-05-03' }, { birthDate: '1961-11-20' }, 'different', ['different-birth-date'], false],
  ['a name and a telephone number', { contactPoints: [phone('+47 912 34 567')] }, { contactPoints: [phone('0047 91234567')] }, 'likely', ['same-phone'], false],
  ['a birth date alone', { birthDate: '1984-05-03' }, { given: 'Wei', surname: 'Zhang', birthDate: '1984-05-03' }, 'different', ['names-differ'], false],
  ['twins', { given: 'Alexander', surname: 'Ivanov', sex: 'male', birthDate: '1984-05-03' }, { given: 'Alexandra', surname: 'Ivanova', sex: 'female', birthDate: '1984-05-03' }, 'possible', ['different-sex'], false],
  ['a passport number with one wrong digit', { documents: [passport('N1234567')] }, { documents: [passport('N1234568')] }, 'likely', ['document-close'], false],
  ['a renewed passport', { birthDate: '1984-05-03', documents: [passport('N1234567')] }, { birthDate: '1984-05-03', documents: [passport('P7654321')] }, 'likely', ['other-document-of-same-kind'], true],
]; // prettier-ignore

describe('two people', () => {
  it.each(cases)('with %s', (_, one, other, verdict, evidence, asks) => {
    for (const [a, b] of [[one, other], [other, one]] as const) {
      const match = comparePeople(facts(a), facts(b));
      expect(match.verdict).toBe(verdict);
      expect(match.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(evidence));
      expect(isLikelyMatch(match)).toBe(asks);
    }
  }); // prettier-ignore

  it('are in order of verdict when they are in order of score', () => {
    const scores = cases
      .map(([, one, other]) => comparePeople(facts(one), facts(other)))
      .sort((one, other) => other.score - one.score);
    const order = ['same', 'likely', 'possible', 'different'];
    const places = scores.map(({ verdict }) => order.indexOf(verdict));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('say which alias is alike', () => {
    const one = PersonFacts.parse({
      names: [
        { given: 'Ingrid', surname: 'Solberg' },
        { given: 'محمد', surname: 'العلوي' },
      ],
    });
    const { evidence } = comparePeople(one, facts({ given: 'Mohamed', surname: 'Alaoui' }));
    expect(evidence).toContainEqual(
      expect.objectContaining({ kind: 'names-alike', detail: 'العلوي, محمد · Alaoui, Mohamed' }),
    );
  });

  it('are nothing to each other when nothing is known', () => {
    expect(comparePeople(PersonFacts.parse({}), PersonFacts.parse({}))).toMatchObject({
      verdict: 'different',
      evidence: [],
    });
  });
});
