import type { z } from 'zod';
import type { ReadableDb } from '../database/handle.ts';
import type { RecordStore } from './store.ts';

/** A kind of record that travels: its store, and how one of it is called in lists. */
export interface ExchangeKind {
  store: RecordStore<z.ZodObject>;
  /** A title for people; the fields are those of the record, perhaps only some of them. */
  titleOf(fields: Readonly<Record<string, unknown>>): string;
}

/** A record of ours that is likely the same as an incoming one. */
export interface LikelyRecord {
  id: string;
  title: string;
  /** 0 to 1, of the one matcher. */
  score: number;
}

/** What the composition tells the exchange about the domains: it knows none of them itself. */
export interface ExchangeDomains {
  kinds: ReadonlyMap<string, ExchangeKind>;
  /** The record that one was merged into, `null` while it stands for itself: what comes in for the one goes to the other. */
  mergedInto(db: ReadableDb, kind: string, id: string): string | null;
  /**
   * Records of ours that are likely the same as one that came with a bundle under another id, the likeliest first; empty when there are none, or
   * the kind has no such question. Nothing is joined by it.
   */
  likely(
    db: ReadableDb,
    kind: string,
    incoming: { id: string; fields: Readonly<Record<string, unknown>> },
  ): LikelyRecord[];
  /** Ids that were merged into a record: what left under them left of it; empty when none were. */
  mergedFrom(db: ReadableDb, id: string): string[];
  /** The records that a case takes along, itself among them, in the order in which they are to be applied. @throws AppError `not-found` */
  recordsOfCase(db: ReadableDb, caseId: string): { kind: string; id: string }[];
  /** Cases that run: what a headcount counts when no case is chosen. */
  openCases(db: ReadableDb): string[];
  /** The people whom a case is about, as a headcount counts them; `state` is `null` for a citizen of ours. @throws AppError `not-found` */
  countedInCase(
    db: ReadableDb,
    caseId: string,
  ): { personId: string; type: string; status: string; state: string | null }[];
  /** Why a case must not go to a partner's State; `null` when nothing forbids it. @throws AppError `not-found` */
  firewallOf(db: ReadableDb, caseId: string, partnerState: string): { caseNumber: string } | null;
}
