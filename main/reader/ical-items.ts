import type { FieldsOf, ReadItem } from '../../shared/reader/result.ts';
import { unescapeValue } from './content-lines.ts';
import { addDuration, parseTime, ruleText, textIn, type CalendarTime } from './ical-values.ts';
import { Zones } from './ical-zones.ts';
import { placeOf, type Calendar, type CalendarComponent, type CalendarProperty } from './ical.ts';
import type { Warnings } from './sheet.ts';

type MeetingFields = FieldsOf<'meeting'>;

/** Say when a calendar was written, or by what: of no use to anybody who reads it. */
const SILENT = new Set(['DTSTAMP', 'CREATED', 'LAST-MODIFIED', 'VERSION', 'PRODID', 'X-MOZ-GENERATION']);
const MOST_UNMAPPED = 900;

/** A meeting for every event, and for every task with a day. A changed occurrence is a meeting of its own that names its series. */
export function meetingItems(calendar: Calendar, warnings: Warnings): ReadItem[] {
  const zones = new Zones(calendar.zones);
  return calendar.entries.flatMap((entry) => {
    const item = new EntryReader(entry, zones, warnings).item();
    return item === null ? [] : [item];
  });
}

class EntryReader {
  private readonly unmapped: { label: string; value: string }[] = [];
  private readonly fields: MeetingFields = { title: '' };
  private readonly entry: CalendarComponent;
  private readonly zones: Zones;
  private readonly warnings: Warnings;
  /** Zone of times that name none, where the calendar says so. */
  private readonly usualZone: string | null;
  private readonly isWholeDays: boolean;

  constructor(entry: CalendarComponent, zones: Zones, warnings: Warnings) {
    this.entry = entry;
    this.zones = zones;
    this.warnings = warnings;
    const usual = entry.calendar?.properties.find(({ name }) => name === 'X-WR-TIMEZONE')?.value;
    this.usualZone = usual === undefined ? null : zones.find(usual, yearOf(this.named('DTSTART')[0]?.value));
    // Outlook gives whole days from midnight to midnight, and a remark.
    this.isWholeDays =
      this.named('X-MICROSOFT-CDO-ALLDAYEVENT').some(({ value }) => /^true$/i.test(value.trim())) &&
      this.named('DTSTART').some(({ value }) => MIDNIGHT.test(value.trim()));
  }

  /** `null` for a task without a day. */
  item(): ReadItem | null {
    const isTask = this.entry.type === 'VTODO';
    this.takeTimes(isTask);
    if (isTask) {
      if (this.fields.startsAt === undefined) {
        this.warnings.count('component-skipped', 'VTODO', this.place(), { label: 'VTODO' });
        return null;
      }
      this.fields.isDeadline = true;
    }
    this.takeRest();
    if (this.fields.title === '') {
      this.fields.title = this.fields.place ?? this.entry.type;
      this.warnings.count('row-without-name', 'meeting', this.place());
    }
    const alarms = this.entry.parts.filter(({ type }) => type === 'VALARM').length;
    if (alarms > 0) this.keep('VALARM', String(alarms));
    return {
      kind: 'meeting',
      place: this.place(),
      fields: this.fields,
      unmapped: this.unmapped,
      raw: this.entry.raw,
    };
  }

  private place(): { line: number } {
    return placeOf(this.entry, this.entry.line);
  }

  private keep(label: string, value: string): void {
    if (value.trim() !== '' && this.unmapped.length < MOST_UNMAPPED)
      this.unmapped.push({ label: label.slice(0, 200), value: value.trim() });
  }

  private keepProperty({ name, value }: CalendarProperty): void {
    this.keep(name, unescapeValue(value));
  }

  private named(name: string): CalendarProperty[] {
    return this.entry.properties.filter((property) => property.name === name);
  }

  private takeTimes(isTask: boolean): void {
    const [startLine, ...otherStarts] = this.named('DTSTART');
    const [dueLine] = isTask ? this.named('DUE') : [];
    const start = this.time(startLine) ?? this.time(dueLine);
    for (const property of otherStarts) this.keepProperty(property);
    if (startLine === undefined && !isTask)
      this.warnings.count('required-missing', 'DTSTART', this.place(), { missing: 'DTSTART' });
    const zone = start?.kind === 'time' ? start.zone : null;
    if (start !== null) {
      this.fields.startsAt = textIn(start, zone);
      if (start.kind === 'day') this.fields.isAllDay = true;
      if (zone !== null) this.fields.timeZone = zone;
    }
    const endName = isTask ? 'DUE' : 'DTEND';
    // A task without a start is due when it is due: it lasts no time.
    const [endLine] = isTask && startLine === undefined ? [] : this.named(endName);
    const [durationLine] = this.named('DURATION');
    const end = this.time(endLine) ?? this.after(start, durationLine);
    if (end !== null && start !== null && this.isAfter(end, start, zone, endLine ?? durationLine))
      this.fields.endsAt = textIn(end, zone);
    this.takeSeries(zone);
  }

  private takeSeries(zone: string | null): void {
    const [replaced] = this.named('RECURRENCE-ID');
    const occurrence = this.time(replaced);
    if (occurrence !== null) this.fields.recurrenceId = textIn(occurrence, zone);
    // A change of all that follow, not of one.
    for (const range of replaced?.parameters.get('RANGE') ?? []) this.keep('RECURRENCE-ID RANGE', range);
    for (const property of this.named('RRULE')) {
      const rule = ruleText(property.value);
      if (rule === null) this.notUnderstood(property);
      if (rule === null || this.fields.recurrence !== undefined) this.keepProperty(property);
      else this.fields.recurrence = rule;
    }
    const exceptions: string[] = [];
    for (const property of this.named('EXDATE'))
      for (const value of property.value.split(',').slice(0, 1000)) {
        const time = this.time({ ...property, value });
        if (time !== null && exceptions.length < 1000) exceptions.push(textIn(time, zone));
      }
    if (exceptions.length > 0) this.fields.exceptions = exceptions;
  }

  /** The time of a property; what cannot be read is told and kept. */
  private time(property: CalendarProperty | undefined): CalendarTime | null {
    if (property === undefined) return null;
    const tzid = property.parameters.get('TZID')?.join(', ');
    const zone = tzid === undefined ? this.usualZone : this.zones.find(tzid, yearOf(property.value));
    const time = this.asDay(parseTime(property.value, zone), property.value);
    if (time === null) {
      this.notUnderstood(property);
      this.keepProperty(property);
    } else if (tzid !== undefined && zone === null && time.kind === 'time' && time.zone === null) {
      this.warnings.count('value-not-understood', `TZID\n${tzid}`, placeOf(this.entry, property.line), {
        column: 'TZID',
        example: tzid,
      });
      this.keep('TZID', tzid);
    }
    return time;
  }

  private asDay(time: CalendarTime | null, value: string): CalendarTime | null {
    const isDay = this.isWholeDays && time?.kind === 'time' && MIDNIGHT.test(value.trim());
    return isDay ? { kind: 'day', text: time.text.slice(0, 10) } : time;
  }

  private after(start: CalendarTime | null, property: CalendarProperty | undefined): CalendarTime | null {
    if (start === null || property === undefined) return null;
    const end = addDuration(start, property.value);
    if (end === null) {
      this.notUnderstood(property);
      this.keepProperty(property);
    }
    return end;
  }

  private isAfter(
    end: CalendarTime,
    start: CalendarTime,
    zone: string | null,
    property: CalendarProperty | undefined,
  ): boolean {
    const comparable = (time: CalendarTime): number => {
      const text = textIn(time, null);
      return Date.parse(text.endsWith('Z') || time.kind === 'day' ? text : `${text}Z`);
    };
    const isSane =
      end.kind === start.kind &&
      (end.kind === 'day' || (end.zone === null) === (zone === null)) &&
      comparable(end) >= comparable(start);
    if (!isSane && property !== undefined) {
      this.notUnderstood(property);
      this.keepProperty(property);
    }
    return isSane;
  }

  private notUnderstood(property: CalendarProperty): void {
    this.warnings.count('value-not-understood', property.name, placeOf(this.entry, property.line), {
      column: property.name,
      example: property.value.slice(0, 80),
    });
  }

  private takeRest(): void {
    const attendees: string[] = [];
    const method = this.entry.calendar?.properties.find(({ name }) => name === 'METHOD')?.value.trim();
    if (method !== undefined && method !== '') this.fields.method = method.slice(0, 40).toLowerCase();
    for (const property of this.entry.properties) {
      const text = unescapeValue(property.value).trim();
      if (text === '' || SILENT.has(property.name) || TIMES.has(property.name)) continue;
      switch (property.name) {
        case 'SUMMARY':
          if (this.fields.title === '') this.fields.title = oneLine(text);
          else this.keepProperty(property);
          break;
        case 'LOCATION':
          this.once('place', oneLine(text), property);
          break;
        case 'DESCRIPTION':
          this.once('note', text, property);
          break;
        case 'UID':
          this.once('reference', oneLine(text), property);
          break;
        case 'ORGANIZER':
          this.once('organiser', nameOf(property), property);
          break;
        case 'ATTENDEE':
          if (attendees.length < 200) attendees.push(nameOf(property));
          else this.keepProperty(property);
          break;
        case 'SEQUENCE':
          if (/^\d{1,9}$/.test(text)) this.fields.sequence = Number(text);
          else this.keepProperty(property);
          break;
        case 'STATUS':
          this.takeState(text.toLowerCase(), property);
          break;
        case 'RDATE':
          this.keep(['RDATE', ...(property.parameters.get('TZID') ?? [])].join(' '), text);
          break;
        case 'X-MICROSOFT-CDO-ALLDAYEVENT':
          if (!this.isWholeDays) this.keepProperty(property);
          break;
        default:
          this.keep(property.name === '' ? '?' : property.name, text);
      }
    }
    if (attendees.length > 0) this.fields.attendees = attendees;
    // Whoever calls a meeting off says so of the whole calendar.
    if (this.fields.method === 'cancel') this.fields.state = 'cancelled';
  }

  private once(
    field: 'place' | 'note' | 'reference' | 'organiser',
    text: string,
    property: CalendarProperty,
  ): void {
    if (this.fields[field] === undefined) this.fields[field] = text;
    else this.keepProperty(property);
  }

  private takeState(text: string, property: CalendarProperty): void {
    if (text === 'tentative' || text === 'confirmed' || text === 'cancelled') this.fields.state = text;
    else this.keepProperty(property);
  }
}

const MIDNIGHT = /^\d{4}-?\d{2}-?\d{2}T00:?00:?00$/;

function yearOf(value: string | undefined): number {
  return Number(/^\s*(\d{4})/.exec(value ?? '')?.[1] ?? '2000');
}

/** Read beforehand. RDATE is kept as it is: days added by hand, in any zone. */
const TIMES = new Set(['DTSTART', 'DTEND', 'DUE', 'DURATION', 'RRULE', 'EXDATE', 'RECURRENCE-ID']);

/** Who a property names: the name beside the address, or either of them. */
function nameOf({ parameters, value }: CalendarProperty): string {
  const name = oneLine(unescapeValue(parameters.get('CN')?.join(', ') ?? ''));
  const address = oneLine(unescapeValue(value).replace(/^mailto:/i, ''));
  const isMail = address.includes('@');
  if (name === '' || name === address) return address;
  return isMail ? `${name} <${address}>`.slice(0, 4000) : name;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 4000);
}
