import type { ReactNode } from 'react';
import type { PersonId } from '../../shared/people/schema.ts';
import { useOpened } from '../app/queries.ts';
import { newItemId } from '../components/fields/ItemsField.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { CaseForm } from './CaseForm.tsx';

/** The form of a new case that concerns somebody on record. */
export function NewCaseForScreen({ id }: { id: PersonId }): ReactNode {
  const { data: person, error } = useOpened('people', 'get', { id });
  const { data: here } = useOpened('mission', 'get', {});
  if (error !== null) return <Problem error={error} />;
  if (person === undefined || here === undefined) return <RecordSkeleton />;
  const [nationality] = person.nationalities;
  const subject = {
    id: newItemId(),
    personId: id,
    role: 'subject' as const,
    name: person.displayName,
    detail: person.documents[0]?.number ?? '',
  };
  const represented = nationality === here.mission.sendingState ? null : (nationality ?? null);
  return <CaseForm start={{ people: [subject], representedState: represented }} />;
}
