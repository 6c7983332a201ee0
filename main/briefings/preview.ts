import { PREVIEW_ROWS, PREVIEW_TABLES, type briefingsCalls } from '../../shared/briefings/calls.ts';
import type { KindCounts } from '../../shared/briefings/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { ReadItem } from '../../shared/reader/result.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { proposeDetails } from './details.ts';
import { readWithParts } from './join-parts.ts';
import { readChosenFile } from './read-file.ts';

/** Reads a file and tells what it would propose; writes nothing. @throws AppError `files/*`, `reader/*`, `ipc/cancelled` */
export async function previewFile(
  task: TaskContext,
  input: ParsedInputOf<typeof briefingsCalls.preview>,
): Promise<AnswerOf<typeof briefingsCalls.preview>> {
  const file = await readChosenFile(task, input.path);
  const result = await readWithParts(task, file, input.mappings);
  const { format, items, warnings } = result;
  return {
    format,
    candidates: countKinds(items),
    items: items
      .slice(0, input.limit ?? items.length)
      .map(({ kind, place, fields, unmapped, raw }, index) => ({
        number: index + 1,
        kind,
        place,
        fields,
        unmapped,
        raw,
      })),
    tables: (result.tables ?? [])
      .filter(({ part }) => part === undefined)
      .slice(0, PREVIEW_TABLES)
      .map((table) => ({ ...table, preview: table.preview.slice(0, PREVIEW_ROWS) })),
    warnings,
    proposed: task.read((db) => proposeDetails(db, file, result)),
  };
}

/** How many candidates there are of each kind; kinds without any are left out. */
export function countKinds(items: readonly Pick<ReadItem, 'kind'>[]): KindCounts {
  const counts: KindCounts = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
