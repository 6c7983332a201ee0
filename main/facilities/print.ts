import type { facilitiesCalls } from '../../shared/facilities/calls.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { HALF_ROUND_M } from '../../shared/kernel/geo.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import { formatOf, paperBytes, type DocumentPrinter } from '../documents/service.ts';
import { writeEntered } from '../exports/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf } from '../kernel/clock.ts';
import { missionLine } from '../mission/service.ts';
import { missionPlace } from './mission-place.ts';
import { nearFacilities, type Reached } from './near.ts';
import { csvOf, pageOf, type PrintedFacilities } from './papers.ts';

type Asked = ParsedInputOf<typeof facilitiesCalls.print>;

/** More lines than this are no paper. */
const LIMIT = 5000;

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
  const format = formatOf(path, ['pdf', 'html', 'csv']);
  const { paper } = asked;
  const printed = task.read((db): PrintedFacilities => {
    const from = asked.from ?? missionPlace(db);
    const rows = nearFacilities(db, {
      from: from ?? { latitude: 0, longitude: 0 },
      radiusM: asked.radiusM ?? HALF_ROUND_M + 1,
      filter: asked.filter,
    });
    return {
      language: asked.language ?? options.language,
      mission: missionLine(db),
      today: dateOf(nowOf(task.clock)),
      owner: asked.owner === '' ? task.actor.name : asked.owner,
      copies: asked.copies,
      paper,
      from,
      rows: from === null ? byName(rows) : rows,
    };
  });
  if (printed.rows.length > LIMIT) throw new AppError('documents/too-many', { limit: LIMIT });
  const { path: _path, ...query } = asked;
  const rows = printed.rows.length;
  const bytes = await writeEntered(task, {
    path,
    make: () =>
      format === 'csv'
        ? csvOf(printed)
        : paperBytes(task, format, { html: pageOf(printed), paper, isLandscape: true }, options.print),
    entry: { what: 'facilities', format, rows, query },
  });
  return { rows, bytes };
}

function byName(rows: readonly Reached[]): Reached[] {
  const collator = new Intl.Collator();
  return [...rows].sort((one, other) => collator.compare(one.name, other.name));
}
