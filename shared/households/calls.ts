import { z } from 'zod';
import { read, write } from '../ipc/call.ts';
import { RecordId } from '../kernel/ids.ts';
import { OptionalLine } from '../kernel/text.ts';
import { Confirming } from '../people/calls.ts';
import { CONFIRMATION_CHANNELS, PersonAddress, PersonId, PersonInput } from '../people/schema.ts';
import { HistoryEntry, Page, SeenRevision, Sorting } from '../records/schema.ts';
import { ZoneId } from '../zones/schema.ts';
import { Household, HouseholdId, HouseholdInput, HouseholdOfPerson, HouseholdSummary } from './schema.ts';

/** Filters of the list of households; one left out does not filter. */
export const HouseholdsFilter = z.strictObject({
  text: z.string().max(200).optional().meta({ description: 'in its name, or whatever a member is known by' }),
  archived: z.boolean().default(false),
});
export type HouseholdsFilter = z.infer<typeof HouseholdsFilter>;

export const HOUSEHOLDS_SORT_FIELDS = ['name', 'members', 'updatedAt'] as const;

const once = (household: HouseholdInput): boolean =>
  new Set(household.members.map((member) => member.personId)).size === household.members.length;
const oneHead = (household: HouseholdInput): boolean =>
  household.members.filter((member) => member.role === 'head').length <= 1;
const guardedByAnother = (household: HouseholdInput): boolean =>
  household.members.every((member) => member.guardianId !== member.personId);

/** A household as it is entered: nobody twice, one head at most, nobody their own guardian, somebody in it. */
export const NewHousehold = HouseholdInput.refine((household) => household.members.length > 0, {
  error: 'household-empty',
  path: ['members'],
})
  .refine(once, { error: 'member-twice', path: ['members'] })
  .refine(oneHead, { error: 'two-heads', path: ['members'] })
  .refine(guardedByAnother, { error: 'own-guardian', path: ['members'] });

/** People registered together with their household. Their ids are made where they are entered, so that members can name them. */
export const Newcomers = z
  .array(
    z.strictObject({
      id: PersonId,
      person: PersonInput,
      besideReason: OptionalLine.meta({ description: 'why this is not who is likely the same on record' }),
    }),
  )
  .max(60)
  .refine((people) => new Set(people.map(({ id }) => id)).size === people.length, { error: 'newcomer-twice' })
  .default([]);
export type Newcomers = z.infer<typeof Newcomers>;

/** Where a household moves to: an address without an id, which each member gets. */
export const NewAddress = PersonAddress.omit({ id: true, confirmed: true });
export type NewAddress = z.infer<typeof NewAddress>;

const somePeople = z
  .array(PersonId)
  .min(1)
  .max(60)
  .optional()
  .meta({ description: 'members it is about; left out: everybody in use and still here' });

/** A household after an act, and the change set that takes the act back; `null` when nothing changed. */
export const HouseholdAct = z.strictObject({ household: Household, changeSetId: RecordId.nullable() });

const seen = { id: HouseholdId, revision: SeenRevision };
const reads = { right: 'people.read' } as const;
const writes = { right: 'people.write' } as const;

export const householdsCalls = {
  create: write({
    ...writes,
    summary: 'Makes a household of people on record; who was in another leaves it.',
    input: NewHousehold,
    output: Household,
  }),
  register: write({
    ...writes,
    summary: 'Registers people and their household at once.',
    input: z.strictObject({ household: NewHousehold, people: Newcomers }),
    output: Household,
  }),
  update: write({
    ...writes,
    summary: 'Changes a household, registering who is new in it; refused when somebody changed it since.',
    input: z.strictObject({ ...seen, household: NewHousehold, people: Newcomers }),
    output: Household,
  }),
  archive: write({
    ...writes,
    summary: 'Takes a household out of the lists; its people stay, and may join another.',
    input: z.strictObject(seen),
    output: Household,
    namesNobody: true,
  }),
  restore: write({
    ...writes,
    summary: 'Brings an archived household back, with those of its members who joined no other.',
    input: z.strictObject(seen),
    output: Household,
    namesNobody: true,
  }),
  move: write({
    ...writes,
    summary: 'Gives every member a new address in place of the one of that kind.',
    input: z.strictObject({
      ...seen,
      address: NewAddress,
      channel: z
        .enum(CONFIRMATION_CHANNELS)
        .nullable()
        .default(null)
        .meta({ description: 'how we know; null = not confirmed' }),
      zoneId: ZoneId.nullable()
        .optional()
        .meta({ description: 'warden zone they come into; null = none, left out: as it stands' }),
      personIds: somePeople,
    }),
    output: HouseholdAct,
  }),
  confirm: write({
    ...writes,
    summary: 'Marks contact points and addresses of the members as found right.',
    input: z.strictObject({
      ...seen,
      personIds: somePeople,
      items: z
        .array(RecordId)
        .min(1)
        .max(1000)
        .optional()
        .meta({ description: 'ids of the facts; left out: every contact point and address' }),
      ...Confirming.shape,
    }),
    output: HouseholdAct,
    namesNobody: true,
  }),
  get: read({
    ...reads,
    summary: 'Opens one household with its members.',
    input: z.strictObject({ id: HouseholdId }),
    output: Household,
    sensitive: true,
    namesNobody: true,
  }),
  history: read({
    ...reads,
    summary: 'Every change of one household, newest first.',
    input: z.strictObject({ id: HouseholdId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
  list: read({
    ...reads,
    summary: 'A window on the list of households, sorted and filtered, with the total.',
    input: z.strictObject({ filter: HouseholdsFilter.prefault({}), sorting: Sorting.default([]), ...Page }),
    output: z.strictObject({ total: z.number().int(), rows: z.array(HouseholdSummary) }),
  }),
  ofPerson: read({
    ...reads,
    summary: 'The household that a person is in; null when there is none.',
    input: z.strictObject({ personId: PersonId }),
    output: HouseholdOfPerson.nullable(),
    namesNobody: true,
  }),
} as const;
