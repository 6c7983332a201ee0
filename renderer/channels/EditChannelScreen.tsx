import type { ReactNode } from 'react';
import type { ChannelId } from '../../shared/channels/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { ChannelForm } from './ChannelForm.tsx';

/** The form of a channel, filled with the record as it was when the form opened. */
export function EditChannelScreen({ id }: { id: ChannelId }): ReactNode {
  const { data, error } = useOpened('channels', 'get', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <ChannelForm channel={data} />;
}
