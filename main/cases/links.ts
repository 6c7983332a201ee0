import { z } from 'zod';
import { CaseFields } from '../../shared/cases/schema.ts';
import { PersonId } from '../../shared/people/schema.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import type { PersonLinks } from '../records/links.ts';
import { linkPeople } from './refresh.ts';
import { caseStore } from './repository.ts';

const CaseRow = z.strictObject({ caseId: z.string() });

function casesOf(db: ReadableDb, personId: string): string[] {
  return db
    .rows(`SELECT DISTINCT caseId FROM casePerson WHERE personId = @personId ORDER BY caseId`, { personId })
    .map((row) => CaseRow.parse(row).caseId);
}

/** Cases name the people they are about. */
export const caseLinks: PersonLinks = {
  kind: 'case',
  naming: casesOf,
  rename: (_db, fields, { from, to }) => {
    const file = CaseFields.parse(fields);
    const isNamed = (role: string): boolean =>
      file.people.some((member) => member.personId === to && member.role === role);
    const personId = PersonId.parse(to);
    return {
      ...file,
      people: file.people.flatMap((member) =>
        member.personId !== from ? [member] : isNamed(member.role) ? [] : [{ ...member, personId }],
      ),
    };
  },
  titleOf: (fields) => CaseFields.parse(fields).caseNumber,
  refresh: (db: WritableDb, personId) => {
    for (const id of casesOf(db, personId)) {
      const file = caseStore.find(db, id);
      if (file !== null) linkPeople(db, id, file.fields.people);
    }
  },
};
