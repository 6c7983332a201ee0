import { z } from 'zod';
import { read, write } from '../ipc/call.ts';
import { CalendarDate, Instant } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';
import { OptionalLine } from '../kernel/text.ts';
import { Evidence, MATCH_REASONS, PersonFacts, VERDICTS } from './matching.ts';
import { MRZ_TEXT_LIMIT, MrzReading } from './mrz/schema.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import { PeopleFilter } from './query.ts';
import { CONFIRMATION_CHANNELS, Person, PersonId, PersonInput, PersonSummary } from './schema.ts';
import { SearchReason } from './search.ts';

export const PEOPLE_SORT_FIELDS = [
  'displayName',
  'birthDate',
  'documentExpiresOn',
  'lastConfirmedAt',
  'updatedAt',
  'place',
  'departsOn',
  'confirmDueOn',
  'standing',
  'purpose',
  'sex',
] as const;

/** That facts were found right: how, and when if not just now. Entered by the officer at the keyboard. */
export const Confirming = z.strictObject({
  channel: z.enum(CONFIRMATION_CHANNELS),
  on: CalendarDate.optional().meta({ description: 'the day it was found right; left out: now' }),
  confirmDueOn: CalendarDate.nullable()
    .optional()
    .meta({ description: 'the day to ask again; left out: as it stands' }),
});
export type Confirming = z.infer<typeof Confirming>;

/** A name as written, of nobody in particular. */
const NamedOnly = z.strictObject({ name: z.string().max(1000) });

export const peopleCalls = {
  create: write({
    right: 'people.write',
    summary: 'Registers a person; beside somebody who is likely the same, only with a reason.',
    input: PersonInput.extend({
      besideReason: OptionalLine.meta({
        description: 'why this is somebody else than the people who are likely the same; kept with them',
      }),
    }),
    output: Person,
  }),
  update: write({
    right: 'people.write',
    summary: 'Changes a person; refused when somebody changed the record since it was read.',
    input: z.strictObject({ id: PersonId, revision: SeenRevision, person: PersonInput }),
    output: Person,
  }),
  archive: write({
    right: 'people.write',
    summary: 'Takes a person out of the lists; nothing is lost.',
    input: z.strictObject({ id: PersonId, revision: SeenRevision }),
    output: Person,
    namesNobody: true,
  }),
  restore: write({
    right: 'people.write',
    summary: 'Brings an archived person back into the lists.',
    input: z.strictObject({ id: PersonId, revision: SeenRevision }),
    output: Person,
    namesNobody: true,
  }),
  confirm: write({
    right: 'people.write',
    summary: 'Marks contact points, addresses, needs, and next of kin of a person as found right.',
    input: z.strictObject({
      id: PersonId,
      revision: SeenRevision,
      items: z.array(RecordId).min(1).max(120).meta({ description: 'ids of the facts' }),
      ...Confirming.shape,
    }),
    output: Person,
    namesNobody: true,
  }),
  failed: write({
    right: 'people.write',
    summary: 'Marks a contact point of a person as one that did not work when it was tried.',
    input: z.strictObject({
      id: PersonId,
      revision: SeenRevision,
      itemId: RecordId,
      at: Instant.optional().meta({ description: 'when it was tried; left out: now' }),
    }),
    output: Person,
    namesNobody: true,
  }),
  get: read({
    right: 'people.read',
    summary: 'Opens one person.',
    input: z.strictObject({ id: PersonId }),
    output: Person,
    sensitive: true,
    namesNobody: true,
  }),
  history: read({
    right: 'people.read',
    summary: 'Every change of one person, newest first.',
    input: z.strictObject({ id: PersonId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    right: 'people.read',
    summary: 'A window on the list of people, sorted and filtered, with the total.',
    input: z.strictObject({ filter: PeopleFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(PersonSummary) }),
  }),
  readMrz: read({
    right: 'people.read',
    summary: 'Reads the machine-readable zone of a travel document from typed or pasted lines.',
    input: z.strictObject({ text: z.string().max(MRZ_TEXT_LIMIT) }),
    output: MrzReading,
  }),
  search: read({
    right: 'people.read',
    summary: 'Finds people by anything they are known by, best first, with the reason.',
    input: z.strictObject({
      text: z.string().max(200),
      limit: z.number().int().positive().max(100).default(20),
    }),
    output: z.array(z.strictObject({ person: PersonSummary, reasons: z.array(SearchReason) })),
  }),
  similar: read({
    right: 'people.read',
    summary: 'Finds people who may be the one described, likeliest first, with what speaks for it.',
    input: z.strictObject({
      person: PersonFacts.extend({
        id: PersonId.optional().meta({ description: 'their own record, which is left out' }),
      }),
      limit: z.number().int().positive().max(50).default(5),
    }),
    output: z.array(
      z.strictObject({
        person: PersonSummary,
        score: z.number().min(0).max(1),
        verdict: z.enum(VERDICTS),
        evidence: z.array(Evidence),
        isLikely: z.boolean().meta({ description: 'registering beside them needs a reason' }),
      }),
    ),
  }),
  beside: read({
    right: 'people.read',
    summary: 'Whom a person was registered beside though they are alike, and why; both ways.',
    input: z.strictObject({ id: PersonId }),
    output: z.array(
      z.strictObject({
        person: PersonSummary,
        reason: z.string(),
        at: Instant,
        by: z.string(),
        isFirst: z.boolean().meta({ description: 'this person was on record first' }),
      }),
    ),
    namesNobody: true,
  }),
  match: read({
    right: 'people.read',
    summary:
      'Compares two names, in any scripts, by the one matcher that every search for the same person uses.',
    input: z.strictObject({ a: NamedOnly, b: NamedOnly }),
    output: z.strictObject({
      score: z.number().min(0).max(1),
      same: z.boolean(),
      reasons: z.array(z.enum(MATCH_REASONS)),
    }),
  }),
} as const;
