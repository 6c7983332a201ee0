import { AppError } from '../../shared/kernel/errors.ts';
import { decodeQuotedPrintable, readContentLines, type ContentLine } from './content-lines.ts';
import { knownCharset, toBinary, toText } from './content-text.ts';
import { LIMITS } from './limits.ts';
import type { Warnings } from './sheet.ts';

/** A property with its value as text, still escaped. */
export interface CalendarProperty {
  /** Upper case; empty for a line that is no property. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
  readonly line: number;
}

/** One part of a calendar: an event, a task, a time zone… */
export interface CalendarComponent {
  /** Upper case, such as `VEVENT`. */
  readonly type: string;
  /** Counts the events and tasks of the file, from 1; 0 for all others. */
  readonly card: number;
  readonly line: number;
  readonly properties: CalendarProperty[];
  /** Properties as lines of text, attachments left out. */
  readonly raw: string[];
  readonly parts: CalendarComponent[];
  /** The calendar that it stands in; `null` for a calendar, and for what stands outside of one. */
  readonly calendar: CalendarComponent | null;
}

/** What a file of calendars holds. */
export interface Calendar {
  /** Events and tasks, in the order of the file. */
  readonly entries: CalendarComponent[];
  readonly zones: CalendarComponent[];
  readonly encoding: string;
}

const ENTRIES = new Set(['VEVENT', 'VTODO']);
const MOST_RAW = 1500;

/**
 * Reads calendars, one or several in a file. A fault is reported with its line and what it stands in is kept.
 * @see RFC 5545; vCalendar 1.0 reads alike
 */
export function readCalendar(bytes: Uint8Array, warnings: Warnings): Calendar {
  if (bytes.length > LIMITS.ics.fileBytes) throw new AppError('reader/limit', { limit: 'size' });
  const { binary, charset } = toBinary(bytes, warnings);
  const found: Calendar = { entries: [], zones: [], encoding: charset };
  const open: CalendarComponent[] = [];
  let components = 0;
  let lines = 0;
  const countLine = (): void => {
    if (++lines > LIMITS.ics.lines) throw new AppError('reader/limit', { limit: 'rows' });
  };

  function begin(type: string, line: number): void {
    if (++components > LIMITS.ics.components) throw new AppError('reader/limit', { limit: 'entries' });
    if (open.length >= LIMITS.ics.depth) throw new AppError('reader/limit', { limit: 'depth' });
    const parent = open.at(-1);
    // An event inside an event is one whose predecessor was not closed.
    if (ENTRIES.has(type) && parent !== undefined && parent.type !== 'VCALENDAR') {
      while (open.length > 0 && open.at(-1)?.type !== 'VCALENDAR') notClosed(open.pop());
    }
    const component: CalendarComponent = {
      type,
      card: ENTRIES.has(type) ? found.entries.length + 1 : 0,
      line,
      properties: [],
      raw: [],
      parts: [],
      calendar: open.find((each) => each.type === 'VCALENDAR') ?? null,
    };
    open.at(-1)?.parts.push(component);
    if (ENTRIES.has(type)) found.entries.push(component);
    else if (type === 'VTIMEZONE') found.zones.push(component);
    else if (type === 'VFREEBUSY' || type === 'VJOURNAL')
      warnings.count('component-skipped', type, { line }, { label: type });
    open.push(component);
  }

  function end(type: string, line: number): void {
    if (!open.some((component) => component.type === type)) {
      warnings.add('card-not-closed', {}, { line });
      return;
    }
    for (let last = open.pop(); last !== undefined && last.type !== type; last = open.pop()) notClosed(last);
  }

  function notClosed(component: CalendarComponent | undefined): void {
    if (component === undefined) return;
    warnings.add('card-not-closed', {}, placeOf(component, component.line));
  }

  readContentLines(
    binary,
    (property) => {
      countLine();
      const type = property.value.trim().toUpperCase();
      if (property.name === 'BEGIN') begin(type, property.line);
      else if (property.name === 'END') end(type, property.line);
      else {
        const inside = open.at(-1);
        if (inside === undefined) warnings.add('line-not-understood', {}, { line: property.line });
        else takeProperty(inside, property, charset, warnings);
      }
    },
    ({ line, text }) => {
      countLine();
      const inside = open.at(-1);
      warnings.add('line-not-understood', {}, placeOf(inside, line));
      if (inside === undefined) return;
      const value = toText(text, null, charset).slice(0, LIMITS.valueChars);
      inside.properties.push({ name: '', parameters: new Map(), value, line });
      if (inside.raw.length < MOST_RAW) inside.raw.push(value);
    },
  );
  while (open.length > 0) notClosed(open.pop());
  return found;
}

/** Where a line stands: the event or task it belongs to, if it does. */
export function placeOf(
  component: CalendarComponent | undefined,
  line: number,
): { line: number } | { card: number; line: number } {
  return component === undefined || component.card === 0 ? { line } : { card: component.card, line };
}

function takeProperty(
  inside: CalendarComponent,
  line: ContentLine,
  charset: string,
  warnings: Warnings,
): void {
  const place = placeOf(inside, line.line);
  if (line.isGappy) warnings.add('line-not-understood', {}, place);
  const encoding = (line.parameters.get('ENCODING')?.[0] ?? '').toUpperCase();
  const isPacked = encoding === 'BASE64' || encoding === 'B' || /^\s*data:/i.test(line.value);
  if (isPacked) {
    warnings.count('attachment-dropped', line.name, place, { label: line.name });
    if (inside.raw.length < MOST_RAW) inside.raw.push(`${line.name}: …`);
    return;
  }
  const isSoft = encoding === 'QUOTED-PRINTABLE' || encoding === 'Q';
  const text = toText(
    isSoft ? decodeQuotedPrintable(line.value) : line.value,
    knownCharset(line.parameters.get('CHARSET')?.[0]),
    charset,
  );
  if (text.length > LIMITS.valueChars) warnings.count('value-cut', line.name, place, { label: line.name });
  const value = text.slice(0, LIMITS.valueChars);
  if (value.includes('\ufffd')) warnings.count('characters-lost', String(inside.card), place);
  inside.properties.push({
    name: line.name,
    parameters: decodedParameters(line.parameters, charset),
    value: isSoft ? value.replace(/\r\n|\r|\n/g, '\\n') : value,
    line: line.line,
  });
  if (inside.raw.length < MOST_RAW) inside.raw.push(`${line.name}: ${value}`);
}

// Names of people stand in parameters (CN), also in other scripts.
function decodedParameters(
  parameters: ContentLine['parameters'],
  charset: string,
): CalendarProperty['parameters'] {
  return new Map(
    [...parameters].map(([name, values]) => [
      name,
      values.map((value) => toText(value, null, charset).slice(0, 4000)),
    ]),
  );
}
