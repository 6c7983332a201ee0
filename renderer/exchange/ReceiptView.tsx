import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import type { Opened } from './BundleHead.tsx';

interface Props {
  receipt: NonNullable<Opened['receipt']>;
  senderName: string;
  canMark: boolean;
  isBusy: boolean;
  onMark: () => void;
}

/** What a partner did with a bundle of ours, and the button that marks ours. */
export function ReceiptView({ receipt, senderName, canMark, isBusy, onMark }: Props): ReactNode {
  const text = useText();
  const { counts } = receipt;
  return (
    <Section title={text('exchange.receipt.title', { name: senderName })}>
      <p>
        <strong>{text(`exchange.receipt.${receipt.result}`, { name: senderName })}</strong>
      </p>
      <Facts>
        <Fact label={text('exchange.receipt.sentRecords')}>
          <span className="tabular">{counts.records}</span>
        </Fact>
        <Fact label={text('exchange.result.accepted')}>
          <span className="tabular">{counts.applied}</span>
        </Fact>
        <Fact label={text('exchange.result.unchanged')}>
          <span className="tabular">{counts.unchanged}</span>
        </Fact>
        <Fact label={text('exchange.result.waiting')}>
          <span className="tabular">{counts.conflicts}</span>
        </Fact>
        <Fact label={text('exchange.result.refusedCount')}>
          <span className="tabular">{counts.refused}</span>
        </Fact>
      </Facts>
      {receipt.known ? (
        <div className="buttons">
          {canMark && (
            <Button loading={isBusy} onClick={onMark}>
              {text('exchange.receipt.mark')}
            </Button>
          )}
          <ScreenLink to={addresses.bundle(receipt.bundleId)}>{text('exchange.result.show')}</ScreenLink>
        </div>
      ) : (
        <p className="note-verify">{text('exchange.receipt.unknown')}</p>
      )}
    </Section>
  );
}
