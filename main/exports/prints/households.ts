import type { PersonInput } from '../../../shared/people/schema.ts';
import { getHousehold, householdsOfPeople } from '../../households/service.ts';
import type { TaskContext } from '../../ipc/handlers.ts';
import { personStore } from '../../people/service.ts';
import type { Stored } from '../../records/store.ts';
import type { Leaving } from '../people.ts';
import type { ExportedPerson } from '../person.ts';
import type { SheetHousehold, SheetMember } from './sheets.ts';

/**
 * Sheets of the households of people, each once and with all its members, also those whom the query did not find; who is in no household has a
 * sheet alone.
 */
export async function* householdsOf(task: TaskContext, leaving: Leaving): AsyncGenerator<SheetHousehold> {
  const seen = new Set<string>();
  for await (const batch of leaving.batches()) {
    const households = task.read((db) =>
      householdsOfPeople(
        db,
        batch.map((person) => person.record.id),
      ),
    );
    for (const person of batch) {
      const household = households.get(person.record.id);
      if (household === undefined) yield alone(person);
      else if (!seen.has(household.id)) {
        seen.add(household.id);
        yield whole(task, household.id, leaving.zoneOf);
        await task.breathe();
      }
    }
  }
}

function alone(person: ExportedPerson): SheetHousehold {
  return { name: '', zone: person.zone, note: '', members: [{ person, role: '', guardian: '' }] };
}

function whole(
  task: TaskContext,
  id: string,
  zoneOf: (record: Stored<typeof PersonInput>) => string,
): SheetHousehold {
  return task.read((db) => {
    const { name = '', note = '', members } = getHousehold(db, id);
    const listed = members.flatMap(({ personId, role = 'other', guardianName }): SheetMember[] => {
      const record = personStore.find(db, personId);
      if (record === null) return [];
      return [{ person: { record, zone: zoneOf(record), household: name }, role, guardian: guardianName }];
    });
    const zones = [...new Set(listed.map(({ person }) => person.zone).filter((zone) => zone !== ''))];
    return { name, note, zone: zones.join(', '), members: listed };
  });
}
