import { z } from 'zod';
import type { Case, CaseFile, casesCalls } from '../../shared/cases/calls.ts';
import {
  CaseRole,
  CaseType,
  SENSITIVITIES,
  SEVERITIES,
  URGENCIES,
  type CaseFacts,
} from '../../shared/cases/schema.ts';
import { defaultFirewall, defaultSensitivity, defaultSeverity } from '../../shared/cases/rules.ts';
import type { InputOf } from '../../shared/ipc/call.ts';
import { NationalityCode } from '../../shared/kernel/countries.ts';
import { Instant, PartialDate } from '../../shared/kernel/dates.ts';
import { PersonId } from '../../shared/people/schema.ts';
import { newItemId } from '../components/fields/ItemsField.tsx';

/** Somebody on record who belongs to the case; `name` and `detail` are only shown. */
export const Member = z.strictObject({
  id: z.string(),
  personId: PersonId,
  role: CaseRole,
  name: z.string(),
  detail: z.string(),
});
export type Member = z.infer<typeof Member>;

/** A stranger at the counter, as far as it is asked in the first minute. */
export const Newcomer = z
  .strictObject({
    id: z.string(),
    role: CaseRole,
    given: z.string().trim().max(300),
    surname: z.string().trim().max(300),
    nationality: NationalityCode.nullable(),
    birthDate: PartialDate.nullable(),
    phone: z.string().trim().max(300),
  })
  .refine((person) => person.given !== '' || person.surname !== '', { error: 'name-empty', path: ['given'] });
export type Newcomer = z.infer<typeof Newcomer>;

/** What the form of a case holds. */
export const CaseValues = z
  .strictObject({
    people: z.array(Member).max(200),
    newcomers: z.array(Newcomer).max(50),
    type: CaseType,
    representedState: NationalityCode.nullable(),
    basis: z.string().trim().max(300),
    request: z.string().trim().max(20_000),
    severity: z.enum(SEVERITIES),
    urgency: z.enum(URGENCIES),
    receivedAt: Instant.nullable(),
    place: z.string().trim().max(300),
    responsibleOfficer: z.string().trim().max(300),
    sensitivity: z.enum(SENSITIVITIES),
    noContactWithSendingState: z.boolean(),
  })
  .refine((values) => values.people.length + values.newcomers.length > 0, {
    error: 'people-empty',
    path: ['people'],
  });
export type CaseValues = z.infer<typeof CaseValues>;

/** An empty form, opened now. */
export function emptyCase(): CaseValues {
  return {
    people: [],
    newcomers: [],
    ...suggestedBy('lost-document'),
    representedState: null,
    basis: '',
    request: '',
    urgency: 'routine',
    receivedAt: new Date().toISOString(),
    place: '',
    responsibleOfficer: '',
  };
}

/** What the type of a new case suggests. */
export function suggestedBy(
  type: CaseType,
): Pick<CaseValues, 'type' | 'severity' | 'sensitivity' | 'noContactWithSendingState'> {
  return {
    type,
    severity: defaultSeverity(type),
    sensitivity: defaultSensitivity(type),
    noContactWithSendingState: defaultFirewall(type),
  };
}

/** The form of a case on record. */
export function valuesOf({ case: file, people }: CaseFile): CaseValues {
  return {
    people: people.map(({ id, personId, role, person }) => ({
      id,
      personId: PersonId.parse(personId),
      role,
      name: person?.displayName ?? '',
      detail: person?.documentNumber ?? '',
    })),
    newcomers: [],
    ...factsOf(file),
  };
}

function factsOf(file: Case): Omit<CaseValues, 'people' | 'newcomers'> {
  return {
    type: file.type,
    severity: file.severity,
    representedState: file.representedState,
    basis: file.basis,
    request: file.request,
    urgency: file.urgency,
    receivedAt: file.receivedAt,
    place: file.place,
    responsibleOfficer: file.responsibleOfficer,
    sensitivity: file.sensitivity,
    noContactWithSendingState: file.noContactWithSendingState,
  };
}

/** The facts as the calls take them. */
export function changesOf({ newcomers: _newcomers, people, ...facts }: CaseValues): CaseFacts {
  return { ...facts, people: people.map(({ id, personId, role }) => ({ id, personId, role })) };
}

/**
 * A new case as `cases.create` takes it: an officer left out is the one at the keyboard.
 * @param besideReason why the newcomers are not who is likely the same; empty until it is asked for
 */
export function creationOf(values: CaseValues, besideReason: string): InputOf<typeof casesCalls.create> {
  const { responsibleOfficer, ...changes } = changesOf(values);
  return {
    ...changes,
    type: values.type,
    people: changes.people ?? [],
    ...(responsibleOfficer === '' || responsibleOfficer === undefined ? {} : { responsibleOfficer }),
    newPeople: values.newcomers.map((newcomer) => ({
      role: newcomer.role,
      besideReason,
      person: {
        names: [{ id: newItemId(), given: newcomer.given, surname: newcomer.surname }],
        birthDate: newcomer.birthDate,
        nationalities: newcomer.nationality === null ? [] : [newcomer.nationality],
        standing: values.representedState === null ? 'citizen' : 'represented',
        contactPoints:
          newcomer.phone === '' ? [] : [{ id: newItemId(), kind: 'mobile', value: newcomer.phone }],
      },
    })),
  };
}
