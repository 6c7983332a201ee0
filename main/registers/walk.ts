import type { TaskContext } from '../ipc/handlers.ts';
import { dataRows } from './layout.ts';
import type { OpenRegister } from './open.ts';
import { Planner, type PlannedRow } from './plan.ts';
import { readRow } from './read-row.ts';

/** Rows that are decided together. */
const ROWS = 50;

/** Every row of a register in the order of the file, decided; others are answered in between. */
export async function* plannedRows(
  task: Pick<TaskContext, 'read' | 'breathe'>,
  register: OpenRegister,
): AsyncGenerator<PlannedRow[]> {
  const planner = new Planner(register.scope, register.ownDomain);
  for await (const rows of dataRows(register.source, register.survey.layout)) {
    for (let at = 0; at < rows.length; at += ROWS) {
      const readings = rows
        .slice(at, at + ROWS)
        .map((row) => readRow(register.survey, register.context, row));
      yield task.read((db) => planner.plan(db, readings));
      await task.breathe();
    }
  }
}
