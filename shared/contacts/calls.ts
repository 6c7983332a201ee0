import { z } from 'zod';
import { RecordSources } from '../briefings/schema.ts';
import { read, task, write } from '../ipc/call.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';
import { OptionalLine } from '../kernel/text.ts';
import { CONFIRMATION_CHANNELS } from '../people/schema.ts';
import { RED_REASONS, RedPoint, RedReason } from '../verification/schema.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import {
  EntryFunction,
  Contact,
  ContactId,
  ContactInput,
  ContactSummary,
  EntryKind,
  EntryType,
  Facility,
  FacilityId,
  FacilityInput,
  Organisation,
  OrganisationId,
  OrganisationInput,
  Reachable,
  Service,
} from './schema.ts';

/** Filters of the list of contacts; one left out does not filter. */
export const ContactsFilter = z.strictObject({
  kind: z.array(EntryKind).optional(),
  text: z.string().max(200).optional(),
  type: z.array(EntryType).optional(),
  function: EntryFunction.optional(),
  organisationId: OrganisationId.nullable()
    .optional()
    .meta({ description: 'what belongs to this organisation; null: what belongs to none' }),
  isTop: z
    .boolean()
    .optional()
    .meta({ description: 'organisations that are part of none in use: where the tree begins' }),
  dueForVerification: z.boolean().default(false),
  archived: z.boolean().default(false),
});
export type ContactsFilter = z.infer<typeof ContactsFilter>;

export const CONTACTS_SORT_FIELDS = [
  'title',
  'subtitle',
  'kind',
  'type',
  'holder',
  'place',
  'verifiedAt',
  'updatedAt',
] as const;

/** Why an entry was found: the field and the text in it that matched. */
export const ContactReason = z.strictObject({
  field: z.enum([
    'name',
    'holder',
    'formerHolder',
    'organisation',
    'point',
    'formerPoint',
    'place',
    'competence',
    'note',
  ]),
  text: z.string(),
});

const Entry = z.strictObject({ kind: EntryKind, id: RecordId });
const SeenEntry = Entry.extend({ revision: SeenRevision });
/** What a change of an entry whose kind is only known at run time answers. */
const Changed = Entry.extend({ revision: SeenRevision });

const reads = { right: 'contacts.read' } as const;
const writes = { right: 'contacts.write' } as const;

const isSomebody = (contact: ContactInput): boolean => contact.office !== '' || contact.holder !== '';
const bothOrNeither = (place: FacilityInput): boolean =>
  (place.latitude === null) === (place.longitude === null);

/** An office without a name is somebody's; an entry with neither is nobody. */
export const NewContact = ContactInput.refine(isSomebody, { error: 'contact-empty', path: ['office'] });
/** Coordinates are given both or not at all. */
export const NewFacility = FacilityInput.refine(bothOrNeither, {
  error: 'coordinates-half',
  path: ['longitude'],
});

export const contactsCalls = {
  list: read({
    ...reads,
    summary: 'A window on organisations, offices and facilities, sorted and filtered, with the total.',
    input: z.strictObject({ filter: ContactsFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(ContactSummary) }),
  }),
  search: read({
    ...reads,
    summary: 'Finds contacts by anything they are known by, best first, with the reason.',
    input: z.strictObject({
      text: z.string().max(200),
      limit: z.number().int().positive().max(100).default(20),
    }),
    output: z.array(z.strictObject({ contact: ContactSummary, reasons: z.array(ContactReason) })),
  }),
  organisations: read({
    ...reads,
    summary: 'Organisations to choose from: those whose name holds the words, in order of name.',
    input: z.strictObject({
      text: z.string().max(200).default(''),
      limit: z.number().int().positive().max(5000).default(50),
    }),
    output: z.array(
      z.strictObject({
        id: OrganisationId,
        name: z.string(),
        parentName: z.string(),
        type: EntryType.nullable(),
      }),
    ),
  }),

  getOrganisation: read({
    ...reads,
    summary: 'Opens one organisation.',
    input: z.strictObject({ id: OrganisationId }),
    output: Organisation,
    namesNobody: true,
  }),
  createOrganisation: write({
    ...writes,
    summary: 'Adds an organisation.',
    input: OrganisationInput,
    output: Organisation,
  }),
  updateOrganisation: write({
    ...writes,
    summary: 'Changes an organisation; refused when somebody changed the record since it was read.',
    input: z.strictObject({ id: OrganisationId, revision: SeenRevision, organisation: OrganisationInput }),
    output: Organisation,
  }),

  getContact: read({
    ...reads,
    summary: 'Opens one office with its holder.',
    input: z.strictObject({ id: ContactId }),
    output: Contact,
    sensitive: true,
    namesNobody: true,
  }),
  createContact: write({
    ...writes,
    summary: 'Adds an office, its holder, or both.',
    input: NewContact,
    output: Contact,
  }),
  updateContact: write({
    ...writes,
    summary: 'Changes an office; refused when somebody changed the record since it was read.',
    input: z.strictObject({ id: ContactId, revision: SeenRevision, contact: NewContact }),
    output: Contact,
  }),
  changeHolder: write({
    ...writes,
    summary:
      'Notes who holds an office from a day on, also a later one; the one before joins its former holders, and the numbers that went along end.',
    input: z.strictObject({
      id: ContactId,
      revision: SeenRevision,
      holder: OptionalLine.meta({ description: 'empty: nobody yet' }),
      since: CalendarDate.nullable().default(null),
      endedPointIds: z
        .array(RecordId)
        .max(40)
        .default([])
        .meta({ description: 'numbers and addresses that end with the holder before' }),
    }),
    output: Contact.extend({ changeSetId: RecordId }),
  }),

  getFacility: read({
    ...reads,
    summary: 'Opens one facility.',
    input: z.strictObject({ id: FacilityId }),
    output: Facility,
    namesNobody: true,
  }),
  createFacility: write({
    ...writes,
    summary: 'Adds a facility.',
    input: NewFacility,
    output: Facility,
  }),
  updateFacility: write({
    ...writes,
    summary: 'Changes a facility; refused when somebody changed the record since it was read.',
    input: z.strictObject({ id: FacilityId, revision: SeenRevision, facility: NewFacility }),
    output: Facility,
  }),

  verify: write({
    ...writes,
    summary: 'Notes that an entry with all its numbers and addresses was found right just now, and how.',
    input: SeenEntry.extend({ channel: z.enum(CONFIRMATION_CHANNELS) }),
    output: Changed,
    namesNobody: true,
  }),
  archive: write({
    ...writes,
    summary: 'Takes an entry out of the lists; nothing is lost.',
    input: SeenEntry,
    output: Changed,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived entry back into the lists.',
    input: SeenEntry,
    output: Changed,
    namesNobody: true,
  }),
  history: read({
    ...reads,
    summary: 'Every change of one entry, newest first.',
    input: Entry,
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),

  redList: read({
    ...reads,
    summary:
      'What must be verified before it is needed: functions without a confirmed number day and night, numbers and addresses that failed, were never confirmed, or are overdue.',
    input: z.strictObject({
      reason: z.array(RedReason).min(1).optional(),
      function: EntryFunction.optional(),
      ...Page,
    }),
    output: z.strictObject({
      functions: z.array(
        z.strictObject({
          function: EntryFunction,
          state: z.enum(['gap', 'stale']).meta({
            description:
              'gap = no such number is known; stale = none confirmed in time, or its last try failed',
          }),
        }),
      ),
      counts: z.record(z.enum(RED_REASONS), z.number().int()),
      total: z.number().int(),
      rows: z.array(RedPoint),
    }),
    namesNobody: true,
  }),
  reachable: task({
    ...reads,
    summary:
      'Whether an entry answers at an instant, by its duty hours, the public holidays and the zone of its State; else when next.',
    input: z.strictObject({
      id: RecordId,
      at: Instant.optional().meta({ description: 'left out: now' }),
    }),
    output: Reachable,
    namesNobody: true,
  }),
  services: read({
    ...reads,
    summary: 'Contracted services that have ended or end within so many days, soonest first.',
    input: z.strictObject({
      withinDays: z.number().int().nonnegative().max(3650).default(60),
      ...Page,
    }),
    output: z.strictObject({
      total: z.number().int(),
      rows: z.array(
        z.strictObject({
          organisationId: OrganisationId,
          organisationName: z.string(),
          service: Service,
          hasEnded: z.boolean(),
        }),
      ),
    }),
    namesNobody: true,
  }),

  replacedPoints: read({
    ...reads,
    summary:
      'Numbers and addresses that only replaced editions of briefings give, and that nobody reached since the newer one came.',
    input: z.strictObject({
      id: RecordId.optional().meta({ description: 'of one entry; left out: of all' }),
    }),
    output: z.array(Entry.extend({ pointId: RecordId, value: z.string() })),
    namesNobody: true,
  }),
  source: read({
    ...reads,
    summary:
      'Where a record comes from: every document that says something of it, the place in it, and what it supports. Any kind of record.',
    input: z.strictObject({ id: RecordId }),
    output: RecordSources,
    sensitive: true,
    namesNobody: true,
  }),
} as const;
