import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { KEEP_REASONS, type bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { kindText } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import { ExchangeProblem } from './ExchangeProblem.tsx';

export type Recall = NonNullable<OutputOf<typeof bundlesCalls.get>['recall']>;

interface Props {
  recallId: string;
  recall: Recall;
  /** Whether we sent it: then it waits for the partner, not for us. */
  isOurs: boolean;
}

/** What a recall asks for, what it is about, and our answer. */
export function RecallAnswer({ recallId, recall, isOurs }: Props): ReactNode {
  const text = useText();
  return (
    <>
      <p>
        {text('leaving.recall.reason')}: <bdi>{recall.reason}</bdi>
      </p>
      {recall.isHere && (
        <p>
          <ScreenLink to={addresses.bundle(recall.bundleId)}>{text('leaving.recall.show')}</ScreenLink>
        </p>
      )}
      {!isOurs && <p>{text(`leaving.recall.ourState.${recall.state}`)}</p>}
      {!isOurs && !recall.isHere && <p className="note-verify">{text('leaving.recall.notHere')}</p>}
      {!isOurs && recall.state !== 'removed' && (
        <Section title={text('leaving.recall.brought')}>
          <Items nothing={text('leaving.recall.nothing')}>
            {recall.brought.map(({ kind, id, title }) => (
              <Item key={id} kind={kindText(kind)}>
                <bdi>{title === '' ? text('exchange.review.untitled') : title}</bdi>
              </Item>
            ))}
          </Items>
          <Answer recallId={recallId} />
        </Section>
      )}
    </>
  );
}

type KeepReason = (typeof KEEP_REASONS)[number];

function Answer({ recallId }: { recallId: string }): ReactNode {
  const text = useText();
  const [reason, setReason] = useState<KeepReason>('legal-duty');
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState<'remove' | 'keep' | null>(null);
  const answer = (given: 'remove' | 'keep') => {
    setProblem(null);
    setBusy(given);
    api.bundles
      .answerRecall({ recallId, answer: given, reason })
      .then(({ removed }) =>
        toast(
          given === 'keep'
            ? text('leaving.recall.keptToast')
            : text('leaving.recall.removedToast', { count: removed }),
        ),
      )
      .catch(setProblem)
      .finally(() => setBusy(null));
  };
  return (
    <div className="stack">
      {problem !== null && <ExchangeProblem error={problem} />}
      <div className="buttons">
        <Button loading={busy === 'remove'} disabled={busy === 'keep'} onClick={() => answer('remove')}>
          {text('leaving.recall.remove')}
        </Button>
      </div>
      <div className="field-narrow">
        <ChoiceField
          name="reason"
          label={text('leaving.recall.keepWhy')}
          value={reason}
          onChange={setReason}
          error={undefined}
          errorAt={() => undefined}
          choices={KEEP_REASONS.map((value) => ({
            value,
            label: text(`leaving.recall.keepReason.${value}`),
          }))}
        />
      </div>
      <div className="buttons">
        <Button
          variant="default"
          loading={busy === 'keep'}
          disabled={busy === 'remove'}
          onClick={() => answer('keep')}
        >
          {text('leaving.recall.keep')}
        </Button>
      </div>
    </div>
  );
}
