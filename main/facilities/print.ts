import type { facilitiesCalls } from '../../shared/facilities/calls.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { HALF_ROUND_M } from '../../shared/kernel/geo.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { DocumentPrinter } from '../documents/service.ts';
import { sizeOf } from '../files/files.ts';
import { writeStream } from '../files/streams.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import { missionPlace } from './mission-place.ts';
import { nearFacilities, type Reached } from './near.ts';
import { csvOf, pageOf, type PrintedFacilities } from './papers.ts';

type Asked = ParsedInputOf<typeof facilitiesCalls.print>;

/** More lines than this are no paper. */
const LIMIT = 5000;
const FILE_MODE = 0o600;

/**
 * Prints facilities with their coordinates, in decimal degrees and in degrees, minutes and seconds, nearest first from where
 * distances begin; in order of name when that is nowhere.
 * @throws AppError `invalid-input` for a name that ends in none of .pdf, .html, .csv, `documents/*`, `files/*`, `database/full`, `ipc/cancelled`
 */
export async function printFacilities(
  task: TaskContext,
  asked: Asked,
  options: { language: InterfaceLanguage; print: DocumentPrinter },
): Promise<AnswerOf<typeof facilitiesCalls.print>> {
  const path = task.files.resolve(asked.path, 'write');
  const format = formatOf(path);
  const printed = task.read((db): PrintedFacilities => {
    const from = asked.from ?? missionPlace(db);
    const rows = nearFacilities(db, {
      from: from ?? { latitude: 0, longitude: 0 },
      radiusM: asked.radiusM ?? HALF_ROUND_M + 1,
      filter: asked.filter,
    });
    const mission = ourMission(db);
    return {
      language: asked.language ?? options.language,
      mission: mission.name === '' ? mission.city : `${mission.name}, ${mission.city}`,
      today: dateOf(nowOf(task.clock)),
      owner: asked.owner === '' ? task.actor.name : asked.owner,
      copies: asked.copies,
      paper: asked.paper,
      from,
      rows: from === null ? byName(rows) : rows,
    };
  });
  if (printed.rows.length > LIMIT) throw new AppError('documents/too-many', { limit: LIMIT });
  await writeStream(path, chunksOf(task, format, printed, options.print), FILE_MODE);
  return { rows: printed.rows.length, bytes: sizeOf(path) };
}

function formatOf(path: string): 'pdf' | 'html' | 'csv' {
  if (/\.pdf$/i.test(path)) return 'pdf';
  if (/\.html?$/i.test(path)) return 'html';
  if (/\.csv$/i.test(path)) return 'csv';
  throw new AppError('invalid-input', { issues: [{ path: 'path', problem: 'file-ending' }] });
}

function byName(rows: readonly Reached[]): Reached[] {
  const collator = new Intl.Collator();
  return [...rows].sort((one, other) => collator.compare(one.name, other.name));
}

async function* chunksOf(
  task: TaskContext,
  format: 'pdf' | 'html' | 'csv',
  printed: PrintedFacilities,
  print: DocumentPrinter,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  if (format === 'csv') {
    yield encoder.encode(csvOf(printed));
    return;
  }
  const html = pageOf(printed);
  if (format === 'html') {
    yield encoder.encode(html);
    return;
  }
  task.progress({ stage: 'printing', done: 0, total: null });
  yield await print({ html, paper: printed.paper, isLandscape: true }, task.signal);
}
