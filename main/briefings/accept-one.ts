import { z } from 'zod';
import type { Decision, Reason } from '../../shared/briefings/calls.ts';
import { OrganisationInput } from '../../shared/contacts/schema.ts';
import type { FieldsOf, ReadItem } from '../../shared/reader/result.ts';
import { formatPlace } from '../../shared/records/place.ts';
import { createOrganisation } from '../contacts/service.ts';
import type { WritableDb } from '../database/handle.ts';
import { decideCandidate, findCandidate, itemOf, type CandidateRow } from './candidates.ts';
import { homeOf } from './homes.ts';
import type { Home, HomeRecord } from './homes/home.ts';
import { lastSupport, noteEvidence } from './evidence.ts';
import { findRemembered, isTaken, remember, rememberRejection } from './memory.ts';
import { refreshDates, supportedFields } from './merge-facts.ts';
import {
  changesOf,
  isOfSameBriefing,
  onlyAdds,
  propose,
  taken,
  type BriefingContext,
  type OrganisationsMade,
  type Proposed,
} from './propose.ts';

/** What is asked for one candidate: its number alone takes what is new and confirms what is known. */
export type Wish = Pick<Decision, 'number'> & Partial<Omit<Decision, 'number'>>;

/** `later`: it speaks of a record that this accepting made and still hides; it is asked again when that is shown. */
export type Outcome =
  'created' | 'updated' | 'same' | 'linked' | 'rejected' | 'skipped' | 'refused' | 'later';

/** What became of one candidate. */
export interface Verdict {
  outcome: Outcome;
  reason?: Reason;
}

type Known = Exclude<Proposed, { proposal: 'later' }>;

const refused = (reason: Reason): Verdict => ({ outcome: 'refused', reason });
const skipped = (reason: Reason): Verdict => ({ outcome: 'skipped', reason });

/** Carries out one wish: makes or changes the record, notes the decision, remembers it. */
export function acceptOne(
  db: WritableDb,
  wish: Wish,
  context: BriefingContext,
  made: OrganisationsMade,
): Verdict {
  const candidate = findCandidate(db, context.briefingId, wish.number);
  if (candidate === null) return refused('unknown-number');
  const isOpen = candidate.state === 'pending' || candidate.state === 'rejected' || isUnconfirmed(candidate);
  if (!isOpen) return refused('already-decided');
  if (wish.decision === 'reject') return reject(db, candidate);
  const item = safeItem(candidate, wish.edits);
  if (item === null) return refused('edits-invalid');
  const here = atPlace(db, context, candidate);
  // What the officer corrected is another entry than the one that was taken before.
  const isAsRead = wish.edits === undefined && candidate.edited === null;
  const earlier = wish.decision === undefined && isAsRead ? takenBefore(here, candidate) : null;
  if (earlier !== null) return confirm(here, { candidate, item, context }, earlier);
  if (made.isHidden && item.kind === 'organisation' && made.find(namedBy(item.fields)) !== null)
    return { outcome: 'later' };
  const proposed = propose(db, item, context, made);
  if (proposed.proposal === 'later') return skipped('later-version');
  const act = { candidate, item, context, edits: wish.edits };
  if (wish.decision === 'link') return link(here, act, proposed, recordFor(here, wish, proposed));
  if (wish.decision === 'update') return update(here, act, proposed, recordFor(here, wish, proposed), made);
  if (wish.decision === 'create' || proposed.proposal === 'create') return create(here, act, proposed, made);
  if (proposed.proposal === 'same' && proposed.record !== null)
    return confirm(here, act, { home: proposed.home, record: proposed.record });
  if (proposed.record !== null && isFurtherRow(proposed, proposed.record, context))
    return update(here, act, proposed, proposed.record, made);
  return skipped('needs-decision');
}

/** Another row about an organisation that this briefing made, which only adds to it. */
function isFurtherRow(proposed: Known, record: HomeRecord, context: BriefingContext): boolean {
  const { home, said } = proposed;
  return isOfSameBriefing(record, context) && onlyAdds(home, changesOf(home, record, said, context));
}

function namedBy(fields: FieldsOf<'organisation'>): { name: string; countryCode: string | null } {
  return { name: fields.name, countryCode: fields.countryCode ?? null };
}

interface Act {
  candidate: CandidateRow;
  item: ReadItem;
  context: BriefingContext;
  edits?: Record<string, unknown> | undefined;
}

/** An entry that says nothing new and whose verification date was not refreshed by it yet. */
function isUnconfirmed(candidate: CandidateRow): boolean {
  return candidate.state === 'same' && candidate.changeSetId === null;
}

function safeItem(candidate: CandidateRow, edits: Record<string, unknown> | undefined): ReadItem | null {
  try {
    return itemOf(candidate, edits);
  } catch (error) {
    if (error instanceof z.ZodError) return null;
    throw error;
  }
}

/** The same transaction, with the candidate's place in the document as the source of what is written. */
function atPlace(db: WritableDb, context: BriefingContext, candidate: CandidateRow): WritableDb {
  const provenance = {
    source: 'briefing',
    briefingId: context.briefingId,
    place: formatPlace(candidate.place),
  } as const;
  return {
    actor: db.actor,
    clock: db.clock,
    scope: db.scope,
    row: (sql, parameters) => db.row(sql, parameters),
    rows: (sql, parameters) => db.rows(sql, parameters),
    value: (sql, parameters) => db.value(sql, parameters),
    run: (sql, parameters) => db.run(sql, parameters),
    get changeSet() {
      return { ...db.changeSet, provenance };
    },
  };
}

interface Target {
  home: Home;
  record: HomeRecord | null;
}

/** The record that the very same entry became before; `null` when it never did, or the record is out of use. */
function takenBefore(db: WritableDb, candidate: CandidateRow): Target | null {
  const before = findRemembered(db, candidate.hash);
  if (before?.decision !== 'taken') return null;
  const home = homeOf(before.recordKind);
  if (home === null) return null;
  if (before.changeSetId === db.changeSet.id) return { home, record: hiddenRecord(before.recordId) };
  const record = home.find(db, before.recordId);
  return record === null || record.isArchived ? null : { home, record };
}

/** A record of this accepting: it is hidden yet, and just confirmed. */
function hiddenRecord(id: string): HomeRecord {
  return { id, revision: 1, name: '', isArchived: false, provenance: { source: 'officer' }, fields: {} };
}

function recordFor(db: WritableDb, wish: Wish, proposed: Known): HomeRecord | null {
  return wish.recordId === undefined ? proposed.record : proposed.home.find(db, wish.recordId);
}

function create(db: WritableDb, act: Act, proposed: Known, made: OrganisationsMade): Verdict {
  const { home, said } = proposed;
  if (!home.isValid(said)) return refused('not-valid');
  makeOrganisation(db, proposed, act.context, made);
  const id = home.create(db, said);
  if (home.kind === 'organisation' && act.item.kind === 'organisation')
    made.know(namedBy(act.item.fields), id);
  decide(db, act, { state: 'accepted', home, recordId: id, fields: said, said });
  return { outcome: 'created' };
}

function update(
  db: WritableDb,
  act: Act,
  proposed: Known,
  record: HomeRecord | null,
  made: OrganisationsMade,
): Verdict {
  if (record === null) return refused('record-missing');
  const { home, said } = proposed;
  makeOrganisation(db, proposed, act.context, made);
  const fields = refreshDates(home.rule, taken(home, record, said, act.context), said, act.context.confirmed);
  if (!home.isValid(fields)) return refused('not-valid');
  home.update(db, record.id, fields);
  decide(db, act, { state: 'accepted', home, recordId: record.id, fields, said });
  return { outcome: 'updated' };
}

/** An organisation that a contact names and that we do not have is made for it, with the same place in the document. */
function makeOrganisation(
  db: WritableDb,
  proposed: Known,
  context: BriefingContext,
  made: OrganisationsMade,
): void {
  const { missing, said } = proposed;
  if (missing === null) return;
  const name = missing.name.slice(0, 300);
  const { id } = createOrganisation(
    db,
    OrganisationInput.parse({ name, countryCode: missing.countryCode, verified: context.confirmed }),
  );
  made.add(missing, id);
  said[missing.field] = id;
}

function confirm(db: WritableDb, act: Act, target: Target): Verdict {
  const { home, record } = target;
  if (record === null) return refused('record-missing');
  const isReadable = Object.keys(record.fields).length > 0;
  const said = isReadable && homeOf(act.item.kind) === home ? home.map(act.item, act.context.mapping) : null;
  // A record that an officer has changed since is not what the document confirms.
  if (said !== null && stillSays(home, record, said, act.context)) {
    const fields = refreshDates(home.rule, record.fields, said, act.context.confirmed);
    home.update(db, record.id, fields);
  }
  decide(db, act, { state: 'same', home, recordId: record.id, fields: record.fields, said });
  return { outcome: 'same' };
}

function stillSays(
  home: Home,
  record: HomeRecord,
  said: Record<string, unknown>,
  context: BriefingContext,
): boolean {
  const after = taken(home, record, said, context);
  return Object.keys(said).every((field) => {
    if (field === 'verified' || field === 'stateAt' || field === 'unmapped') return true;
    return JSON.stringify(after[field]) === JSON.stringify(record.fields[field]);
  });
}

function link(db: WritableDb, act: Act, { home, said }: Known, record: HomeRecord | null): Verdict {
  if (record === null) return refused('record-missing');
  decide(db, act, { state: 'linked', home, recordId: record.id, fields: record.fields, said });
  return { outcome: 'linked' };
}

function reject(db: WritableDb, candidate: CandidateRow): Verdict {
  const changeSetId = db.changeSet.id;
  const { edited, recordKind, recordId } = candidate;
  decideCandidate(db, candidate, { state: 'rejected', recordKind, recordId, changeSetId, edited });
  rememberRejection(db, candidate.hash, changeSetId);
  return { outcome: 'rejected' };
}

interface Taken {
  state: 'accepted' | 'linked' | 'same';
  home: Home;
  recordId: string;
  /** The record as it stands now; empty for one that is hidden yet. */
  fields: Record<string, unknown>;
  /** What the document says; `null` where the very same entry made a record that is hidden yet. */
  said: Record<string, unknown> | null;
}

function decide(db: WritableDb, act: Act, decision: Taken): void {
  const changeSetId = db.changeSet.id;
  const edited = act.edits === undefined ? act.candidate.edited : { ...act.item.fields };
  const { state, home, recordId } = decision;
  const recordKind = home.kind;
  decideCandidate(db, act.candidate, { state, recordKind, recordId, changeSetId, edited });
  noteDecision(db, act, decision);
  // What was corrected may be another record than the one that the entry, as it was read, is.
  const isOther = state === 'same' || edited !== null;
  if (!isOther || !isTaken(db, act.candidate.hash))
    remember(db, act.candidate.hash, { decision: 'taken', recordKind, recordId, changeSetId });
}

/** The document now speaks for the record, and for the organisation that it names beside it. */
function noteDecision(db: WritableDb, act: Act, { home, recordId, fields, said }: Taken): void {
  const { briefingId, number, place } = act.candidate;
  const shared = { briefingId, number, place, changeSetId: db.changeSet.id };
  noteEvidence(db, {
    ...shared,
    recordKind: home.kind,
    recordId,
    fields: said === null ? lastSupport(db, recordId) : supportedFields(home.rule, fields, said),
    isNamed: false,
  });
  const named = homeOf(act.item.kind) === home ? home.organisation(act.item) : null;
  const organisationId = named === null ? null : fields[named.field];
  if (typeof organisationId === 'string' && organisationId !== recordId)
    noteEvidence(db, {
      ...shared,
      recordKind: 'organisation',
      recordId: organisationId,
      fields: ['name'],
      isNamed: true,
    });
}
