import { readTypedDate } from '../../../shared/kernel/typed-dates.ts';
import type { WrittenDate } from '../../../shared/people/schema.ts';
import type { RegisterRole } from '../../../shared/registers/schema.ts';
import { isAmbiguous, readDate, type ReadDate } from '../dates.ts';
import type { Cell, RowCells } from '../read-row.ts';

/** The days of a row. */
export interface RowDays {
  /** As far as known, EDTF; `null` = not known. */
  birthDate: string | null;
  birthWritten: WrittenDate;
  arrivedOn: string | null;
  departsOn: string | null;
  registeredUntil: string | null;
  contractEndsOn: string | null;
  eraseOn: string | null;
  /** The record's own day to go has come. */
  isExpired: boolean;
  expiryColumn: string;
}

const FAR = 2150;

export function readDates(cells: RowCells): RowDays {
  const born = cells.one('birthDate');
  const birthDate = born === null ? null : dateIn(cells, born, true);
  if (birthDate !== null && birthDate.slice(0, 10).replace('~', '') > cells.context.today)
    cells.refuse('date-in-future', born?.column.name ?? '', born?.text ?? '');
  const calendar = born === null || birthDate === null ? 'gregorian' : born.column.calendar;
  const expiry = cells.one('pfifExpiry');
  const eraseOn = expiry === null ? null : (/^\d{4}-\d{2}-\d{2}/.exec(expiry.text)?.[0] ?? null);
  if (expiry !== null && eraseOn === null) cells.keep(expiry.column.name, expiry.text);
  return {
    birthDate,
    birthWritten: { calendar, text: calendar === 'gregorian' ? '' : (born?.text ?? '').slice(0, 300) },
    arrivedOn: dayIn(cells, 'arrived'),
    departsOn: dayIn(cells, 'departs'),
    registeredUntil: dayIn(cells, 'registeredUntil'),
    contractEndsOn: dayIn(cells, 'contractEnds'),
    eraseOn,
    isExpired: eraseOn !== null && eraseOn < cells.context.today,
    expiryColumn: expiry?.column.name ?? '',
  };
}

/** A whole day; a month or a year alone is kept in the note, since the record has no place for it. */
export function dayIn(cells: RowCells, role: RegisterRole): string | null {
  const cell = cells.one(role);
  if (cell === null) return null;
  const date = dateIn(cells, cell, false);
  if (date === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  cells.keep(cell.column.name, cell.text);
  cells.tell('value-kept-in-note', cell.column.name, cell.text);
  return null;
}

function dateIn(cells: RowCells, cell: Cell, isPast: boolean): string | null {
  const { column, text } = cell;
  const read = column.calendar === 'gregorian' ? gregorian(cells, cell, isPast) : other(cell);
  switch (read.kind) {
    case 'nothing':
      return null;
    case 'date':
      if (read.hasTwoDigits) cells.tell('year-of-two-digits', column.name, text);
      if (column.dates?.reason === 'mixed' && isAmbiguous(text))
        cells.tell('date-order-mixed', column.name, text);
      return read.value;
    case 'impossible':
      if (cells.context.isLenient) break;
      cells.refuse('date-impossible', column.name, text);
      return null;
    case 'unknown':
      if (cells.context.isLenient || read.isText) break;
      cells.refuse('date-not-understood', column.name, text);
      return null;
  }
  cells.keep(column.name, text);
  cells.tell('value-kept-in-note', column.name, text);
  return null;
}

function gregorian(cells: RowCells, { column, text }: Cell, isPast: boolean): ReadDate {
  const order = column.dates?.order ?? 'day-first';
  const lastYear = isPast ? Number(cells.context.today.slice(0, 4)) : FAR - 51;
  return readDate(text, order, { is1904: cells.survey.is1904, lastYear });
}

function other({ column, text }: Cell): ReadDate {
  const read = readTypedDate(text, column.calendar);
  if (!('fault' in read)) return { kind: 'date', value: read.gregorian, hasTwoDigits: false };
  return read.fault === 'no-such-day'
    ? { kind: 'impossible' }
    : { kind: 'unknown', isText: !/\p{Nd}/u.test(text) };
}
