import type { ReactNode } from 'react';
import type { MeetingId } from '../../shared/meetings/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { valuesOf } from './form-values.ts';
import { MeetingForm } from './MeetingForm.tsx';

/** The form of a meeting, filled with the record as it was when the form opened. */
export function EditMeetingScreen({ id }: { id: MeetingId }): ReactNode {
  const { data, error } = useOpened('meetings', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <MeetingForm first={valuesOf(data)} meeting={data} />;
}
