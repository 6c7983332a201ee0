import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { RecordLink } from './RecordLink.tsx';
import { kindName } from './words.ts';

/** What only replaced editions name: to be verified, or put away. */
export function UnconfirmedScreen(): ReactNode {
  const text = useText();
  const { data, error } = useCall('briefings', 'unconfirmed', {});
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return <RecordSkeleton />;
  return (
    <Screen
      kind="page"
      title={text('briefings.unconfirmedTitle')}
      lead={text('briefings.unconfirmedLead')}
      actions={<ScreenLink to={addresses.briefings}>{text('common.nav.briefings')}</ScreenLink>}
    >
      {data.length === 0 ? (
        <EmptyState
          icon={<IconCircleCheck size={40} stroke={1.5} />}
          title={text('briefings.unconfirmedNone')}
          action={null}
        >
          {text('briefings.unconfirmedNoneText')}
        </EmptyState>
      ) : (
        <Items nothing="">
          {data.map((record) => (
            <Item key={record.id} kind={kindName(text, record.kind)}>
              <RecordLink record={record} />
            </Item>
          ))}
        </Items>
      )}
    </Screen>
  );
}
