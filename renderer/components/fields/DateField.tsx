import type { ReactNode } from 'react';
import type { LabelledField } from './field.ts';
import { PartialDateField } from './PartialDateField.tsx';

/** A whole date, typed as day, month, year. */
export function DateField(props: LabelledField<string | null>): ReactNode {
  return <PartialDateField {...props} whole />;
}
