import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { kindText } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import { ReceiptButton } from './ReceiptButton.tsx';
import { UndoBundle } from './UndoBundle.tsx';

export type Applied = OutputOf<typeof bundlesCalls.apply>;

interface Props {
  result: Applied;
  senderName: string;
  /** Cases that the bundle brought or changed. */
  cases: readonly { id: string; title: string }[];
}

/** What taking over did, what waits, and what to do next. */
export function AppliedResult({ result, senderName, cases }: Props): ReactNode {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isRecords = !['receipt', 'recall', 'already-applied'].includes(result.result);
  return (
    <div className="narrow">
      <h2 className="bundle-from" ref={heading} tabIndex={-1}>
        {text(`exchange.result.${result.result}`)}
      </h2>
      {isRecords && (
        <>
          <Facts>
            <Fact label={text('exchange.result.accepted')}>
              <span className="tabular">{result.applied}</span>
            </Fact>
            <Fact label={text('exchange.result.unchanged')}>
              <span className="tabular">{result.unchanged}</span>
            </Fact>
            <Fact label={text('exchange.result.waiting')}>
              <span className="tabular">{result.conflicts}</span>
            </Fact>
            <Fact label={text('exchange.result.refusedCount')}>
              <span className="tabular">{result.refused}</span>
            </Fact>
          </Facts>
          <p>{text('exchange.result.receiptNext')}</p>
          <div className="buttons">
            <ReceiptButton bundleId={result.bundleId} isPressing isAgain={false} />
            <UndoBundle bundleId={result.bundleId} />
            <Button variant="default" onClick={() => go(addresses.bundle(result.bundleId))}>
              {text('exchange.result.show')}
            </Button>
          </div>
          {cases.length > 0 && (
            <Section title={text('common.nav.cases')}>
              <Items nothing="">
                {cases.map(({ id, title }) => (
                  <Item key={id} kind={kindText('case')}>
                    <ScreenLink to={addresses.case(id)}>
                      <bdi>{title}</bdi>
                    </ScreenLink>
                  </Item>
                ))}
              </Items>
            </Section>
          )}
          {result.waiting.length > 0 && (
            <Section title={text('exchange.bundle.waiting')}>
              <Items nothing="">
                {result.waiting.map(({ kind, id, title }) => (
                  <Item key={id} kind={kindText(kind)}>
                    <bdi>{title === '' ? text('exchange.review.untitled') : title}</bdi>
                  </Item>
                ))}
              </Items>
            </Section>
          )}
        </>
      )}
      {!isRecords && (
        <p>
          <bdi className="quiet">{text('exchange.head.partner', { name: senderName })}</bdi>{' '}
          <ScreenLink to={addresses.exchange}>{text('exchange.sealed.back')}</ScreenLink>
        </p>
      )}
    </div>
  );
}
