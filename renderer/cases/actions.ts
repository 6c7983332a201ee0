import type { CaseId } from '../../shared/cases/schema.ts';
import { api } from '../app/client.ts';
import { toastUndo } from '../components/toast.tsx';

/** Says what was done to a case and offers to take the whole act back, with the note that it left. */
export async function toldWithUndo(id: CaseId, message: string): Promise<void> {
  const [latest] = await api.cases.history({ id });
  if (latest === undefined) return;
  toastUndo(message, () => api.records.undo({ changeSetId: latest.changeSetId }));
}
