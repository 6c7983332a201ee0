import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { READDING_REASONS, type RecordDecision } from '../../shared/bundles/calls.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  decision: RecordDecision;
  onDecide: (part: Partial<RecordDecision>) => void;
}

/** Why a record that was removed here comes back: until that is said it waits. */
export function ReaddingChoice({ decision, onDecide }: Props): ReactNode {
  const text = useText();
  return (
    <NativeSelect
      size="xs"
      className="exchange-readding"
      label={text('exchange.readding.label')}
      value={decision.readding ?? ''}
      data={[
        { value: '', label: text('exchange.readding.choose') },
        ...READDING_REASONS.map((value) => ({ value, label: text(`exchange.readding.${value}`) })),
      ]}
      onChange={(event) =>
        onDecide({ readding: READDING_REASONS.find((known) => known === event.currentTarget.value) ?? null })
      }
    />
  );
}
