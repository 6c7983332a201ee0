import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RawRow } from '../../shared/reader/rows.ts';
import { readFile } from './reader.ts';
import { openRows } from './rows.ts';

const folder = join(import.meta.dirname, 'fixtures/pfif');

function fixture(name: string) {
  return { fileName: name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
}

function rowsOf(fileName: string, text: string): Record<string, string>[] {
  const { head, book } = openRows({ fileName, bytes: new TextEncoder().encode(text) });
  return (JSON.parse(book.batch(0, 0) ?? '[]') as [RawRow['row'], ...string[]][]).map(([, ...cells]) =>
    Object.fromEntries(
      cells.flatMap((cell, index) => (cell === '' ? [] : [[head.sheets[0]?.labels?.[index] ?? '', cell]])),
    ),
  );
}

/** Persons, notes, notes that belong to no person of the file, and records that have expired. */
const YIELDS: Record<string, [persons: number, notes: number, loose: number, expired: number]> = {
  'personfinder_1.2_no_prefixes.xml': [1, 1, 0, 0],
  'personfinder_1.2_non_ascii.xml': [1, 0, 0, 0],
  'personfinder_1.3_notes_only.xml': [0, 1, 1, 0],
  'personfinder_1.3_tag_prefixes.xml': [1, 1, 0, 1],
  'personfinder_1.4_expired_wiped.xml': [1, 0, 0, 1],
  'test.pfif-1.1.xml': [1, 2, 0, 0],
  'test.pfif-1.2-badrecord.xml': [2, 4, 0, 0],
  'test.pfif-1.2-believed-dead.xml': [0, 1, 1, 0],
  'test.pfif-1.2-note.xml': [0, 2, 2, 0],
  'test.pfif-1.2-source.xml': [1, 0, 0, 0],
  'test.pfif-1.2.xml': [1, 4, 0, 0],
  'test.pfif-1.4.xml': [1, 4, 0, 0],
};

it('has a yield for every sample', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(YIELDS).sort());
});

it.each(Object.entries(YIELDS))(
  '%s gives its persons, its notes',
  async (name, [persons, notes, loose, expired]) => {
    const { items, warnings } = await readFile(fixture(name));
    expect(items.filter((item) => item.kind === 'enquiry')).toHaveLength(persons);
    expect(items.filter((item) => item.kind === 'statement')).toHaveLength(notes);
    expect(warnings.find((warning) => warning.code === 'record-expired')?.detail['count'] ?? 0).toBe(expired);
    expect(openRows(fixture(name)).head.sheets[0]?.rows).toBe(persons + loose);
  },
);

it('reads the names of fields from before version 1.4', () => {
  const [person] = rowsOf('a.xml', readFileSync(join(folder, 'test.pfif-1.1.xml'), 'utf8'));
  expect(person).toMatchObject({
    given_name: '_test_first_name',
    family_name: '_test_last_name',
    home_city: '_test_home_city',
    home_postal_code: '_test_home_zip',
    description: '_test_description',
  });
});

it('keeps names and addresses of several lines apart', () => {
  const [person] = rowsOf('a.xml', readFileSync(join(folder, 'test.pfif-1.4.xml'), 'utf8'));
  expect(person).toMatchObject({
    full_name: '_test_full_name1\n_test_full_name2',
    alternate_names: '_test_alternate_name1\n_test_alternate_name2',
    profile_urls: '_test_profile_url1\n_test_profile_url2',
  });
});

it('reads nothing personal of a record that has expired', async () => {
  const text = readFileSync(join(folder, 'personfinder_1.3_tag_prefixes.xml'), 'utf8');
  expect(Object.keys(rowsOf('a.xml', text)[0] ?? {}).sort()).toEqual([
    'entry_date',
    'expiry_date',
    'note_record_id',
    'person_record_id',
    'source_date',
  ]);
  expect(
    JSON.stringify((await readFile({ fileName: 'a.xml', bytes: new TextEncoder().encode(text) })).items),
  ).not.toMatch(/_test_/);
});

it('joins a note at top level to its person, whatever its place in the file', () => {
  const text = `<pfif xmlns="http://zesty.ca/pfif/1.4">
    <note><note_record_id>a.org/n1</note_record_id><person_record_id>a.org/p1</person_record_id><status>believed_dead</status></note>
    <person><person_record_id>a.org/p1</person_record_id><full_name>Ana</full_name></person></pfif>`;
  expect(rowsOf('a.xml', text)).toEqual([
    {
      person_record_id: 'a.org/p1',
      full_name: 'Ana',
      note_record_id: 'a.org/n1',
      notes: 'status: believed_dead',
    },
  ]);
});

it.each([
  ['a document type', '<!DOCTYPE pfif [<!ENTITY a "b">]><pfif><person/></pfif>', 'reader/damaged'],
  ['an entity of its own', '<pfif><person><full_name>&b;</full_name></person></pfif>', 'reader/damaged'],
  ['an end that is missing', '<pfif><person><full_name>A</full_name>', 'reader/damaged'],
  ['too much depth', `<pfif>${'<person>'.repeat(80)}`, 'reader/limit'],
  ['another root', '<x><pfif><person/></pfif></x>', 'reader/damaged'],
])('refuses %s', (_what, text, code) => {
  expect(() => openRows({ fileName: 'a.xml', bytes: new TextEncoder().encode(text) })).toThrow(code);
});
