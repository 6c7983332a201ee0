import { z } from 'zod';
import type { ReadableDb } from '../database/handle.ts';

const Row = z.object({
  id: z.string(),
  title: z.string(),
  supersedesId: z.string().nullable(),
  receivedOn: z.string(),
  /** Its own, or that on which it came. */
  day: z.string(),
  isInForce: z.number().transform((value) => value !== 0),
});
type Edition = z.infer<typeof Row>;

/**
 * How briefings replace each other. An edition is **in force** from the first thing in it that was taken up or found the same, until
 * all of it is undone. It replaces the one before it and, through it, all earlier ones: also past one in the middle that was undone.
 */
export class Editions {
  readonly #byId: ReadonlyMap<string, Edition>;
  /** For each edition the latest in force that replaces it. */
  readonly #replacedBy = new Map<string, Edition>();

  constructor(editions: readonly Edition[]) {
    this.#byId = new Map(editions.map((edition) => [edition.id, edition]));
    for (const edition of editions) {
      if (!edition.isInForce) continue;
      for (const earlier of this.earlierOf(edition.id)) {
        const known = this.#replacedBy.get(earlier);
        if (known === undefined || this.#isLater(edition, known)) this.#replacedBy.set(earlier, edition);
      }
    }
  }

  /** Who replaces the other is the later one, whatever the days say; those that know nothing of each other go by them. */
  #isLater(one: Edition, other: Edition): boolean {
    if (this.earlierOf(one.id).includes(other.id)) return true;
    if (this.earlierOf(other.id).includes(one.id)) return false;
    return one.day === other.day ? one.id > other.id : one.day > other.day;
  }

  /** Every edition before this one, the nearest first; empty when it replaces none. */
  earlierOf(id: string): string[] {
    const earlier = new Set<string>();
    let at = this.#byId.get(id)?.supersedesId ?? null;
    while (at !== null && at !== id && !earlier.has(at)) {
      earlier.add(at);
      at = this.#byId.get(at)?.supersedesId ?? null;
    }
    return [...earlier];
  }

  /** The latest edition in force that replaces this one; `null` when none does. */
  replacementOf(id: string): Edition | null {
    return this.#replacedBy.get(id) ?? null;
  }

  /** Editions that are replaced. */
  get replacedIds(): string[] {
    return [...this.#replacedBy.keys()];
  }
}

/** The editions as they stand now. Briefings that replace none and are replaced by none are left out. */
export function readEditions(db: ReadableDb): Editions {
  const rows = db.rows(
    `SELECT id, title, supersedesId, receivedOn, coalesce(documentDate, receivedOn) AS day,
       EXISTS (SELECT 1 FROM evidence WHERE briefingId = briefing.id) AS isInForce
     FROM briefing WHERE hiddenBy IS NULL
       AND (supersedesId IS NOT NULL OR id IN (SELECT supersedesId FROM briefing WHERE supersedesId IS NOT NULL))`,
  );
  return new Editions(rows.map((row) => Row.parse(row)));
}
