import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { ContactInput, FacilityInput, OrganisationInput } from '../../shared/contacts/schema.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import type { ReadableDb } from '../database/handle.ts';
import { missionSettings } from '../mission/service.ts';
import { metaOf } from '../records/meta.ts';
import type { Stored } from '../records/store.ts';
import { holderOn } from '../../shared/contacts/rules.ts';
import { titleOf } from './entry.ts';
import { findAbove } from './repository.ts';
import { todayThere } from './today.ts';

export type OrganisationAnswer = AnswerOf<typeof contactsCalls.getOrganisation>;
export type ContactAnswer = AnswerOf<typeof contactsCalls.getContact>;
export type FacilityAnswer = AnswerOf<typeof contactsCalls.getFacility>;

const DAY_MS = 86_400_000;

/** What was verified before this instant, or never, is due: the mission says after how many days. */
export function dueBefore(db: ReadableDb): Instant {
  return new Date(db.clock.nowMs() - missionSettings(db).verifyDays * DAY_MS).toISOString();
}

/** An organisation as its page shows it. */
export function answerOrganisation(
  db: ReadableDb,
  record: Stored<typeof OrganisationInput>,
): OrganisationAnswer {
  const parentName = findAbove(db, record.fields.parentId)?.name ?? '';
  return { ...record.fields, parentName, ...shownOf(db, record) };
}

/** An office as its page shows it. */
export function answerContact(db: ReadableDb, record: Stored<typeof ContactInput>): ContactAnswer {
  const title = titleOf({ kind: 'contact', fields: record.fields });
  const organisationName = findAbove(db, record.fields.organisationId)?.name ?? '';
  const shown = shownOf(db, record);
  const holderNow = holderOn(record.fields, shown.today);
  return { ...record.fields, title, holderNow, organisationName, ...shown };
}

/** A facility as its page shows it. */
export function answerFacility(db: ReadableDb, record: Stored<typeof FacilityInput>): FacilityAnswer {
  const organisationName = findAbove(db, record.fields.organisationId)?.name ?? '';
  return { ...record.fields, organisationName, ...shownOf(db, record) };
}

type Shown = Parameters<typeof metaOf>[0] & Verifiable;

interface Verifiable {
  archivedAt: string | null;
  fields: { verified: { at: string | null } };
}

function shownOf(db: ReadableDb, record: Shown) {
  return { today: todayThere(db), verifyDue: isDue(db, record), ...metaOf(record) };
}

function isDue(db: ReadableDb, record: Verifiable): boolean {
  return record.archivedAt === null && (record.fields.verified.at ?? '') < dueBefore(db);
}
