import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { registersCalls } from '../../shared/registers/calls.ts';
import type { RegisterRow } from '../../shared/registers/schema.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { derivePersonName } from '../people/service.ts';
import { isDateRole } from './columns.ts';
import { openRegister } from './open.ts';
import type { PlannedRow } from './plan.ts';
import { Tally } from './tally.ts';
import type { Survey } from './survey.ts';
import { plannedRows } from './walk.ts';

const FIRST_ROWS = 100;
const FIRST_REFUSED = 500;

type Row = Omit<RegisterRow, 'personId'> & { personId: string | null };

/**
 * Reads a register from end to end and says what its import would do, row by row. Nothing is written.
 * @throws AppError `files/*`, `reader/*`, `not-found`, `ipc/cancelled`
 */
export async function previewRegister(
  task: TaskContext,
  input: ParsedInputOf<typeof registersCalls.previewImport>,
): Promise<AnswerOf<typeof registersCalls.previewImport>> {
  const register = await openRegister(task, task.files.resolve(input.path, 'read'), input);
  const { source, survey } = register;
  // Nothing of it is kept, so nothing needs a name of its own.
  const context = { ...register.context, newId: () => register.id };
  try {
    const tally = new Tally();
    const rows: Row[] = [];
    const refused: Row[] = [];
    for await (const planned of plannedRows(task, { ...register, context })) {
      for (const row of planned) {
        tally.add(row);
        if (rows.length < FIRST_ROWS) rows.push(shown(row));
        if (row.outcome === 'refused' && refused.length < FIRST_REFUSED) refused.push(shown(row));
      }
      task.progress({ done: tally.counts.rows, total: survey.rows, stage: 'comparing' });
    }
    const { format, encoding, delimiter, warnings, sheets } = source.head;
    return {
      format,
      encoding: encoding ?? null,
      delimiter: delimiter ?? null,
      sheets: sheets.map((sheet) => ({ name: sheet.name ?? null, rows: sheet.rows })),
      headerRows: [...survey.layout.headerRows],
      ...columnsOf(survey),
      mapping: {
        sheet: survey.layout.name,
        headerRow: survey.layout.headerRows.at(-1) ?? null,
        roles: survey.columns.map((column) => column.role),
        dateOrder: input.mapping?.dateOrder ?? null,
        calendars: survey.columns.map((column) => (isDateRole(column.role) ? column.calendar : null)),
      },
      profile: register.profile,
      dateOrder: survey.dateOrder,
      rows,
      refused,
      counts: tally.counts,
      reasons: tally.reasons(),
      households: tally.households,
      warnings,
    };
  } finally {
    source.close();
  }
}

function columnsOf(survey: Survey) {
  return {
    columns: survey.columns.map(({ name, role, dates, calendar }, index) => ({
      index,
      name,
      guess: survey.guesses[index] ?? null,
      role,
      samples: survey.about[index]?.samples ?? [],
      filled: survey.about[index]?.filled ?? 0,
      dates,
      calendar: isDateRole(role) ? calendar : null,
    })),
  };
}

function shown({ reading, outcome, reasons, personId, person }: PlannedRow): Row {
  const known = reading.person ?? person;
  return {
    row: reading.row,
    outcome,
    name: known === null ? '' : derivePersonName(known),
    birthDate: known?.birthDate ?? null,
    nationalities: known?.nationalities ?? [],
    documentNumber: known?.documents[0]?.number ?? '',
    phone: known?.contactPoints[0]?.value ?? '',
    place: known?.addresses[0]?.place ?? '',
    reasons: reasons.slice(0, 50),
    personId,
  };
}
