import type { ReactNode } from 'react';
import { AlertInput, type AlertId } from '../../shared/alerts/schema.ts';
import { useOpened } from '../app/queries.ts';
import { newItemId } from '../components/fields/ItemsField.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { useLanguage } from '../text/use-text.ts';
import { AlertForm } from './AlertForm.tsx';

/** A new alert that updates or cancels one of ours: it says what that said, until it is told otherwise. */
export function AnswerAlertScreen({ id, msgType }: { id: AlertId; msgType: 'update' | 'cancel' }): ReactNode {
  const language = useLanguage();
  const { data, error } = useOpened('alerts', 'get', { id, language });
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <RecordSkeleton />;
  const before = AlertInput.strip().parse(data);
  const { identifier, sender, sent } = before;
  const answer: AlertInput = {
    ...before,
    identifier: '',
    sender: '',
    sent: null,
    msgType,
    // Whoever missed the last one is told by the ones before.
    refersTo: [{ identifier, sender, sent }, ...before.refersTo],
    infos: before.infos.map((info) => ({
      ...info,
      id: newItemId(),
      areas: info.areas.map((area) => ({ ...area, id: newItemId() })),
    })),
  };
  return <AlertForm first={answer} draft={`alerts/${id}/${msgType}`} />;
}
