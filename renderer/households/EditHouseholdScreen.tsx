import type { ReactNode } from 'react';
import type { HouseholdId } from '../../shared/households/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { HouseholdForm } from './HouseholdForm.tsx';

/** The form of a household, filled with the record as it was when the form opened. */
export function EditHouseholdScreen({ id }: { id: HouseholdId }): ReactNode {
  const { data, error } = useOpened('households', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <HouseholdForm household={data} />;
}
