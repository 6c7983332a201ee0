import type { ReactNode } from 'react';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { newMeeting } from './form-values.ts';
import { MeetingForm } from './MeetingForm.tsx';

/** The form of a new meeting, by the clocks of the host State: those of this computer may be of elsewhere. */
export function NewMeetingScreen(): ReactNode {
  const { data, error } = useOpened('mission', 'get', {});
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <MeetingForm first={newMeeting(data.timeZone)} />;
}
