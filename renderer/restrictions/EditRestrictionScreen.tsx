import type { ReactNode } from 'react';
import type { RestrictionId } from '../../shared/restrictions/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { RestrictionForm } from './RestrictionForm.tsx';

/** The form of a restriction, filled with the record as it was when the form opened. */
export function EditRestrictionScreen({ id }: { id: RestrictionId }): ReactNode {
  const { data, error } = useOpened('restrictions', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <RestrictionForm restriction={data} />;
}
