import type { HouseholdRole } from '../../../shared/households/schema.ts';
import type { NextOfKin, PersonInput } from '../../../shared/people/schema.ts';
import { parseSex } from '../../reader/values.ts';
import type { Cell, RowCells } from '../read-row.ts';
import { householdRoleOf, languageOf, nationalityOf, purposeOf, relationOf } from '../words.ts';

/** What a row says beside names, days, papers and places. */
export interface RowRest extends Pick<
  PersonInput,
  'sex' | 'nationalities' | 'standing' | 'languages' | 'nextOfKin' | 'purpose' | 'birthPlace'
> {
  employment: Omit<PersonInput['employment'], 'contractEndsOn'>;
  household: string;
  householdRole: HouseholdRole | null;
}

export function readRest(cells: RowCells): RowRest {
  const nationalities = listIn(cells, 'nationality', nationalityOf, 10);
  const household = cells.one('household');
  const roleCell = cells.one('householdRole');
  const householdRole = roleCell === null ? null : understood(cells, roleCell, householdRoleOf);
  if (roleCell !== null && household === null) cells.keep(roleCell.column.name, roleCell.text);
  return {
    sex: sexIn(cells),
    nationalities,
    standing: standingOf(nationalities, cells.context.sendingState),
    languages: listIn(cells, 'languages', languageOf, 20),
    nextOfKin: kinIn(cells),
    purpose: purposeIn(cells),
    birthPlace: cells.line(cells.one('birthPlace')),
    employment: {
      employer: cells.line(cells.one('employer')),
      organisationId: null,
      occupation: cells.line(cells.one('occupation')),
      evacuationPaidBy: 'unknown',
      clause: '',
    },
    household: cells.line(household),
    householdRole,
  };
}

function sexIn(cells: RowCells): PersonInput['sex'] {
  const cell = cells.one('sex');
  const sex = cell === null ? null : understood(cells, cell, parseSex);
  return sex === 'other' ? 'X' : (sex ?? 'unknown');
}

function purposeIn(cells: RowCells): PersonInput['purpose'] {
  const cell = cells.one('purpose');
  return (cell === null ? null : understood(cells, cell, purposeOf)) ?? 'unknown';
}

/** Only somebody who is said to have our nationality counts as a citizen. */
function standingOf(nationalities: readonly string[], sendingState: string): PersonInput['standing'] {
  if (nationalities.includes(sendingState)) return 'citizen';
  return nationalities.some((code) => ['XXA', 'XXB', 'XXC'].includes(code))
    ? 'stateless-or-refugee'
    : 'other';
}

function kinIn(cells: RowCells): NextOfKin[] {
  const name = cells.one('kinName');
  const relation = cells.one('kinRelation');
  const phone = cells.one('kinPhone');
  if (name === null && phone === null) {
    if (relation !== null) cells.keep(relation.column.name, relation.text);
    return [];
  }
  const kin = relation === null ? 'other' : relationOf(relation.text);
  if (relation !== null && kin === 'other') cells.keep(relation.column.name, relation.text);
  return [
    {
      id: cells.context.newId(),
      name: cells.line(name ?? phone),
      relation: kin,
      personId: null,
      reach: name === null ? '' : cells.line(phone),
      languages: [],
      mayBeTold: 'unknown',
      confirmed: { at: null, channel: null, by: '' },
    },
  ];
}

/** What a cell means; one that is not understood is told, and kept in the note. */
function understood<Value>(cells: RowCells, cell: Cell, mean: (text: string) => Value | null): Value | null {
  const value = mean(cell.text);
  if (value === null) {
    cells.keep(cell.column.name, cell.text);
    cells.tell('value-kept-in-note', cell.column.name, cell.text);
  }
  return value;
}

/** Several values in one cell, or in several columns; a cell that means one as a whole is not taken apart. */
function listIn(
  cells: RowCells,
  role: 'nationality' | 'languages',
  mean: (text: string) => string | null,
  limit: number,
): string[] {
  const found = new Set<string>();
  for (const cell of cells.all(role)) {
    const whole = mean(cell.text);
    if (whole !== null) {
      found.add(whole);
      continue;
    }
    for (const part of cell.text.split(/[,;/|\n&+]|\s(?:and|et|y|و)\s/u)) {
      if (part.trim() === '') continue;
      const value = understood(cells, { column: cell.column, text: part.trim() }, mean);
      if (value !== null) found.add(value);
    }
  }
  return cells.atMost(limit, [...found], cells.all(role)[0]?.column.name ?? '', (value) => value);
}
