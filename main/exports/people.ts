import type { PeopleQuery } from '../../shared/people/query.ts';
import { firewalledPeople } from '../cases/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { walkPeople } from '../people/service.ts';
import type { ExportedPerson } from './person.ts';

/** People on their way out: batches as writers take them, and a count of those who were kept back. */
export interface Leaving {
  total: number;
  batches: () => AsyncGenerator<ExportedPerson[]>;
  leftOut: () => number;
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
  let done = 0;
  let leftOut = 0;
  async function* batches(): AsyncGenerator<ExportedPerson[]> {
    for await (const records of walk.batches()) {
      const people = records.map((record) => ({ record, zone: '', household: '' }));
      const barred = rule.isFirewalled
        ? task.read((db) =>
            firewalledPeople(
              db,
              records.map((record) => record.id),
            ),
          )
        : new Set<string>();
      const leaving = people.filter((person) => !barred.has(person.record.id) && rule.mayLeave(person));
      done += records.length;
      leftOut += records.length - leaving.length;
      if (leaving.length > 0) yield leaving;
      task.progress({ stage: 'writing', done, total: walk.total });
    }
  }
  return { total: walk.total, batches, leftOut: () => leftOut };
}
