import { z } from 'zod';
import { PersonInput } from '../../../shared/people/schema.ts';
import { metaOf } from '../../records/meta.ts';
import type { ExportAbout, TextWriter } from '../writer.ts';

/** Version of the form of the file, not of the database. */
const FORMAT_VERSION = 1;

/**
 * People as JSON, one a line, complete: `person` of each is what `people.create` takes, word for word when all fields left; the head says by a JSON
 * Schema what is in it.
 */
export function jsonWriter(about: ExportAbout): TextWriter {
  const { mission, officer, at, purpose, fields } = about;
  const head = {
    format: 'chancery-people',
    version: FORMAT_VERSION,
    about:
      'A register of people. Each entry of "people" holds under "person" what an officer entered, as "schema" describes it, and around it what is known about the record. Instants are UTC, dates ISO 8601 and EDTF, States ISO 3166-1 alpha-3, languages BCP 47, coordinates WGS 84.',
    schema: z.toJSONSchema(PersonInput, { io: 'output', unrepresentable: 'any' }),
    writtenAt: at,
    mission,
    officer,
    purpose,
    fields,
  };

  const chosen = new Set<string>(fields);
  let isFirst = true;
  return {
    head: `${JSON.stringify(head).slice(0, -1)},\n"people":[\n`,
    person: ({ record, zone, household }) => {
      const { id, ...meta } = metaOf(record);
      const person = Object.fromEntries(Object.entries(record.fields).filter(([name]) => chosen.has(name)));
      const entry = {
        ...(chosen.has('record') ? { id, ...meta } : {}),
        ...(chosen.has('zoneId') && zone !== '' ? { zone } : {}),
        ...(chosen.has('household') && household !== '' ? { household } : {}),
        person,
      };
      const separator = isFirst ? '' : ',\n';
      isFirst = false;
      return `${separator}${JSON.stringify(entry)}`;
    },
    tail: (count) => `\n],\n"count":${String(count)}}\n`,
  };
}
