import type { ReactNode } from 'react';
import type { PersonId } from '../../shared/people/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { memberOf } from './form-values.ts';
import { HouseholdForm } from './HouseholdForm.tsx';

/** The form of a new household that begins with somebody on record, from their page. */
export function NewHouseholdWithScreen({ id }: { id: PersonId }): ReactNode {
  const { data, error } = useOpened('people', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <RecordSkeleton />;
  const { displayName, birthDate, nationalities, documents } = data;
  const member = memberOf(
    { id, displayName, birthDate, nationalities, documentNumber: documents[0]?.number ?? '' },
    'head',
  );
  return <HouseholdForm start={{ person: id, members: [member] }} />;
}
