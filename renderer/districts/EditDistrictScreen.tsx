import type { ReactNode } from 'react';
import type { DistrictId } from '../../shared/districts/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { DistrictForm } from './DistrictForm.tsx';

/** The form of a district, filled with the record as it was when the form opened. */
export function EditDistrictScreen({ id }: { id: DistrictId }): ReactNode {
  const { data, error } = useOpened('districts', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <DistrictForm district={data} />;
}
