import type { ReactNode } from 'react';
import type { FacilityId } from '../../shared/contacts/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { FacilityForm } from './FacilityForm.tsx';

/** The form of an entry, filled with the record as it was when the form opened. */
export function EditFacilityScreen({ id }: { id: FacilityId }): ReactNode {
  const { data, error } = useOpened('contacts', 'getFacility', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <FacilityForm facility={data} />;
}
