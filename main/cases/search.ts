import type { z } from 'zod';
import type { CaseSearchReason } from '../../shared/cases/calls.ts';
import type { ReadableDb } from '../database/handle.ts';
import { indexWords, queryWords } from '../kernel/words.ts';
import { peopleById } from '../people/service.ts';
import { caseStore, listNotes, listTasks } from './repository.ts';

type Reason = z.infer<typeof CaseSearchReason>;

/** Facts of a case that answer the query, at most four: one of its words begins a word of the fact. */
export function reasonsFor(db: ReadableDb, caseId: string, text: string): Reason[] {
  const asked = queryWords(text).flat();
  return factsOf(db, caseId)
    .filter((fact) => indexWords(fact.text).some((word) => asked.some((form) => word.startsWith(form))))
    .slice(0, 4)
    .map((fact) => ({ field: fact.field, text: fact.text.slice(0, 160) }));
}

function factsOf(db: ReadableDb, caseId: string): Reason[] {
  const { fields } = caseStore.get(db, caseId);
  const people = peopleById(
    db,
    fields.people.map((member) => member.personId),
  );
  return [
    { field: 'caseNumber' as const, text: fields.caseNumber },
    ...[...people.values()].flatMap((person) =>
      [person.displayName, person.otherNames, person.documentNumber].map((text) => ({
        field: 'person' as const,
        text,
      })),
    ),
    { field: 'request' as const, text: fields.request },
    { field: 'place' as const, text: fields.place },
    { field: 'basis' as const, text: fields.basis },
    ...listTasks(db, caseId).map((task) => ({ field: 'task' as const, text: task.fields.title })),
    ...listNotes(db, caseId).map((note) => ({ field: 'note' as const, text: note.fields.text })),
  ].filter((fact) => fact.text !== '');
}
