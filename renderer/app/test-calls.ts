import type { TestResult, VerifiedPoint } from '../../shared/verification/schema.ts';
import { toastProblem, toastUndo } from '../components/toast.tsx';
import { text } from '../text/text.ts';
import { api } from './client.ts';

/** The keys by which numbers are called through. By their place on the keyboard, so that they work in every language. */
export const TEST_KEYS: Readonly<Record<string, TestResult>> = {
  KeyC: 'answered',
  KeyF: 'no-answer',
  KeyW: 'wrong-number',
  KeyO: 'out-of-service',
};

/** What is tried: the number, and whose it is. */
export type Tried = Pick<VerifiedPoint, 'kind' | 'id' | 'pointId' | 'value' | 'pointKind'>;

const CHANNELS: Partial<Record<VerifiedPoint['pointKind'], 'email' | 'message' | 'in-person' | 'other'>> = {
  email: 'email',
  messenger: 'message',
  website: 'other',
  other: 'other',
  postal: 'in-person',
};

/** Notes what came of a try; the toast takes it back. */
export function noteTest(tried: Tried, result: TestResult, exercise = ''): void {
  const { kind, id, pointId, value, pointKind } = tried;
  const channel = CHANNELS[pointKind] ?? 'phone';
  api.verification
    .record({ subject: { kind, id }, pointId, result, channel, exercise })
    .then(({ changeSetId }) => {
      toastUndo(text(`verification.toast.${result}`, { value }), () => api.records.undo({ changeSetId }));
    })
    .catch(toastProblem);
}
