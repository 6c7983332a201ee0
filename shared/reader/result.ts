import { z } from 'zod';
import {
  ALERT_CATEGORIES,
  ALERT_CERTAINTIES,
  ALERT_MESSAGE_TYPES,
  ALERT_RESPONSES,
  ALERT_SCOPES,
  ALERT_SEVERITIES,
  ALERT_STATUSES,
  ALERT_URGENCIES,
} from '../alerts/words.ts';
import { PartialDate } from '../kernel/dates.ts';

/** Kinds of candidate that a file can propose. */
export const ITEM_KINDS = [
  'organisation',
  'contact',
  'facility',
  'meeting',
  'alert',
  'procedure',
  'route',
  'restriction',
  'person',
  'enquiry',
  'statement',
] as const;
export const ItemKind = z.enum(ITEM_KINDS);
export type ItemKind = z.infer<typeof ItemKind>;

/** Formats that are read today. A recognised format that is not listed ends in `reader/unknown-format`. */
export const READ_FORMATS = [
  'csv',
  'xlsx',
  'vcard',
  'pfif',
  'cap',
  'kml',
  'geojson',
  'ics',
  'docx',
  'pdf',
  'eml',
  'zip',
  'text',
] as const;
export const ReadFormat = z.enum(READ_FORMATS);
export type ReadFormat = z.infer<typeof ReadFormat>;

/** What the reader found worth telling, keyed for translation. */
export const WARNING_CODES = [
  /** No byte order mark and not UTF-8: `detail.encoding` is the most likely one. */
  'encoding-guessed',
  /** Some lines are UTF-8 and others are not: each was read by its own; `detail.encoding` is that of the others. */
  'encodings-mixed',
  /** `detail.count` characters could not be decoded; the first one stands at `place`. */
  'characters-lost',
  /** Rows with more or fewer cells than the header: `detail.count`, first one at `place`. */
  'ragged-row',
  /** Rows skipped because they are comments: `detail.count`. */
  'comment-row',
  /** Quotes do not pair up; the file was read with quotes as plain characters. */
  'quotes-unbalanced',
  /** No header was recognised; columns are named A, B, C… */
  'no-header',
  /** Two columns carry the same label: `detail.label`. */
  'duplicate-header',
  /** The file looks like HXL data, but has no hashtag row. */
  'not-hxl',
  /** Part of the hashtag row lacks the `#`: `detail.count` columns. */
  'hxl-tag-incomplete',
  /** A table whose columns fit no kind: `detail.rows`, `detail.columns`. */
  'no-kind-recognised',
  /** A sheet without any filled cell: `detail.sheet`. */
  'sheet-empty',
  /** Values kept as text because they could not be read: `detail.column`, `detail.count`, `detail.example`. */
  'value-not-understood',
  /** Day and month could not be told apart, the day was taken to come first: `detail.column`, `detail.count`. */
  'date-order-guessed',
  /** The workbook counts days from 1904. */
  'date-system-1904',
  /** A spreadsheet turned phone numbers into 1.2E+10, so digits are lost: `detail.column`, `detail.count`. */
  'phone-in-exponent-form',
  /** Cells with a formula and no stored result: `detail.count`. */
  'formula-without-value',
  /** Rows without the field that names the candidate: `detail.count`. */
  'row-without-name',
  /** A line of a card that could not be read; the card is kept. */
  'line-not-understood',
  /** Parts of a calendar that are no meetings: `detail.label`, `detail.count`. */
  'component-skipped',
  /** A card without its END line, or an END without its card. */
  'card-not-closed',
  /** Photos, keys and other attachments that were left out: `detail.count`. */
  'attachment-dropped',
  /** Records whose day to go has come: `detail.count`; nothing but their ids and dates was read. */
  'record-expired',
  /** Macros of a text document, scripts of a PDF: left out, nothing was run. */
  'macros-ignored',
  /** Commands that would start a program or open another file: `detail.count`. */
  'launch-ignored',
  /** Pages that are pictures without any text: `detail.count` of `detail.pages`. */
  'page-without-text',
  /** Pages that are damaged and could not be read: `detail.count`. */
  'page-not-read',
  /** Text longer than the limit was cut: `detail.count`. */
  'value-cut',
  /** A file inside a mail or archive that is of no format that is read: `detail.name`. */
  'part-not-read',
  /** A file inside that is damaged or not what its name says: `detail.name`. */
  'part-damaged',
  /** A file inside that needs a password: `detail.name`. */
  'part-encrypted',
  /** A file inside that took too much time, memory or room, or is one too many: `detail.name`. */
  'part-too-large',
  /** A mail or archive inside that stands too deep to be read: `detail.name`. */
  'part-too-deep',
  /** Pieces of text that a program would not show, left out: `detail.count`. */
  'hidden-text',
  /** Pictures and other things that the text would fetch from a network: `detail.count`; none was. */
  'remote-content',
  /** The day a mail was sent could not be read: `detail.example`. */
  'sent-date-not-understood',
  /** What the format requires is not there: `detail.missing`, the names of it. */
  'required-missing',
  /** Entries that only lead to something on a network, and pictures there: `detail.count`. Nothing is ever fetched. */
  'links-not-followed',
  /** Points that fit the area only with latitude and longitude the other way round: `detail.count`. Nothing was changed. */
  'coordinates-swapped',
  /** Places on the map without a position: `detail.count`. */
  'without-position',
] as const;
export const WarningCode = z.enum(WARNING_CODES);
export type WarningCode = z.infer<typeof WarningCode>;

const count = z.number().int().nonnegative();
const text = z.string().max(200_000);
const line = z.string().max(4000);
const lines = z.array(line).max(200);

/**
 * Where in the file something stands. `row`, `line`, `page` count from 1, as the sender's program shows them; `card` too.
 * `block` is an index into `document.blocks`, `from` and `to` are UTF-16 offsets in its text, `to` excluded.
 */
export const ReadPlace = z.strictObject({
  sheet: line.exactOptional(),
  row: count.exactOptional(),
  line: count.exactOptional(),
  card: count.exactOptional(),
  page: count.exactOptional(),
  block: count.exactOptional(),
  from: count.exactOptional(),
  to: count.exactOptional(),
  /** Name of the file inside a mail or archive, the outermost first, joined by ` › `. */
  part: line.exactOptional(),
});
export type ReadPlace = z.infer<typeof ReadPlace>;

/** One warning; `detail` holds what its sentence needs, all from the file and so to be shown as text only. */
export const ReadWarning = z.strictObject({
  code: WarningCode,
  place: ReadPlace.exactOptional(),
  detail: z.record(z.string().max(40), z.union([line, z.number()])),
});
export type ReadWarning = z.infer<typeof ReadWarning>;

/** A telephone number exactly as written (text, never a number). */
export const ReadPhone = z.strictObject({
  number: line,
  kind: z.enum(['voice', 'mobile', 'fax', 'satellite', 'pager']),
  /** What the source says about it: `24/7`, `work`, `home`, `emergency`, `assistant`… */
  mark: line.exactOptional(),
});
export type ReadPhone = z.infer<typeof ReadPhone>;

/** A name as written; never split by guess, so `given` and `family` are there only when the source has them apart. */
export const ReadName = z.strictObject({
  full: line.exactOptional(),
  given: line.exactOptional(),
  family: line.exactOptional(),
  kind: z.enum(['main', 'other', 'native']),
});
export type ReadName = z.infer<typeof ReadName>;

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
/** ISO 3166-1 alpha-3 or an ICAO 9303 code; what is not understood stays in `unmapped`. */
const country = z.string().regex(/^[A-Z]{3}$/);

const reach = {
  phones: z.array(ReadPhone).max(200).exactOptional(),
  emails: lines.exactOptional(),
  websites: lines.exactOptional(),
  address: text.exactOptional(),
  /** Administrative areas, the widest first. */
  districts: lines.exactOptional(),
  countryCode: country.exactOptional(),
  languages: lines.exactOptional(),
  note: text.exactOptional(),
  /** Identifier that the sender gives it, to recognise it in the next briefing. */
  reference: line.exactOptional(),
};

export const OrganisationFields = z.strictObject({
  name: line,
  shortName: line.exactOptional(),
  /** As the source says it, such as `NGO` or `ministry`. */
  type: line.exactOptional(),
  level: line.exactOptional(),
  parent: line.exactOptional(),
  sectors: lines.exactOptional(),
  ...reach,
});

export const ContactFields = z.strictObject({
  /** Who holds the post; absent when the source names a post or an office only. */
  name: line.exactOptional(),
  givenName: line.exactOptional(),
  familyName: line.exactOptional(),
  role: line.exactOptional(),
  office: line.exactOptional(),
  organisation: line.exactOptional(),
  sectors: lines.exactOptional(),
  ...reach,
});

export const FacilityFields = z.strictObject({
  name: line,
  /** As the source says it, such as `hospital` or `shelter`. */
  type: line.exactOptional(),
  /** WGS 84 degrees. */
  latitude: latitude.exactOptional(),
  longitude: longitude.exactOptional(),
  capacity: count.exactOptional(),
  /** Places free now. */
  free: count.exactOptional(),
  /** People there now. */
  occupied: count.exactOptional(),
  operator: line.exactOptional(),
  status: line.exactOptional(),
  services: lines.exactOptional(),
  openingHours: line.exactOptional(),
  /** Whether wheelchairs get in. */
  accessible: z.boolean().exactOptional(),
  contact: line.exactOptional(),
  ...reach,
});

export const PersonFields = z.strictObject({
  names: z.array(ReadName).min(1).max(50),
  birthDate: PartialDate.exactOptional(),
  birthPlace: line.exactOptional(),
  /** In years, when no date of birth is known. */
  age: line.exactOptional(),
  sex: z.enum(['female', 'male', 'other']).exactOptional(),
  nationalities: z.array(country).max(20).exactOptional(),
  documents: z
    .array(
      z.strictObject({ type: line.exactOptional(), number: line, expiresOn: PartialDate.exactOptional() }),
    )
    .max(20)
    .exactOptional(),
  /** What ties the household together in the source (a family name, a number). */
  household: line.exactOptional(),
  isHouseholdHead: z.boolean().exactOptional(),
  organisation: line.exactOptional(),
  ...reach,
});

/** A person somebody looks for: PFIF person. */
export const EnquiryFields = z.strictObject({
  recordId: line.exactOptional(),
  names: z.array(ReadName).min(1).max(50),
  description: text.exactOptional(),
  sex: z.enum(['female', 'male', 'other']).exactOptional(),
  birthDate: PartialDate.exactOptional(),
  age: line.exactOptional(),
  address: text.exactOptional(),
  countryCode: country.exactOptional(),
  authorName: line.exactOptional(),
  authorEmail: line.exactOptional(),
  authorPhone: line.exactOptional(),
  sourceName: line.exactOptional(),
  sourceUrl: line.exactOptional(),
  /** RFC 3339 where the source gives a zone, else as written. */
  sourceDate: line.exactOptional(),
  expiryDate: line.exactOptional(),
});

export const STATEMENT_STATUSES = [
  'information_sought',
  'is_note_author',
  'believed_alive',
  'believed_missing',
  'believed_dead',
] as const;

/** What somebody says about a person looked for: PFIF note. */
export const StatementFields = z.strictObject({
  recordId: line.exactOptional(),
  personRecordId: line.exactOptional(),
  linkedPersonRecordId: line.exactOptional(),
  personName: line.exactOptional(),
  status: z.enum(STATEMENT_STATUSES).exactOptional(),
  text: text.exactOptional(),
  authorMadeContact: z.boolean().exactOptional(),
  lastKnownLocation: line.exactOptional(),
  emailOfFoundPerson: line.exactOptional(),
  phoneOfFoundPerson: line.exactOptional(),
  authorName: line.exactOptional(),
  authorEmail: line.exactOptional(),
  authorPhone: line.exactOptional(),
  sourceDate: line.exactOptional(),
});

export const MeetingFields = z.strictObject({
  title: line,
  /** Wall-clock time (`YYYY-MM-DDTHH:MM:SS`) in `timeZone`, an instant with `Z`, or a day; prose gives it as far as it says. */
  startsAt: line.exactOptional(),
  /** As `startsAt`; of days, the day after the last. */
  endsAt: line.exactOptional(),
  /** IANA zone; absent when the source names none that is known: the time is that of the place. */
  timeZone: line.exactOptional(),
  isAllDay: z.boolean().exactOptional(),
  /** A task with a day (VTODO), no gathering. */
  isDeadline: z.boolean().exactOptional(),
  place: line.exactOptional(),
  organiser: line.exactOptional(),
  attendees: lines.exactOptional(),
  note: text.exactOptional(),
  /** UID of the calendar, or the sender's number. */
  reference: line.exactOptional(),
  /** Value of the RRULE, never expanded by the reader; parts that nobody here can expand (RSCALE) stay in it. */
  recurrence: z.string().max(1000).exactOptional(),
  /** Starts of the series that do not take place, as `startsAt`. */
  exceptions: z.array(line).max(1000).exactOptional(),
  /** Of one changed occurrence: the start that it would have had in the series of the same `reference`. */
  recurrenceId: line.exactOptional(),
  sequence: count.exactOptional(),
  state: z.enum(['tentative', 'confirmed', 'cancelled']).exactOptional(),
  /** METHOD of the calendar, lower case: `request`, `cancel`, `publish`… */
  method: line.exactOptional(),
});

/** Longitude and latitude, WGS 84 degrees: the order of KML and GeoJSON, not that of CAP. */
const position = z.tuple([longitude, latitude]);
/** A ring of a polygon, closed: the first position stands at the end again. */
const ring = z.array(position).max(500_000);
/** UTC, RFC 3339; a time that could not be read stays in `unmapped`. */
const instant = z.iso.datetime();
const named = z.strictObject({ name: line, value: line });

export const AlertAreaFields = z.strictObject({
  description: text.exactOptional(),
  polygons: z.array(ring).max(1000).exactOptional(),
  circles: z
    .array(z.strictObject({ longitude, latitude, radiusM: z.number().nonnegative() }))
    .max(1000)
    .exactOptional(),
  geocodes: z.array(named).max(5000).exactOptional(),
  /** Feet above sea level. */
  altitude: z.number().exactOptional(),
  ceiling: z.number().exactOptional(),
});

/** What an alert says in one language. */
export const AlertInfoFields = z.strictObject({
  /** BCP 47. */
  language: line,
  categories: z.array(z.enum(ALERT_CATEGORIES)).max(20).exactOptional(),
  event: line.exactOptional(),
  responseTypes: z.array(z.enum(ALERT_RESPONSES)).max(20).exactOptional(),
  urgency: z.enum(ALERT_URGENCIES).exactOptional(),
  severity: z.enum(ALERT_SEVERITIES).exactOptional(),
  certainty: z.enum(ALERT_CERTAINTIES).exactOptional(),
  audience: line.exactOptional(),
  eventCodes: z.array(named).max(200).exactOptional(),
  effective: instant.exactOptional(),
  onset: instant.exactOptional(),
  expires: instant.exactOptional(),
  senderName: line.exactOptional(),
  headline: line.exactOptional(),
  description: text.exactOptional(),
  instruction: text.exactOptional(),
  web: line.exactOptional(),
  contact: line.exactOptional(),
  parameters: z.array(named).max(1000).exactOptional(),
  /** Files that go with it, by name only. */
  resources: z
    .array(
      z.strictObject({
        description: line,
        mimeType: line.exactOptional(),
        sizeBytes: count.exactOptional(),
        uri: line.exactOptional(),
        digest: line.exactOptional(),
      }),
    )
    .max(200)
    .exactOptional(),
  areas: z.array(AlertAreaFields).max(1000).exactOptional(),
});

/** A CAP alert; `alertInputOf` (shared/alerts/candidate.ts) makes what the record keeps of it. */
export const AlertFields = z.strictObject({
  /** Headline or event, to call it by. */
  title: line,
  identifier: line.exactOptional(),
  sender: line.exactOptional(),
  sent: instant.exactOptional(),
  /** Absent: not said, and so never taken for `actual`. */
  status: z.enum(ALERT_STATUSES).exactOptional(),
  msgType: z.enum(ALERT_MESSAGE_TYPES).exactOptional(),
  scope: z.enum(ALERT_SCOPES).exactOptional(),
  source: line.exactOptional(),
  restriction: line.exactOptional(),
  addresses: lines.exactOptional(),
  codes: lines.exactOptional(),
  note: text.exactOptional(),
  references: z
    .array(z.strictObject({ sender: line, identifier: line, sent: instant.exactOptional() }))
    .max(500)
    .exactOptional(),
  incidents: lines.exactOptional(),
  infos: z.array(AlertInfoFields).max(100).exactOptional(),
});

/** One step of a procedure, in its order. */
export const ReadStep = z.strictObject({
  text: line,
  /** Who does it, as the source says. */
  who: line.exactOptional(),
  /** The number to call in it, as written. */
  number: line.exactOptional(),
});
export type ReadStep = z.infer<typeof ReadStep>;

export const ProcedureFields = z.strictObject({
  title: line,
  /** What sets it off. */
  trigger: line.exactOptional(),
  steps: z.array(ReadStep).max(200).exactOptional(),
  level: z.enum(['national', 'regional', 'local']).exactOptional(),
  organisation: line.exactOptional(),
  /** ISO 8601 calendar dates. */
  validFrom: line.exactOptional(),
  validUntil: line.exactOptional(),
  text: text.exactOptional(),
});

export const RouteFields = z.strictObject({
  name: line,
  /** Its lines, each in its order. */
  lines: z.array(z.array(position).max(500_000)).max(10_000).exactOptional(),
  status: line.exactOptional(),
  startsAt: line.exactOptional(),
  endsAt: line.exactOptional(),
  note: text.exactOptional(),
  reference: line.exactOptional(),
});

export const RestrictionFields = z.strictObject({
  title: line,
  area: text.exactOptional(),
  /** Polygons, each the outer ring and then its holes. One that crosses the 180th meridian goes on at its other side. */
  shape: z.array(z.array(ring).max(10_000)).max(10_000).exactOptional(),
  startsAt: line.exactOptional(),
  endsAt: line.exactOptional(),
  text: text.exactOptional(),
  reference: line.exactOptional(),
});

const FIELDS_OF = {
  organisation: OrganisationFields,
  contact: ContactFields,
  facility: FacilityFields,
  meeting: MeetingFields,
  alert: AlertFields,
  procedure: ProcedureFields,
  route: RouteFields,
  restriction: RestrictionFields,
  person: PersonFields,
  enquiry: EnquiryFields,
  statement: StatementFields,
} as const;

function itemOf<Kind extends ItemKind>(kind: Kind) {
  return z.strictObject({
    kind: z.literal(kind),
    place: ReadPlace,
    fields: FIELDS_OF[kind],
    /** Everything in the source that no field took, in its order. */
    unmapped: z.array(z.strictObject({ label: line, value: text })).max(1000),
    /** The source itself, to be shown beside the candidate: the row's cells, or the card's lines. */
    raw: z.array(text).max(2000),
  });
}

/** One candidate. */
export const ReadItem = z.discriminatedUnion('kind', [
  itemOf('organisation'),
  itemOf('contact'),
  itemOf('facility'),
  itemOf('meeting'),
  itemOf('alert'),
  itemOf('procedure'),
  itemOf('route'),
  itemOf('restriction'),
  itemOf('person'),
  itemOf('enquiry'),
  itemOf('statement'),
]);
export type ReadItem = z.infer<typeof ReadItem>;
/** The fields of one kind of candidate. */
export type FieldsOf<Kind extends ItemKind> = z.infer<(typeof FIELDS_OF)[Kind]>;

/** Kinds that the rows of a table can become; `enquiry` brings the statements in the same row along. */
export const TABLE_KINDS = ['organisation', 'contact', 'facility', 'person', 'enquiry', 'statement'] as const;
export const TableKind = z.enum(TABLE_KINDS);
export type TableKind = z.infer<typeof TableKind>;

/** One column of a table and the role it was given (a name of `COLUMN_ROLES`), or `null` for none. */
export const ReadColumn = z.strictObject({
  /** Label in the header; `A`, `B`… where there is none. */
  label: line,
  /** HXL hashtag with attributes, in normal form. */
  tag: line.exactOptional(),
  role: z.string().max(40).nullable(),
});
export type ReadColumn = z.infer<typeof ReadColumn>;

/** A table found in the file: what was understood, so that a screen can show and override it. */
export const ReadTable = z.strictObject({
  sheet: line.exactOptional(),
  /** Name of the file inside a mail or archive that it stands in, as in a place. */
  part: line.exactOptional(),
  /** The sheet is hidden in the sender's program. */
  isHidden: z.boolean(),
  /** `null`: the rows fit no kind and gave no candidates. */
  kind: TableKind.nullable(),
  isHxl: z.boolean(),
  /** Rows of the header, from 1; empty when there is none. */
  headerRows: z.array(count).max(30),
  columns: z.array(ReadColumn).max(1000),
  /** Rows below the header, without comments and repeated headers. */
  dataRows: count,
  /** Rows with at least one filled cell, header included. */
  filledRows: count,
  /** First filled rows as they are (cells cut to 200 characters), with their number. */
  preview: z.array(z.strictObject({ row: count, cells: z.array(z.string().max(200)).max(1000) })).max(50),
});
export type ReadTable = z.infer<typeof ReadTable>;

/** The officer's say over how a table is read; what is left out is found by the reader. */
export const TableMapping = z.strictObject({
  /** Absent: the mapping holds for a file that is one table, such as CSV. */
  sheet: line.exactOptional(),
  kind: TableKind.nullable(),
  /** Last row of the header, from 1; `0` when there is none. */
  headerRow: count,
  /** The role of each column by position; `null` leaves it unmapped. */
  roles: z.array(z.string().max(40).nullable()).max(1000),
});
export type TableMapping = z.infer<typeof TableMapping>;

export const BLOCK_KINDS = ['heading', 'paragraph', 'list-item', 'cell', 'header', 'note'] as const;

/** A piece of a document's text as it stands, without any markup; `table`, `row`, `column` count from 0. */
export const DocumentBlock = z.strictObject({
  kind: z.enum(BLOCK_KINDS),
  text,
  page: count.exactOptional(),
  /** Of a heading, from 1; of a list item, how deep it stands, from 1. */
  level: z.number().int().min(1).max(20).exactOptional(),
  table: count.exactOptional(),
  row: count.exactOptional(),
  column: count.exactOptional(),
  /** Name of the file inside a mail or archive that it stands in, as in a place. */
  part: line.exactOptional(),
});
export type DocumentBlock = z.infer<typeof DocumentBlock>;

/** The text of a document in its order, to be shown beside what was found in it. */
export const ReadDocument = z.strictObject({
  title: line.exactOptional(),
  /** Pages, where the format has them. */
  pages: count.exactOptional(),
  blocks: z.array(DocumentBlock).max(200_000),
});
export type ReadDocument = z.infer<typeof ReadDocument>;

/** The head of a mail, as text, and what it carries. */
export const ReadMail = z.strictObject({
  from: line.exactOptional(),
  to: lines.exactOptional(),
  cc: lines.exactOptional(),
  subject: line.exactOptional(),
  /** RFC 3339; absent when the mail says nothing that can be read. */
  sentAt: line.exactOptional(),
  /** Names of its attachments in their order, read or not; those of a forwarded message as well. */
  attachments: lines.exactOptional(),
  /** Content types of the pieces it is made of, in their order, those of a forwarded message in its place. */
  contentTypes: lines.exactOptional(),
});
export type ReadMail = z.infer<typeof ReadMail>;

/** A file inside a mail or archive: nothing but bytes for another jail. */
export const ReadPart = z.strictObject({
  /** As the mail or archive names it, made different from the others. */
  name: z.string().min(1).max(255),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type ReadPart = z.infer<typeof ReadPart>;

/** What a jail is given. */
export const ReadRequest = z.strictObject({
  /** Base name only; its ending is compared with the content. */
  fileName: z.string().min(1).max(255),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  mappings: z.array(TableMapping).max(1000).exactOptional(),
  /** Country whose way of writing telephone numbers is taken where none is given, ISO 3166-1 alpha-3: the host State. */
  region: country.exactOptional(),
});
export type ReadRequest = z.infer<typeof ReadRequest>;

/** What a jail answers: everything comes from an untrusted file and is to be shown as text only. */
export const ReadResult = z.strictObject({
  format: ReadFormat,
  /** Encoding by its WHATWG name, for text formats. */
  encoding: z.string().max(40).exactOptional(),
  delimiter: z.string().length(1).exactOptional(),
  tables: z.array(ReadTable).max(1000).exactOptional(),
  items: z.array(ReadItem).max(500_000),
  document: ReadDocument.exactOptional(),
  mail: ReadMail.exactOptional(),
  /** Files inside, of formats that are read, each for a jail of its own; gone once they are joined. */
  parts: z.array(ReadPart).max(2000).exactOptional(),
  warnings: z.array(ReadWarning).max(5000),
});
export type ReadResult = z.infer<typeof ReadResult>;
