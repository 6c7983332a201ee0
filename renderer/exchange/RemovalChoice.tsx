import { Group, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecordDecision } from '../../shared/bundles/calls.ts';
import { useText } from '../text/use-text.ts';
import { WHOLE_RECORD } from './decisions.ts';

interface Props {
  name: string;
  decision: RecordDecision;
  onDecide: (part: Partial<RecordDecision>) => void;
}

/** Whether a record stays that its sender removed and that we changed since. */
export function RemovalChoice({ name, decision, onDecide }: Props): ReactNode {
  const text = useText();
  return (
    <Radio.Group
      label={text('exchange.review.keepOrRemove', { name })}
      value={decision.choices[WHOLE_RECORD] ?? ''}
      onChange={(value) =>
        onDecide({ choices: { ...decision.choices, [WHOLE_RECORD]: value === 'theirs' ? 'theirs' : 'mine' } })
      }
    >
      <Group>
        <Radio value="mine" label={text('exchange.review.keep')} />
        <Radio value="theirs" label={text('exchange.review.remove')} />
      </Group>
    </Radio.Group>
  );
}
