import type { IncomingChange } from '../../shared/bundles/calls.ts';
import type { BundleRecord } from '../../shared/bundles/record.ts';
import type { ReadableDb } from '../database/handle.ts';
import { exchangeDomains } from '../exchange-domains.ts';
import { sameValue, type FieldMap } from '../records/fields.ts';

/** A write, by its dot. */
type Write = string;

/** What one mission knows of a record, the long way: for each field the write that stands, and every write ever seen. */
export interface Held {
  standing: Map<string, Write>;
  seen: Map<string, Set<Write>>;
}

type Decision = IncomingChange['fields'][number]['decision'];

/** The fields of a record; `null` while it does not stand. */
export function fieldsOf(db: ReadableDb, kind: string, id: string): FieldMap | null {
  const store = exchangeDomains.kinds.get(kind)?.store;
  const found = store?.find(db, id) ?? null;
  return store === undefined || found === null ? null : store.fieldsOf(found);
}

/**
 * What merging ought to decide, told by keeping the set of all writes that were seen of each field, instead of counters: too long for a
 * program, and too simple to be wrong.
 */
export class ExchangeModel {
  readonly #records = new Map<string, Held>();

  #held(id: string): Held {
    const held = this.#records.get(id) ?? { standing: new Map(), seen: new Map() };
    this.#records.set(id, held);
    return held;
  }

  copyOf(id: string): Held {
    const { standing, seen } = this.#held(id);
    return {
      standing: new Map(standing),
      seen: new Map([...seen].map(([field, writes]) => [field, new Set(writes)])),
    };
  }

  /** An officer changed a record. */
  noteWrites(id: string, before: FieldMap | null, after: FieldMap | null, dot: [string, number]): void {
    const held = this.#held(id);
    if (after === null) return;
    for (const field of new Set([...(before?.keys() ?? []), ...after.keys()]))
      if (before === null || !sameValue(before.get(field) ?? null, after.get(field) ?? null))
        this.#write(held, field, dot);
  }

  #write(held: Held, field: string, dot: [string, number]): void {
    held.standing.set(field, dot.join(':'));
    see(held, field, [dot.join(':')]);
  }

  /** What is to be decided of each field of a record that both hold. */
  foretell(record: BundleRecord, sender: Held, mine: FieldMap): Map<string, Decision> {
    const held = this.#held(record.id);
    return new Map(
      Object.entries(record.fields).map(([field, { value, dot }]): [string, Decision] => {
        const own = held.standing.get(field);
        const theirs = dot.join(':');
        if (own === undefined) return [field, 'theirs'];
        if (own === theirs || sameValue(mine.get(field) ?? null, value)) return [field, 'same'];
        const theySaw = sender.seen.get(field)?.has(own) === true;
        const weSaw = held.seen.get(field)?.has(theirs) === true;
        if (theySaw === weSaw) return [field, 'conflict'];
        return [field, theySaw ? 'theirs' : 'mine'];
      }),
    );
  }

  /** A record was taken over as decided. */
  take(
    { record, model: sender }: { record: BundleRecord; model: Held },
    done: {
      local: FieldMap | null;
      now: FieldMap | null;
      choices: Readonly<Record<string, 'mine' | 'theirs'>>;
      dot: [string, number];
      change: IncomingChange;
    },
  ): void {
    const held = this.#held(record.id);
    const told = record.deleted === undefined ? Object.keys(record.fields) : [...sender.seen.keys()];
    const { change, choices, local, now } = done;
    const decided = new Map(change.fields.map(({ field, decision }) => [field, decision]));
    if (local === null && now !== null) held.standing.clear();
    for (const field of told) {
      const incoming = record.fields[field];
      if (incoming !== undefined && now !== null) {
        const decision = decided.get(field) ?? 'same';
        const isSettled =
          local !== null && (decision === 'conflict' || (decision === 'theirs' && choices[field] === 'mine'));
        if (isSettled) this.#write(held, field, done.dot);
        else if (decision === 'theirs') held.standing.set(field, incoming.dot.join(':'));
        else if (decision === 'same') held.standing.set(field, same(held, sender, field, incoming.dot));
      }
      see(held, field, sender.seen.get(field) ?? []);
    }
  }
}

/** The later of two writes of one value; of two that knew nothing of each other the same on both sides. */
function same(held: Held, sender: Held, field: string, dot: readonly [string, number]): Write {
  const own = held.standing.get(field);
  const theirs = dot.join(':');
  if (own === undefined || own === theirs) return theirs;
  const theySaw = sender.seen.get(field)?.has(own) === true;
  const weSaw = held.seen.get(field)?.has(theirs) === true;
  if (theySaw !== weSaw) return theySaw ? theirs : own;
  const [device = '', counter = '0'] = own.split(':');
  if (Number(counter) !== dot[1]) return Number(counter) > dot[1] ? own : theirs;
  return device > dot[0] ? own : theirs;
}

function see(held: Held, field: string, writes: Iterable<Write>): void {
  const seen = held.seen.get(field) ?? new Set();
  for (const write of writes) seen.add(write);
  held.seen.set(field, seen);
}
