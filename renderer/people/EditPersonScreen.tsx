import type { ReactNode } from 'react';
import type { PersonId } from '../../shared/people/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { PersonForm } from './PersonForm.tsx';

/** The form of a person, filled with the record as it was when the form opened. */
export function EditPersonScreen({ id }: { id: PersonId }): ReactNode {
  const { data, error } = useOpened('people', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <PersonForm person={data} />;
}
