import type { ReactNode } from 'react';
import type { VerifiedPoint } from '../../shared/verification/schema.ts';
import { Code } from '../components/Code.tsx';

/** A number or address as written; a postal address reads as text. */
export function PointValue({ point }: { point: Pick<VerifiedPoint, 'pointKind' | 'value'> }): ReactNode {
  return point.pointKind === 'postal' ? (
    <bdi title={point.value}>{point.value}</bdi>
  ) : (
    <Code>{point.value}</Code>
  );
}
