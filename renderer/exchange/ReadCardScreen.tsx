import type { ReactNode } from 'react';
import { FileDrop } from '../components/FileDrop.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { cardFilters } from './files.ts';
import { IncomingNote } from './IncomingNote.tsx';
import { useIncomingFile } from './use-incoming-file.ts';

/** Reads the card that a partner gave us. */
export function ReadCardScreen(): ReactNode {
  const text = useText();
  const incoming = useIncomingFile();
  return (
    <Screen title={text('exchange.read.title')} lead={text('exchange.trust.seenText')}>
      <IncomingNote incoming={incoming} />
      <FileDrop
        source={window.chancery}
        title={text('exchange.read.drop')}
        hint={text('exchange.read.hint')}
        button={text('exchange.read.choose')}
        filters={cardFilters(text)}
        onFiles={([file]) => {
          if (file !== undefined) incoming.readCard(file);
        }}
      />
    </Screen>
  );
}
