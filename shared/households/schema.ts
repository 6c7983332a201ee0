import { z } from 'zod';
import { CalendarDate, Instant, PartialDate } from '../kernel/dates.ts';
import { RecordId, idOf } from '../kernel/ids.ts';
import { OptionalLine, Paragraph } from '../kernel/text.ts';
import { ContactPoint, PersonAddress, PersonId, PersonSummary, SpecificNeed } from '../people/schema.ts';
import { RecordMeta } from '../records/schema.ts';

export const HouseholdId = idOf('household');
export type HouseholdId = z.infer<typeof HouseholdId>;

/** What somebody is to the household; `head` is whom we ask for first. */
export const HOUSEHOLD_ROLES = [
  'head',
  'spouse',
  'partner',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'other-relative',
  'carer',
  'other',
] as const;
export type HouseholdRole = (typeof HOUSEHOLD_ROLES)[number];

/** Somebody who belongs to a household. Nobody belongs to two. */
export const HouseholdMember = z.strictObject({
  id: RecordId,
  personId: PersonId,
  role: z.enum(HOUSEHOLD_ROLES).default('other'),
  guardianId: PersonId.nullable()
    .default(null)
    .meta({ description: 'who answers for a child or for somebody without capacity; null = nobody' }),
});
export type HouseholdMember = z.infer<typeof HouseholdMember>;

/** People who travel and are reached together. A name left empty becomes the surname of the head. */
export const HouseholdInput = z.strictObject({
  name: OptionalLine,
  members: z.array(HouseholdMember).max(60).default([]),
  note: Paragraph,
});
export type HouseholdInput = z.infer<typeof HouseholdInput>;

/** What is asked about a member when they are reached, moved, or looked for. */
export const MemberPerson = z.strictObject({
  ...PersonSummary.shape,
  departedOn: CalendarDate.nullable(),
  contactPoints: z.array(ContactPoint),
  addresses: z.array(PersonAddress),
  specificNeeds: z.array(SpecificNeed),
});
export type MemberPerson = z.infer<typeof MemberPerson>;

/** A household as its page shows it. */
export const Household = HouseholdInput.extend({
  id: HouseholdId,
  ...RecordMeta.shape,
  members: z.array(
    HouseholdMember.extend({
      person: MemberPerson.nullable().meta({ description: 'null = no longer on record' }),
      guardianName: z.string().meta({ description: 'empty when there is none, or none on record' }),
    }),
  ),
});
export type Household = z.infer<typeof Household>;

const count = z.number().int().nonnegative();

/** A line of the list. */
export const HouseholdSummary = z.strictObject({
  id: HouseholdId,
  name: z.string(),
  members: z.array(
    z.strictObject({ personId: PersonId, displayName: z.string(), role: z.enum(HOUSEHOLD_ROLES) }),
  ),
  place: z.string().meta({ description: 'where the head is; empty when not known' }),
  phone: z.string().meta({ description: 'first number of the head, or of the next who has one' }),
  withoutGuardian: count.meta({ description: 'children for whom nobody answers' }),
  workingContactPoints: count.meta({ description: 'ways to reach any of them' }),
  lastConfirmedAt: Instant.nullable().meta({ description: 'last time a fact of any of them was confirmed' }),
  updatedAt: Instant,
  archivedAt: Instant.nullable(),
});
export type HouseholdSummary = z.infer<typeof HouseholdSummary>;

/** The household of a person, in short. */
export const HouseholdOfPerson = z.strictObject({
  id: HouseholdId,
  name: z.string(),
  role: z.enum(HOUSEHOLD_ROLES),
  guardianId: PersonId.nullable(),
  guardianName: z.string(),
  others: z.array(
    z.strictObject({
      personId: PersonId,
      displayName: z.string(),
      role: z.enum(HOUSEHOLD_ROLES),
      birthDate: PartialDate.nullable(),
      isWard: z.boolean().meta({ description: 'the person asked about is their guardian' }),
    }),
  ),
});
export type HouseholdOfPerson = z.infer<typeof HouseholdOfPerson>;
