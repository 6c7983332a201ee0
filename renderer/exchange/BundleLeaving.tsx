import type { ReactNode } from 'react';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Headcount } from './Headcount.tsx';
import { groundText } from './profile.ts';
import { RecallAnswer } from './RecallAnswer.tsx';

type Bundle = OutputOf<typeof bundlesCalls.get>;

/** What a bundle recalls, its own recalls, what it rests on, and the numbers in it. */
export function BundleLeaving({ data }: { data: Bundle }): ReactNode {
  const text = useText();
  const { bundle, recall, recalls, basis } = data;
  return (
    <>
      {recall !== null && (
        <RecallAnswer recallId={bundle.id} recall={recall} isOurs={bundle.direction === 'sent'} />
      )}
      {recalls.length > 0 && (
        <Section title={text('leaving.recall.section')}>
          <Items nothing="">
            {recalls.map(({ recallId, at, reason, state }) => (
              <Item
                key={recallId}
                kind={text(`leaving.recall.state.${state}`)}
                detail={<ScreenLink to={addresses.bundle(recallId)}>{dateText(at.slice(0, 10))}</ScreenLink>}
              >
                <bdi>{reason}</bdi>
              </Item>
            ))}
          </Items>
        </Section>
      )}
      {bundle.profile === 'headcount' && <Headcount bundleId={bundle.id} />}
      {basis !== null && basis.legalBasis !== null && (
        <p className="quiet">
          {text('leaving.register.ground', { ground: groundText(text, basis.legalBasis) })}
          {basis.agreement !== '' && (
            <>
              {' · '}
              <bdi>{[basis.agreement, basis.clause].filter((part) => part !== '').join(' · ')}</bdi>
            </>
          )}
        </p>
      )}
    </>
  );
}
