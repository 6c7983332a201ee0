import type { ReactNode } from 'react';
import type { CaseId } from '../../shared/cases/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { CaseForm } from './CaseForm.tsx';

/** The form of a case, filled with the record as it was when the form opened. */
export function EditCaseScreen({ id }: { id: CaseId }): ReactNode {
  const { data, error } = useOpened('cases', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <CaseForm file={data} />;
}
