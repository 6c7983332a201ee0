import type { ReactNode } from 'react';
import type { RouteId } from '../../shared/routes/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { RouteForm } from './RouteForm.tsx';

/** The form of a route, filled with the record as it was when the form opened. */
export function EditRouteScreen({ id }: { id: RouteId }): ReactNode {
  const { data, error } = useOpened('routes', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <RouteForm route={data} />;
}
