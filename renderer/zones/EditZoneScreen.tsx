import type { ReactNode } from 'react';
import type { ZoneId } from '../../shared/zones/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { ZoneForm } from './ZoneForm.tsx';

/** The form of a warden zone, filled with the record as it was when the form opened. */
export function EditZoneScreen({ id }: { id: ZoneId }): ReactNode {
  const { data, error } = useOpened('zones', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <ZoneForm zone={data} />;
}
