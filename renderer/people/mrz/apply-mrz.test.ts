import { expect, test } from 'vitest';
import { readMrz } from '../../../shared/people/mrz.ts';
import { PersonInput } from '../../../shared/people/schema.ts';
import { documentWith, nameWith } from '../new-items.ts';
import { applyMrz, type MrzFilled } from './apply-mrz.ts';

const TODAY = '2026-11-24';
const LINES = 'P<NORSOLBERG<<INGRID<MARIE<<<<<<<<<<<<<<<<<<\nL898902C36NOR7408122F3204152<<<<<<<<<<<<<<04';
const reading = readMrz(LINES, TODAY);
let count = 0;
const newId = () => `01900000-0000-7000-8000-00000000${String(++count).padStart(4, '0')}`;

function empty(known: Partial<MrzFilled> = {}): MrzFilled {
  return {
    ...PersonInput.parse({ names: [{ id: newId(), given: '-' }] }),
    names: [nameWith(newId(), { kind: 'document' })],
    ...known,
  };
}

test('an empty form is filled, and what it holds then is a person', () => {
  const filled = applyMrz(empty(), reading, newId);
  expect(filled).toMatchObject({
    names: [{ given: 'Ingrid Marie', surname: 'Solberg', kind: 'document' }],
    birthDate: '1974-08-12',
    sex: 'female',
    nationalities: ['NOR'],
    documents: [
      { type: 'passport', number: 'L898902C3', issuer: 'NOR', expiresOn: '2032-04-15', mrz: LINES },
    ],
  });
  expect(PersonInput.strip().safeParse(filled).success).toBe(true);
});

test('what an officer typed stays', () => {
  const typed = empty({
    names: [nameWith(newId(), { given: 'Ingrid', surname: 'Solberg Hansen' })],
    birthDate: '1974',
    sex: 'X',
  });
  const filled = applyMrz(typed, reading, newId);
  expect(filled.names.map((name) => name.surname)).toEqual(['Solberg Hansen', 'Solberg']);
  expect(filled).toMatchObject({ birthDate: '1974', sex: 'X' });
});

test('the same name in another spelling of capitals, marks, and order is not added again', () => {
  const typed = empty({ names: [nameWith(newId(), { given: 'Solberg', surname: 'Ingrid-Mariè' })] });
  expect(applyMrz(typed, reading, newId).names).toHaveLength(1);
});

test('the document of the same number is completed, another is added', () => {
  const same = empty({ documents: [documentWith(newId(), { number: 'l898902 c3', status: 'lost' })] });
  expect(applyMrz(same, reading, newId).documents).toMatchObject([
    { number: 'L898902C3', status: 'lost', issuer: 'NOR' },
  ]);
  const other = empty({ documents: [documentWith(newId(), { number: 'X1' })] });
  expect(applyMrz(other, reading, newId).documents.map(({ number }) => number)).toEqual(['X1', 'L898902C3']);
});

test('a single name becomes a given name alone', () => {
  const single = readMrz(LINES.replace('SOLBERG<<INGRID<MARIE', 'ARKFREITH<<<<<<<<<<<<'), TODAY);
  expect(applyMrz(empty(), single, newId).names).toMatchObject([{ given: 'Arkfreith', surname: '' }]);
});

test('a text without a zone changes nothing', () => {
  const before = empty();
  expect(applyMrz(before, readMrz('nothing', TODAY), newId)).toBe(before);
});
