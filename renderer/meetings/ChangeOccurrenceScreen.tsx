import type { ReactNode } from 'react';
import type { Instant } from '../../shared/kernel/dates.ts';
import type { MeetingId } from '../../shared/meetings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useOpened } from '../app/queries.ts';
import { newItemId } from '../components/fields/ItemsField.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { changedOccurrence } from './form-values.ts';
import { MeetingForm } from './MeetingForm.tsx';

/** The form of one occurrence of a series that takes place otherwise than planned: another hour, another place, another agenda. */
export function ChangeOccurrenceScreen({ id, startsAt }: { id: MeetingId; startsAt: Instant }): ReactNode {
  const { data, error } = useOpened('meetings', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <RecordSkeleton />;
  return (
    <MeetingForm
      first={changedOccurrence(data, startsAt, newItemId)}
      draft={`meetings/${id}/${startsAt}`}
      back={addresses.meeting(id)}
    />
  );
}
