import type { ReactNode } from 'react';
import type { ProcedureId } from '../../shared/procedures/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { ProcedureForm } from './ProcedureForm.tsx';

/** The form of a procedure, filled with the record as it was when the form opened. */
export function EditProcedureScreen({ id }: { id: ProcedureId }): ReactNode {
  const { data, error } = useOpened('procedures', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <ProcedureForm card={data} />;
}
