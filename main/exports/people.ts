import type { PeopleQuery } from '../../shared/people/query.ts';
import type { PersonInput } from '../../shared/people/schema.ts';
import { firewalledPeople } from '../cases/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { householdsOfPeople } from '../households/service.ts';
import { walkPeople } from '../people/service.ts';
import type { Stored } from '../records/store.ts';
import { zoneNames } from '../zones/service.ts';
import type { ExportedPerson } from './person.ts';

/** Progress is told so often, and at the end. */
const TELL_MS = 100;

/** People on their way out: batches as writers take them, and a count of those who were kept back. */
export interface Leaving {
  total: number;
  batches: () => AsyncGenerator<ExportedPerson[]>;
  leftOut: () => number;
  /** Name of the warden zone of somebody; empty for none. */
  zoneOf: (record: Stored<typeof PersonInput>) => string;
}

/**
 * Everybody that a query finds, batch by batch, with progress.
 * @param mayLeave a rule of the format; people behind a firewall are kept back where `isFirewalled` asks for it
 * @throws AppError `invalid-input`, `ipc/cancelled`
 */
export async function peopleLeaving(
  task: TaskContext,
  query: PeopleQuery,
  rule: { isFirewalled: boolean; mayLeave: (person: ExportedPerson) => boolean },
): Promise<Leaving> {
  task.progress({ stage: 'counting', done: 0, total: null });
  const walk = await walkPeople(task, query);
  const zones = task.read(zoneNames);
  const zoneOf: Leaving['zoneOf'] = ({ fields }) => zones.get(fields.zoneId ?? '') ?? '';
  let done = 0;
  let leftOut = 0;
  let told = -TELL_MS;
  async function* batches(): AsyncGenerator<ExportedPerson[]> {
    for await (const records of walk.batches()) {
      const ids = records.map((record) => record.id);
      const households = task.read((db) => householdsOfPeople(db, ids));
      const people = records.map((record) => ({
        record,
        zone: zoneOf(record),
        household: households.get(record.id)?.name ?? '',
      }));
      const barred = rule.isFirewalled ? task.read((db) => firewalledPeople(db, ids)) : new Set<string>();
      const leaving = people.filter((person) => !barred.has(person.record.id) && rule.mayLeave(person));
      done += records.length;
      leftOut += records.length - leaving.length;
      if (leaving.length > 0) yield leaving;
      const now = performance.now();
      if (now - told > TELL_MS || done === walk.total) {
        told = now;
        task.progress({ stage: 'writing', done, total: walk.total });
      }
    }
  }
  return { total: walk.total, batches, leftOut: () => leftOut, zoneOf };
}
