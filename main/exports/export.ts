import { statSync } from 'node:fs';
import type { exportsCalls } from '../../shared/exports/calls.ts';
import {
  EXPORT_FIELDS,
  PFIF_EXPIRY,
  PFIF_FIELDS,
  PFIF_NEEDED,
  type ExportField,
} from '../../shared/exports/schema.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { writeStream } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { csvWriter } from './formats/csv.ts';
import { jsonWriter } from './formats/json.ts';
import { pfifShare, pfifWriter } from './formats/pfif.ts';
import { xlsxWriter } from './formats/xlsx.ts';
import { peopleLeaving, type Leaving } from './people.ts';
import { insertExport, removeExport } from './repository.ts';
import type { ExportAbout, TextWriter } from './writer.ts';

type Asked = ParsedInputOf<typeof exportsCalls.export>;

/** Only the officer who wrote it reads it, until they hand it on. */
const FILE_MODE = 0o600;

/**
 * Writes the people that a query finds into a file: beside it first, and under its name once it is whole, checked, and entered in the trail.
 * @throws AppError `invalid-input` for fields that the format cannot carry or not do without, or an unknown sort field, `files/*`, `database/full`, `ipc/cancelled`;
 *   nothing is left behind
 */
export async function exportPeople(
  task: TaskContext,
  asked: Asked,
  language: InterfaceLanguage,
): Promise<AnswerOf<typeof exportsCalls.export>> {
  const path = task.files.resolve(asked.path, 'write');
  const fields = fieldsFor(asked);
  const about: ExportAbout = {
    mission: task.read(ourMission),
    officer: task.actor.name,
    at: nowOf(task.clock),
    purpose: asked.purpose,
    fields,
    language: asked.language ?? language,
  };
  const today = dateOf(about.at);
  const isPfif = asked.format === 'pfif';
  const leaving = await peopleLeaving(task, asked.query, {
    isFirewalled: isPfif,
    mayLeave: isPfif ? ({ record }) => pfifShare(record.fields, today) !== null : () => true,
  });
  let rows = 0;
  const counted: Leaving['batches'] = async function* () {
    for await (const batch of leaving.batches()) {
      rows += batch.length;
      yield batch;
    }
  };
  let exportId = '';
  const enter = (): void => {
    exportId = task.write((db) =>
      insertExport(db, {
        what: 'people',
        format: asked.format,
        purpose: asked.purpose,
        fields,
        rows,
        leftOut: leaving.leftOut(),
        query: asked.query,
        owner: '',
        copies: 0,
      }),
    ).value.id;
  };
  try {
    await writeStream(path, chunksOf(asked, about, counted), FILE_MODE, enter);
  } catch (error) {
    if (exportId !== '') task.write((db) => removeExport(db, exportId));
    throw error;
  }
  return { rows, fields: [...fields], bytes: statSync(path).size, exportId, leftOut: leaving.leftOut() };
}

/** What leaves, which the answer and the trail say: all that was chosen, and of PFIF also the days on which copies end. */
function fieldsFor({ format, fields }: Asked): readonly ExportField[] {
  const isPfif = format === 'pfif';
  const known = isPfif ? PFIF_FIELDS : EXPORT_FIELDS;
  if (fields === undefined) return known;
  const refuse = (problem: string): AppError =>
    new AppError('invalid-input', { issues: [{ path: 'fields', problem }] });
  if (fields.some((field) => !known.includes(field))) throw refuse('not-in-format');
  if (isPfif && PFIF_NEEDED.some((field) => !fields.includes(field))) throw refuse('needed-by-format');
  return known.filter((field) => fields.includes(field) || (isPfif && PFIF_EXPIRY.includes(field)));
}

async function* chunksOf(
  asked: Asked,
  about: ExportAbout,
  batches: Leaving['batches'],
): AsyncGenerator<Uint8Array> {
  let count = 0;
  if (asked.format === 'xlsx') {
    const writer = xlsxWriter(about);
    yield* writer.head();
    for await (const batch of batches()) {
      count += batch.length;
      yield* writer.people(batch);
    }
    yield* writer.tail(count);
    return;
  }
  const writer = textWriter(asked, about);
  const encoder = new TextEncoder();
  yield encoder.encode(writer.head);
  for await (const batch of batches()) {
    count += batch.length;
    yield encoder.encode(batch.map((person) => writer.person(person)).join(''));
  }
  yield encoder.encode(writer.tail(count));
}

function textWriter({ format, mark }: Asked, about: ExportAbout): TextWriter {
  if (format === 'json') return jsonWriter(about);
  return format === 'pfif' ? pfifWriter(about) : csvWriter(about, mark);
}
