import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  isBusy: boolean;
  onTake: () => void;
}

/** An opened recall: taking it over removes nothing yet. */
export function RecallView({ isBusy, onTake }: Props): ReactNode {
  const text = useText();
  return (
    <Section title={text('leaving.recall.received')}>
      <p>{text('leaving.recall.takeHint')}</p>
      <div className="buttons">
        <Button loading={isBusy} onClick={onTake}>
          {text('leaving.recall.take')}
        </Button>
      </div>
    </Section>
  );
}
