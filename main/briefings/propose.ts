import type { Proposal } from '../../shared/briefings/schema.ts';
import type { ReadItem } from '../../shared/reader/result.ts';
import { findOrganisationByName } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { foldText } from '../kernel/words.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import { describeMission } from '../mission/service.ts';
import { sameValue, type FieldChange } from '../records/fields.ts';
import { homeOf } from './homes.ts';
import type { Home, HomeRecord, NamedOrganisation } from './homes/home.ts';
import type { MappingContext } from './mapping/facts.ts';
import { briefingStore } from './repository.ts';
import { senderNameOf } from './service.ts';
import { differencesOf, takeUp, type Confirmed } from './merge-facts.ts';

/** What proposing needs to know of the briefing. */
export interface BriefingContext {
  briefingId: string;
  mapping: MappingContext;
  confirmed: Confirmed & MappingContext['confirmed'];
  today: string;
}

/** The context of a briefing: a document confirms what it says as of its own date, else of the day it came. */
export function contextOf(
  db: ReadableDb,
  briefing: { id: string; documentDate: string | null; receivedOn: string; senderName: string },
): BriefingContext {
  const confirmed = {
    at: `${briefing.documentDate ?? briefing.receivedOn}T00:00:00.000Z`,
    channel: 'document' as const,
    by: briefing.senderName.slice(0, 300),
  };
  const { mission, timeZone } = describeMission(db);
  return {
    briefingId: briefing.id,
    mapping: {
      newId: () => newId(db.clock),
      sendingState: mission.sendingState,
      timeZone,
      confirmed,
    },
    confirmed,
    today: dateOf(nowOf(db.clock)),
  };
}

/** The context of a briefing that is kept. @throws AppError `not-found` */
export function contextOfBriefing(db: ReadableDb, id: string): BriefingContext {
  const { fields } = briefingStore.get(db, id);
  return contextOf(db, { ...fields, id, senderName: senderNameOf(db, fields) });
}

/** Organisations made in the same accepting: while they are hidden, the database does not find them. */
export class OrganisationsMade {
  isHidden = false;
  readonly #ids = new Map<string, string>();
  #count = 0;

  find(named: NamedOrganisation): string | null {
    return this.#ids.get(this.#key(named)) ?? null;
  }

  /** Notes one that was made because a contact names it. */
  add(named: NamedOrganisation, id: string): void {
    this.know(named, id);
    this.#count++;
  }

  /** Notes one that a candidate of its own became. */
  know(named: NamedOrganisation, id: string): void {
    this.#ids.set(this.#key(named), id);
    this.#ids.set(this.#key({ ...named, countryCode: null }), id);
  }

  /** How many were made because contacts name them. */
  get count(): number {
    return this.#count;
  }

  #key(named: NamedOrganisation): string {
    return `${named.countryCode ?? ''} ${foldText(named.name)}`;
  }
}

/** What accepting a candidate would do. */
export type Proposed =
  | { proposal: 'later' }
  | {
      proposal: Exclude<Proposal, 'later'>;
      home: Home;
      /** What the document says, as a record would keep it. */
      said: Record<string, unknown>;
      /** The organisation that has to be made first; `null` when there is none to make. */
      missing: (NamedOrganisation & { field: string }) | null;
      /** The record that it speaks of; `null` for a new one. */
      record: HomeRecord | null;
    };

/**
 * Compares a candidate with what we have. A contact, place or person that the same briefing made is no match: two rows are two. An
 * organisation is: lists name one in every row.
 */
export function propose(
  db: ReadableDb,
  item: ReadItem,
  context: BriefingContext,
  made: OrganisationsMade | null = null,
): Proposed {
  const home = homeOf(item.kind);
  if (home === null) return { proposal: 'later' };
  const said = home.map(item, context.mapping);
  const missing = linkOrganisation(db, home, item, said, made);
  const record = home.isValid(said) ? home.recognise(db, said) : null;
  if (record === null || record.isArchived || isAnotherRow(home, record, context))
    return { proposal: 'create', home, said, missing, record: null };
  const changes = changesOf(home, record, said, context);
  const isSame = changes.length === 0 && missing === null;
  return { proposal: isSame ? 'same' : 'update', home, said, missing, record };
}

function isAnotherRow(home: Home, record: HomeRecord, context: BriefingContext): boolean {
  return home.kind !== 'organisation' && isOfSameBriefing(record, context);
}

/** Whether a record was made by this very briefing. */
export function isOfSameBriefing(record: HomeRecord, context: BriefingContext): boolean {
  return record.provenance.source === 'briefing' && record.provenance.briefingId === context.briefingId;
}

function linkOrganisation(
  db: ReadableDb,
  home: Home,
  item: ReadItem,
  said: Record<string, unknown>,
  made: OrganisationsMade | null,
): (NamedOrganisation & { field: string }) | null {
  const named = home.organisation(item);
  if (named === null) return null;
  const id = made?.find(named) ?? findOrganisationByName(db, named)?.id ?? null;
  said[named.field] = id;
  return id === null && named.isMade ? named : null;
}

/** The record as it would stand after taking up what a document says. */
export function taken(
  home: Home,
  record: HomeRecord,
  said: Record<string, unknown>,
  context: BriefingContext,
): Record<string, unknown> {
  const fields = takeUp(home.rule, record.fields, said);
  home.settle?.(record.fields, fields, { newId: context.mapping.newId, today: context.today });
  return fields;
}

/** Whether taking up only adds to a record: nothing that it says already would be replaced. */
export function onlyAdds(home: Home, changes: readonly FieldChange[]): boolean {
  return changes.every(
    ({ field, before }) =>
      before === null || before === '' || sameValue(before, []) || sameValue(before, home.rule.silent[field]),
  );
}

/** What taking up would change in a record, field by field. */
export function changesOf(
  home: Home,
  record: HomeRecord,
  said: Record<string, unknown>,
  context: BriefingContext,
): FieldChange[] {
  return differencesOf(home.rule, record.fields, taken(home, record, said, context));
}
