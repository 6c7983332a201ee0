import { z } from 'zod';
import { NewHousehold, type Newcomers } from '../../shared/households/calls.ts';
import { HOUSEHOLD_ROLES, type Household, type HouseholdRole } from '../../shared/households/schema.ts';
import { NationalityCode } from '../../shared/kernel/countries.ts';
import { PartialDate } from '../../shared/kernel/dates.ts';
import { PersonId, PersonInput, SEXES } from '../../shared/people/schema.ts';
import { newItemId } from '../components/fields/ItemsField.tsx';

const Text = z.string().trim().max(300);

/** What is asked of somebody who is not on record yet: as much as fits a minute at the counter. */
const NewcomerFacts = z
  .strictObject({
    given: Text,
    surname: Text,
    sex: z.enum(SEXES),
    nationality: NationalityCode.nullable(),
    phone: Text,
  })
  .refine((person) => person.given !== '' || person.surname !== '', { error: 'name-empty', path: ['given'] });

/** A member in the form. `name`, `detail` and `guardianName` are only shown; `newcomer` is `null` for somebody on record. */
export const MemberValues = z.strictObject({
  id: z.string(),
  personId: PersonId,
  role: z.enum(HOUSEHOLD_ROLES),
  guardianId: PersonId.nullable(),
  guardianName: z.string(),
  name: z.string(),
  detail: z.string(),
  birthDate: PartialDate.nullable(),
  nationality: z.string().nullable(),
  newcomer: NewcomerFacts.nullable(),
});
export type MemberValues = z.infer<typeof MemberValues>;

/** What the form of a household holds; `address`, `place` and `zoneId` are for those registered with it. */
export const HouseholdValues = z
  // Not strict: a draft of an older version may hold more.
  .object({
    name: Text,
    members: z.array(MemberValues).max(60),
    address: Text,
    place: Text,
    zoneId: z.string().nullable(),
    note: z.string().trim().max(20_000),
  })
  .superRefine((values, context) => {
    // The rules of the call, so that they stand beside the field before anything is sent.
    for (const { message, path } of NewHousehold.safeParse(householdOf(values)).error?.issues ?? [])
      if (path.length === 1) context.addIssue({ code: 'custom', message, path: [...path] });
  });
export type HouseholdValues = z.infer<typeof HouseholdValues>;

export const EMPTY: HouseholdValues = {
  name: '',
  members: [],
  address: '',
  place: '',
  zoneId: null,
  note: '',
};

/** A household on record as the form shows it; members who are no longer on record are left out. */
export function valuesOf(household: Household): HouseholdValues {
  return {
    ...EMPTY,
    name: household.name,
    note: household.note,
    members: household.members.flatMap(({ id, role, guardianId, guardianName, person }) =>
      person === null ? [] : [{ ...memberOf(person, role), id, guardianId, guardianName }],
    ),
  };
}

/** Somebody on record as a new member. */
export function memberOf(
  person: {
    id: PersonId;
    displayName: string;
    birthDate: string | null;
    nationalities: readonly string[];
    documentNumber: string;
  },
  role: HouseholdRole,
): MemberValues {
  return {
    id: newItemId(),
    personId: person.id,
    role,
    guardianId: null,
    guardianName: '',
    name: person.displayName,
    detail: person.documentNumber,
    birthDate: person.birthDate,
    nationality: person.nationalities[0] ?? null,
    newcomer: null,
  };
}

/** Somebody to be registered. Nationality begins as that of the member before; a family often shares it. */
export function newcomerOf(
  typed: string,
  role: HouseholdRole,
  before: MemberValues | undefined,
): MemberValues {
  const nationality = before?.newcomer?.nationality ?? before?.nationality ?? null;
  return {
    id: newItemId(),
    personId: PersonId.parse(newItemId()),
    role,
    guardianId: null,
    guardianName: '',
    name: '',
    detail: '',
    birthDate: null,
    nationality: null,
    newcomer: {
      given: typed,
      surname: before?.newcomer?.surname ?? '',
      sex: 'unknown',
      nationality,
      phone: '',
    },
  };
}

/** What a member is called while the form is open. */
export function nameOf({ name, newcomer }: MemberValues): string {
  return newcomer === null
    ? name
    : [newcomer.given, newcomer.surname].filter((part) => part !== '').join(' ');
}

/** The household as the call takes it. */
export function householdOf(values: HouseholdValues): z.output<typeof NewHousehold> {
  return {
    name: values.name,
    note: values.note,
    members: values.members.map(({ id, personId, role, guardianId }) => ({ id, personId, role, guardianId })),
  };
}

/**
 * Those to be registered, as the call takes them.
 * @param ourState whose nationals are our citizens; who is another State's comes as family of one
 * @param besideReason why they are not who is likely the same; empty until it is asked for
 */
export function newcomersOf(
  values: HouseholdValues,
  ourState: string | undefined,
  besideReason: string,
): Newcomers {
  return values.members.flatMap(({ personId, birthDate, newcomer }) => {
    if (newcomer === null) return [];
    const { given, surname, sex, nationality, phone } = newcomer;
    const isForeign = nationality !== null && ourState !== undefined && nationality !== ourState;
    const person = PersonInput.parse({
      names: [{ id: newItemId(), given, surname }],
      birthDate,
      sex,
      nationalities: nationality === null ? [] : [nationality],
      standing: isForeign ? 'family-member' : 'citizen',
      contactPoints: phone === '' ? [] : [{ id: newItemId(), kind: 'mobile', value: phone }],
      addresses:
        values.address === '' && values.place === ''
          ? []
          : [
              {
                id: newItemId(),
                text: values.address === '' ? values.place : values.address,
                place: values.place,
              },
            ],
      zoneId: values.zoneId,
    });
    return [{ id: personId, person, besideReason }];
  });
}
