import type { ReactNode } from 'react';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';

type Keys = NonNullable<OutputOf<typeof bundlesCalls.get>['keys']>;
type State = Keys['sender']['state'];

/** With what keys a bundle was signed and for which it was sealed, and how they stand today. */
export function BundleKeys({ keys }: { keys: Keys }): ReactNode {
  const text = useText();
  const nameOf = (name: string) => (name === '' ? text('trust.bundle.unknown') : name);
  return (
    <Section title={text('trust.bundle.title')}>
      <Items nothing="">
        <Item kind={text('trust.bundle.signed')} detail={<StateBadge state={keys.sender.state} />}>
          <bdi>{nameOf(keys.sender.name)}</bdi> <Code>{keys.sender.sign}</Code>
        </Item>
        {keys.recipients.map(({ name, age, state }) => (
          <Item key={age} kind={text('trust.bundle.sealed')} detail={<StateBadge state={state} />}>
            <bdi>{nameOf(name)}</bdi> <Code>{age}</Code>
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function StateBadge({ state }: { state: State }): ReactNode {
  const text = useText();
  const tone = state === 'revoked' ? 'danger' : state === 'unknown' ? 'verify' : 'plain';
  return <Badge tone={tone}>{text(`trust.bundle.state.${state}`)}</Badge>;
}
