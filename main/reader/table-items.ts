import { safeParseAngle } from '../../shared/kernel/coordinates.ts';
import type {
  FieldsOf,
  ReadItem,
  ReadName,
  ReadPhone,
  ReadPlace,
  TableKind,
} from '../../shared/reader/result.ts';
import { countryCodeOf } from './countries.ts';
import type { ColumnRole } from './roles.ts';
import { splitPhones } from './phone-cells.ts';
import type { SheetRow, Warnings } from './sheet.ts';
import {
  dateOrderOf,
  isAmbiguousDate,
  isExponentForm,
  isNothing,
  parseBoolean,
  parseCoordinates,
  parseCount,
  parseDate,
  parseSex,
  splitEmails,
  splitList,
  type DateOrder,
} from './values.ts';
import { columnName } from './xlsx-sheet.ts';

/** What each column of a table holds. */
export interface ColumnPlan {
  readonly kind: TableKind | null;
  readonly roles: readonly (ColumnRole | null)[];
  readonly labels: readonly string[];
  /** Columns that the header names. */
  readonly labelled: number;
  /** How far times without a zone are from UTC, where the file says so. */
  readonly zoneMinutes: number | null;
}

type RowReader = (row: SheetRow, cells: readonly string[], section: string) => ReadItem[];

/** Reads rows into candidates of the plan's kind; a row without a name gives none and is told. */
export function rowReader(
  plan: ColumnPlan,
  sheetName: string | undefined,
  sample: readonly SheetRow[],
  warnings: Warnings,
): RowReader {
  const columnsOf = new Map<ColumnRole, number[]>();
  for (const [column, role] of plan.roles.entries()) {
    if (role !== null) columnsOf.set(role, [...(columnsOf.get(role) ?? []), column]);
  }
  const orders = new Map<number, { order: DateOrder; isKnown: boolean }>();
  for (const role of ['birthDate', 'documentExpiry'] as const) {
    for (const column of columnsOf.get(role) ?? []) {
      const order = dateOrderOf(sample.map((row) => row.cells[column] ?? ''));
      orders.set(column, { order: order ?? 'day-first', isKnown: order !== null });
    }
  }
  const context: RowContext = { plan, sheetName, warnings, columnsOf, orders };
  return (row, cells, section) => new TableRow(context, row, cells, section).items();
}

interface RowContext {
  readonly plan: ColumnPlan;
  readonly sheetName: string | undefined;
  readonly warnings: Warnings;
  readonly columnsOf: ReadonlyMap<ColumnRole, readonly number[]>;
  readonly orders: ReadonlyMap<number, { order: DateOrder; isKnown: boolean }>;
}

const PHONE_ROLES = [
  ['phoneEmergency', 'voice', '24/7'],
  ['phone', 'voice', ''],
  ['phoneMobile', 'mobile', ''],
  ['phoneSatellite', 'satellite', ''],
  ['phoneFax', 'fax', ''],
] as const;
/** Statuses of a PFIF note. */
export const STATEMENT_STATUS_LIST = [
  'information_sought',
  'is_note_author',
  'believed_alive',
  'believed_missing',
  'believed_dead',
] as const;

class TableRow {
  private readonly used = new Set<number>();
  private readonly context: RowContext;
  private readonly row: SheetRow;
  private readonly cells: readonly string[];
  private readonly section: string;

  constructor(context: RowContext, row: SheetRow, cells: readonly string[], section: string) {
    this.context = context;
    this.row = row;
    this.cells = cells;
    this.section = section;
  }

  items(): ReadItem[] {
    const items = this.read();
    if (items.length === 0)
      this.context.warnings.count('row-without-name', this.context.sheetName ?? '', this.place());
    return items;
  }

  private read(): ReadItem[] {
    switch (this.context.plan.kind) {
      case 'organisation': {
        const fields = this.organisation();
        return fields === null ? [] : [{ kind: 'organisation', ...this.source(), fields }];
      }
      case 'contact': {
        const fields = this.contact();
        return fields === null ? [] : [{ kind: 'contact', ...this.source(), fields }];
      }
      case 'facility': {
        const fields = this.facility();
        return fields === null ? [] : [{ kind: 'facility', ...this.source(), fields }];
      }
      case 'person': {
        const fields = this.person();
        return fields === null ? [] : [{ kind: 'person', ...this.source(), fields }];
      }
      case 'enquiry':
        return this.enquiryWithStatement();
      case 'statement': {
        const fields = this.statement(true);
        return fields === null ? [] : [{ kind: 'statement', ...this.source(), fields }];
      }
      case null:
        return [];
    }
  }

  private organisation(): FieldsOf<'organisation'> | null {
    const name = this.one('organisation') ?? this.one('name') ?? this.one('facilityName');
    if (name === undefined || isTotal(name)) return null;
    const fields: FieldsOf<'organisation'> = { name };
    set(fields, 'shortName', this.one('shortName'));
    set(fields, 'type', this.one('organisationType') ?? this.one('type'));
    set(fields, 'level', this.one('level'));
    set(fields, 'parent', this.one('parent'));
    setList(fields, 'sectors', this.list('sector'));
    this.reach(fields);
    return fields;
  }

  private contact(): FieldsOf<'contact'> | null {
    const fields: FieldsOf<'contact'> = {};
    const given = this.one('givenName');
    const family = this.one('familyName');
    const joined = [given, family].filter((part) => part !== undefined).join(' ');
    set(
      fields,
      'name',
      this.one('fullName') ??
        this.one('contactName') ??
        (joined === '' ? undefined : joined) ??
        this.one('name'),
    );
    set(fields, 'givenName', given);
    set(fields, 'familyName', family);
    set(fields, 'role', this.one('role'));
    set(fields, 'office', this.one('office'));
    const section = this.section === '' ? undefined : this.section.slice(0, 4000);
    const hasOwn = this.context.columnsOf.has('organisation');
    set(
      fields,
      'organisation',
      this.one('organisation') ?? this.one('facilityName') ?? (hasOwn ? undefined : section),
    );
    setList(fields, 'sectors', this.list('sector'));
    if ((fields.name ?? fields.role ?? fields.office ?? fields.organisation) === undefined) return null;
    this.reach(fields);
    const isEmpty =
      fields.name === undefined &&
      fields.role === undefined &&
      fields.phones === undefined &&
      fields.emails === undefined;
    return isEmpty ? null : fields;
  }

  private facility(): FieldsOf<'facility'> | null {
    const named = this.one('facilityName') ?? this.one('name');
    const name = named ?? this.one('organisation');
    if (name === undefined || isTotal(name)) return null;
    const fields: FieldsOf<'facility'> = { name };
    set(fields, 'type', this.one('facilityType') ?? this.one('type'));
    this.position(fields);
    set(fields, 'capacity', this.count('capacity'));
    set(fields, 'free', this.count('free'));
    set(fields, 'occupied', this.count('occupied'));
    set(
      fields,
      'operator',
      this.one('operator') ?? (named === undefined ? undefined : this.one('organisation')),
    );
    set(fields, 'status', this.one('status'));
    setList(fields, 'services', this.list('services'));
    set(fields, 'openingHours', this.one('openingHours'));
    set(fields, 'contact', this.one('contactName'));
    this.reach(fields);
    return fields;
  }

  private person(): FieldsOf<'person'> | null {
    const names = this.names();
    if (names === null) return null;
    const fields: FieldsOf<'person'> = { names };
    set(fields, 'birthDate', this.date('birthDate'));
    set(fields, 'birthPlace', this.one('birthPlace'));
    set(fields, 'age', this.one('age'));
    set(fields, 'sex', this.parsed('sex', parseSex));
    const nationalities = this.nationalities();
    if (nationalities.length > 0) fields.nationalities = nationalities;
    const number = this.one('documentNumber');
    if (number !== undefined) {
      const document: NonNullable<FieldsOf<'person'>['documents']>[number] = { number };
      set(document, 'type', this.one('documentType'));
      set(document, 'expiresOn', this.date('documentExpiry'));
      fields.documents = [document];
    }
    set(fields, 'household', this.one('household'));
    set(fields, 'isHouseholdHead', this.parsed('householdHead', parseBoolean));
    set(fields, 'organisation', this.one('organisation'));
    this.reach(fields);
    return fields;
  }

  // PFIF puts a person and a note about them into one row.
  private enquiryWithStatement(): ReadItem[] {
    const personRecordId = this.one('personRecordId');
    const statement = this.statement(false);
    const names = this.names();
    const items: ReadItem[] = [];
    if (names !== null) {
      const fields: FieldsOf<'enquiry'> = { names };
      set(fields, 'recordId', personRecordId);
      set(fields, 'description', this.joined('note'));
      set(fields, 'sex', this.parsed('sex', parseSex));
      set(fields, 'birthDate', this.date('birthDate'));
      set(fields, 'age', this.one('age'));
      const place = this.addressAndCountry();
      set(
        fields,
        'address',
        [place.address, ...place.districts].filter((part) => part !== undefined).join('\n') || undefined,
      );
      set(fields, 'countryCode', place.countryCode);
      this.author(fields);
      set(fields, 'sourceName', this.one('sourceName'));
      set(fields, 'sourceUrl', this.one('sourceUrl'));
      set(fields, 'expiryDate', this.one('expiryDate'));
      items.push({ kind: 'enquiry', ...this.source(), fields });
    }
    if (statement !== null) {
      this.author(statement);
      // What the enquiry holds is not told a second time.
      const source = this.source();
      items.push({
        kind: 'statement',
        ...source,
        unmapped: items.length > 0 ? [] : source.unmapped,
        fields: statement,
      });
    }
    return items;
  }

  private statement(isAlone: boolean): FieldsOf<'statement'> | null {
    const fields: FieldsOf<'statement'> = {};
    set(fields, 'recordId', this.one('noteRecordId'));
    set(
      fields,
      'status',
      this.parsed(
        'noteStatus',
        (text) => STATEMENT_STATUS_LIST.find((status) => status === text.trim().toLowerCase()) ?? null,
      ),
    );
    set(fields, 'text', this.one('noteText', 200_000));
    set(fields, 'authorMadeContact', this.parsed('authorMadeContact', parseBoolean));
    set(fields, 'lastKnownLocation', this.one('lastKnownLocation'));
    set(fields, 'emailOfFoundPerson', this.one('emailOfFoundPerson'));
    set(fields, 'phoneOfFoundPerson', this.one('phoneOfFoundPerson'));
    set(fields, 'linkedPersonRecordId', this.one('linkedPersonRecordId'));
    if ((fields.recordId ?? fields.status ?? fields.text ?? fields.lastKnownLocation) === undefined)
      return null;
    set(fields, 'personRecordId', this.one('personRecordId'));
    const names = isAlone ? this.names()?.[0] : undefined;
    set(
      fields,
      'personName',
      names?.full ??
        ([names?.given, names?.family].filter((part) => part !== undefined).join(' ') || undefined),
    );
    if (isAlone) this.author(fields);
    return fields;
  }

  private author(fields: {
    authorName?: string;
    authorEmail?: string;
    authorPhone?: string;
    sourceDate?: string;
  }): void {
    set(fields, 'authorName', this.one('authorName'));
    set(fields, 'authorEmail', this.one('authorEmail'));
    set(fields, 'authorPhone', this.one('authorPhone'));
    set(fields, 'sourceDate', this.instant('sourceDate'));
  }

  private names(): [ReadName, ...ReadName[]] | null {
    const given = this.one('givenName');
    const family = this.one('familyName');
    const full = this.one('fullName') ?? this.one('name') ?? this.one('contactName');
    if ((given ?? family ?? full) === undefined) return null;
    const main: ReadName = { kind: 'main' };
    set(main, 'full', full);
    set(main, 'given', given);
    set(main, 'family', family);
    const names: [ReadName, ...ReadName[]] = [main];
    for (const other of this.list('otherName').slice(0, 40)) names.push({ full: other, kind: 'other' });
    return names;
  }

  private nationalities(): string[] {
    const column = this.columns('nationality')[0];
    const text = this.value(column);
    if (column === undefined || text === undefined) return [];
    const whole = countryCodeOf(text);
    const parts =
      whole === null ? text.split(/[,;/|]| and | et | y /).map((part) => countryCodeOf(part)) : [whole];
    if (parts.some((part) => part === null)) {
      this.notUnderstood(column, text);
      return [];
    }
    this.used.add(column);
    return parts.filter((part) => part !== null).slice(0, 20);
  }

  private position(fields: FieldsOf<'facility'>): void {
    const latitude = this.parsed('latitude', (text) => safeParseAngle(text, 'latitude'));
    const longitude = this.parsed('longitude', (text) => safeParseAngle(text, 'longitude'));
    // Half a position is none; 0,0 is what programs write when they know none.
    if (latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0)) {
      fields.latitude = latitude;
      fields.longitude = longitude;
      return;
    }
    for (const role of ['latitude', 'longitude'] as const)
      for (const column of this.columns(role)) this.used.delete(column);
    const pair = this.parsed('coordinates', parseCoordinates);
    if (pair !== undefined) Object.assign(fields, pair);
  }

  private reach(fields: {
    phones?: ReadPhone[];
    emails?: string[];
    websites?: string[];
    address?: string;
    districts?: string[];
    countryCode?: string;
    languages?: string[];
    note?: string;
    reference?: string;
  }): void {
    const emails: string[] = [];
    const phones = this.phones(emails);
    if (phones.length > 0) fields.phones = phones;
    for (const column of this.columns('email')) {
      const text = this.value(column);
      if (text === undefined) continue;
      const found = splitEmails(text);
      if (found.length === 0) this.notUnderstood(column, text);
      else this.used.add(column);
      emails.push(...found);
    }
    setList(fields, 'emails', emails);
    setList(fields, 'websites', this.list('website'));
    const place = this.addressAndCountry();
    set(fields, 'address', place.address);
    setList(fields, 'districts', place.districts);
    set(fields, 'countryCode', place.countryCode);
    setList(fields, 'languages', this.list('languages'));
    set(fields, 'note', this.joined('note'));
    set(fields, 'reference', this.one('reference') ?? this.one('personRecordId'));
  }

  /** @param emails takes the addresses that stand among the numbers */
  private phones(emails: string[]): ReadPhone[] {
    const phones: ReadPhone[] = [];
    for (const [role, kind, roleMark] of PHONE_ROLES) {
      for (const column of this.columns(role)) {
        const text = this.value(column);
        if (text === undefined) continue;
        const label = this.label(column);
        if (isExponentForm(text)) {
          this.context.warnings.count(
            'phone-in-exponent-form',
            `${this.context.sheetName ?? ''} ${column}`,
            this.place(),
            { column: label },
          );
          continue;
        }
        const found = splitPhones(text);
        // A short internal number is a number as well.
        if (found.length === 0 && /^\+?[\p{Nd}][\p{Nd} -]*$/u.test(text)) found.push({ number: text });
        const addresses = text.includes('@') ? splitEmails(text) : [];
        emails.push(...addresses);
        if (found.length + addresses.length === 0) {
          this.notUnderstood(column, text);
          continue;
        }
        // A line of it that is neither stays to be seen.
        if (text.split(/[\n;]/).every((part) => /[@\p{Nd}]/u.test(part) || !/\p{L}{4}/u.test(part)))
          this.used.add(column);
        for (const { number, mark, kind: said } of found) {
          const told = mark ?? roleMark;
          // A list headed "Telephone" holds the fax beside it; one headed "Fax" holds no telephones.
          const sure = kind === 'voice' ? (said ?? kind) : kind;
          phones.push(told === '' ? { number, kind: sure } : { number, kind: sure, mark: told });
        }
      }
    }
    return phones.slice(0, 200);
  }

  private addressAndCountry(): { address?: string; districts: string[]; countryCode?: string } {
    const parts = [this.joined('address'), this.joined('street'), this.one('postcode'), this.one('city')];
    const districts = (['district1', 'district2', 'district3', 'district4', 'district5'] as const)
      .map((role) => this.one(role))
      .filter((part) => part !== undefined);
    const countryCode = this.parsed('country', countryCodeOf);
    const address = parts.filter((part) => part !== undefined).join('\n');
    return {
      districts,
      ...(address === '' ? {} : { address: address.slice(0, 200_000) }),
      ...(countryCode === undefined ? {} : { countryCode }),
    };
  }

  private date(role: 'birthDate' | 'documentExpiry'): string | undefined {
    const column = this.columns(role)[0];
    const text = this.value(column);
    if (column === undefined || text === undefined) return undefined;
    const order = this.context.orders.get(column);
    const date = parseDate(text, order?.order ?? 'day-first');
    if (date === null) {
      this.notUnderstood(column, text);
      return undefined;
    }
    if (order?.isKnown === false && isAmbiguousDate(text)) {
      this.context.warnings.count(
        'date-order-guessed',
        `${this.context.sheetName ?? ''} ${column}`,
        this.place(),
        {
          column: this.label(column),
        },
      );
    }
    this.used.add(column);
    return date;
  }

  private instant(role: ColumnRole): string | undefined {
    const text = this.one(role);
    const zone = this.context.plan.zoneMinutes;
    const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?$/.exec(text ?? '');
    if (match === null || zone === null) return text;
    const local = Date.parse(`${match[1] ?? ''}T${match[2] ?? ''}${match[3] ?? ':00'}Z`);
    return Number.isNaN(local) ? text : new Date(local - zone * 60_000).toISOString();
  }

  private count(role: ColumnRole): number | undefined {
    return this.parsed(role, parseCount);
  }

  private parsed<T>(role: ColumnRole, parse: (text: string) => T | null): T | undefined {
    const column = this.columns(role)[0];
    const text = this.value(column);
    if (column === undefined || text === undefined) return undefined;
    const value = parse(text);
    if (value === null) {
      this.notUnderstood(column, text);
      return undefined;
    }
    this.used.add(column);
    return value;
  }

  private one(role: ColumnRole, limit = 4000): string | undefined {
    for (const column of this.columns(role)) {
      const text = this.value(column);
      if (text === undefined) continue;
      this.used.add(column);
      if (text.length <= limit) return text;
      this.context.warnings.count('value-cut', `${this.context.sheetName ?? ''} ${column}`, this.place(), {
        column: this.label(column),
      });
      return text.slice(0, limit);
    }
    return undefined;
  }

  private list(role: ColumnRole): string[] {
    const values: string[] = [];
    for (const column of this.columns(role)) {
      const text = this.value(column);
      if (text === undefined) continue;
      this.used.add(column);
      values.push(...splitList(text).map((part) => part.slice(0, 4000)));
    }
    return values.slice(0, 200);
  }

  private joined(role: ColumnRole): string | undefined {
    const values: string[] = [];
    for (const column of this.columns(role)) {
      const text = this.value(column);
      if (text === undefined) continue;
      this.used.add(column);
      values.push(text);
    }
    return values.length === 0 ? undefined : values.join('\n').slice(0, 200_000);
  }

  private columns(role: ColumnRole): readonly number[] {
    return this.context.columnsOf.get(role) ?? [];
  }

  private value(column: number | undefined): string | undefined {
    const text = column === undefined ? undefined : this.cells[column]?.trim();
    return text === undefined || isNothing(text) ? undefined : text;
  }

  private label(column: number): string {
    return (this.context.plan.labels[column] ?? columnName(column + 1)).slice(0, 200);
  }

  private notUnderstood(column: number, text: string): void {
    this.context.warnings.count(
      'value-not-understood',
      `${this.context.sheetName ?? ''} ${column}`,
      this.place(),
      {
        column: this.label(column),
        example: text.slice(0, 100),
      },
    );
  }

  private source(): { place: ReadPlace; unmapped: { label: string; value: string }[]; raw: string[] } {
    const unmapped: { label: string; value: string }[] = [];
    if (this.section !== '') unmapped.push({ label: '', value: this.section });
    for (const [column, cell] of this.cells.entries()) {
      const value = cell.trim();
      if (!this.used.has(column) && !isNothing(value)) unmapped.push({ label: this.label(column), value });
    }
    return { place: this.place(), unmapped, raw: this.row.cells };
  }

  private place(): ReadPlace {
    return {
      ...(this.context.sheetName === undefined ? {} : { sheet: this.context.sheetName }),
      row: this.row.row,
      ...(this.row.line === undefined ? {} : { line: this.row.line }),
    };
  }
}

function set<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}

function setList<K extends string>(target: { [key in K]?: string[] }, key: K, values: string[]): void {
  if (values.length > 0) target[key] = values;
}

function isTotal(name: string): boolean {
  return /^(?:grand |sub ?)?tot(?:al|als|aux|ales|ale)\b\s*:?$/i.test(name);
}
