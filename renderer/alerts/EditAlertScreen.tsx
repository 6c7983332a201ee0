import type { ReactNode } from 'react';
import type { AlertId } from '../../shared/alerts/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { useLanguage } from '../text/use-text.ts';
import { AlertForm } from './AlertForm.tsx';

/** The form of an alert, filled with the record as it was when the form opened. */
export function EditAlertScreen({ id }: { id: AlertId }): ReactNode {
  const language = useLanguage();
  const { data, error } = useOpened('alerts', 'get', { id, language });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <AlertForm alert={data} />;
}
