import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { dateText, instantText } from '../text/dates.ts';
import { kindText } from '../text/records.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { BundleKeys } from './BundleKeys.tsx';
import { BundleLeaving } from './BundleLeaving.tsx';
import { profileText } from './profile.ts';
import { RecallButton } from './RecallButton.tsx';
import { ReceiptButton } from './ReceiptButton.tsx';
import { StateBadge } from './StateBadge.tsx';
import { UndoBundle } from './UndoBundle.tsx';
import { WaitingRecords } from './WaitingRecords.tsx';

/** One bundle that was sent or received: where it stands, what waits, what was refused. */
export function BundleScreen({ id }: { id: string }): ReactNode {
  const text = useText();
  const { data, error, refetch } = useCall('bundles', 'get', { id });
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (data === undefined) return <RecordSkeleton />;
  const { bundle, refused, undo } = data;
  const isOurs = bundle.direction === 'sent';
  const reasonText = (reason: string) => {
    const keys = [`exchange.refusal.${reason}`, `leaving.reason.${reason}`];
    const key = keys.find((found) => isTextKey(found));
    return key !== undefined && isTextKey(key) ? text(key) : reason;
  };
  return (
    <RecordPage
      title={text(`exchange.bundle.${bundle.direction}`, { name: bundle.partnerName })}
      subtitle={<bdi>{data.recall === null ? bundle.purpose : profileText(text, bundle.profile)}</bdi>}
      state={<StateBadge state={bundle.state} />}
      actions={
        isOurs ? (
          bundle.kind === 'records' && <RecallButton bundleId={id} partnerName={bundle.partnerName} />
        ) : (
          <>
            <UndoBundle bundleId={id} />
            {data.recall?.state !== 'asked' && (
              <ReceiptButton
                bundleId={id}
                isPressing={!bundle.receiptExported}
                isAgain={bundle.receiptExported}
              />
            )}
          </>
        )
      }
    >
      {data.recall === null && <p>{text(`exchange.stateText.${bundle.state}`)}</p>}
      <BundleLeaving data={data} />
      {undo?.isUndone === true && <p className="note-verify">{text('exchange.result.undoneText')}</p>}
      {data.waiting > 0 && <WaitingRecords bundleId={id} />}
      {refused.length > 0 && (
        <Section title={text('exchange.bundle.refused')}>
          <Items nothing="">
            {refused.map((record) => (
              <Item key={record.id} kind={kindText(record.kind)} detail={reasonText(record.reason)}>
                <bdi>{record.title === '' ? text('exchange.bundle.notHere') : record.title}</bdi>
              </Item>
            ))}
          </Items>
        </Section>
      )}
      <Section title={text('exchange.bundle.facts')}>
        <Facts>
          <Fact label={text('exchange.bundle.partner')}>
            {bundle.partnerId !== null && (
              <ScreenLink to={addresses.partner(bundle.partnerId)}>
                <bdi>{bundle.partnerName}</bdi>
              </ScreenLink>
            )}
          </Fact>
          <Fact label={text(isOurs ? 'exchange.bundle.madeAt' : 'exchange.bundle.receivedAt')}>
            {instantText(bundle.at)}
          </Fact>
          <Fact label={text('exchange.bundle.file')}>
            <Code>{bundle.fileName}</Code>
          </Fact>
          <Fact label={text('exchange.bundle.number')}>
            <span className="tabular">{bundle.seq}</span>
          </Fact>
          <Fact label={text('exchange.head.profile')}>{profileText(text, bundle.profile)}</Fact>
          <Fact label={text('exchange.bundles.records')}>
            <span className="tabular">{bundle.records}</span>
          </Fact>
          {data.expiresOn !== null && (
            <Fact label={text('exchange.head.expires')}>{dateText(data.expiresOn)}</Fact>
          )}
          {bundle.applied !== null && (
            <Fact label={text('exchange.result.accepted')}>
              <span className="tabular">{bundle.applied}</span>
            </Fact>
          )}
          {isOurs && bundle.answeredAt !== null && (
            <Fact label={text('exchange.bundle.answeredAt')}>{instantText(bundle.answeredAt)}</Fact>
          )}
          {!isOurs && (
            <Fact label={text('exchange.bundle.receiptOut')}>
              {text(bundle.receiptExported ? 'exchange.bundle.receiptMade' : 'exchange.bundle.receiptNot')}
            </Fact>
          )}
        </Facts>
      </Section>
      {data.keys !== null && <BundleKeys keys={data.keys} />}
    </RecordPage>
  );
}
