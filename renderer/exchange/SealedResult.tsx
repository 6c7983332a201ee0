import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { sizeText } from './size.ts';
import type { Sealed } from './use-sealing.ts';

interface Props {
  sealed: Sealed;
  onAgain: () => void;
}

/** The bundle is saved: what it is called, and what to do with it. */
export function SealedResult({ sealed, onAgain }: Props): ReactNode {
  const text = useText();
  return (
    <Screen
      title={text('exchange.sealed.title', { name: sealed.partnerName })}
      lead={text('exchange.sealed.what')}
      actions={
        <>
          <Button variant="default" onClick={onAgain}>
            {text('exchange.sealed.again')}
          </Button>
          <Button variant="default" onClick={() => go(addresses.bundle(sealed.bundleId))}>
            {text('exchange.sealed.show')}
          </Button>
          <Button autoFocus onClick={() => go(addresses.exchange)}>
            {text('exchange.sealed.back')}
          </Button>
        </>
      }
    >
      <div className="narrow" role="status">
        <Facts>
          <Fact label={text('exchange.sealed.file')}>
            <Code>{sealed.fileName}</Code>
          </Fact>
          <Fact label={text('exchange.sealed.size')}>{sizeText(text, sealed.size)}</Fact>
          <Fact label={text('exchange.sealed.records')}>
            <span className="tabular">{sealed.records}</span>
          </Fact>
          <Fact label={text('exchange.sealed.number')}>
            <span className="tabular">{sealed.seq}</span>
          </Fact>
        </Facts>
        <Section title={text('exchange.sealed.next')}>
          <ol className="next-steps">
            <li>{text('exchange.sealed.nextSend')}</li>
            <li>{text('exchange.sealed.nextReceipt')}</li>
          </ol>
        </Section>
      </div>
    </Screen>
  );
}
