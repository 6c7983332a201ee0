import type { ReactNode } from 'react';
import { FileDrop } from '../components/FileDrop.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { ExchangeProblem } from './ExchangeProblem.tsx';
import { cardFilters } from './files.ts';
import { useIncomingFile } from './use-incoming-file.ts';

/** Reads the card that a partner gave us. */
export function ReadCardScreen(): ReactNode {
  const text = useText();
  const { readCard, problem } = useIncomingFile();
  return (
    <Screen title={text('exchange.read.title')} lead={text('exchange.trust.seenText')}>
      {problem !== null && <ExchangeProblem error={problem} />}
      <FileDrop
        source={window.chancery}
        title={text('exchange.read.drop')}
        hint={text('exchange.read.hint')}
        button={text('exchange.read.choose')}
        filters={cardFilters(text)}
        onFiles={([file]) => {
          if (file !== undefined) readCard(file);
        }}
      />
    </Screen>
  );
}
