import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { IconPlus, IconSearch, IconSpeakerphone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CHANNEL_KINDS, type ChannelSummary } from '../../shared/channels/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { go } from '../app/navigate.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { ChannelFacts } from './ChannelFacts.tsx';
import { useChannelColumns } from './columns.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  kind: string;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', kind: '', archived: false };

/** By what people are informed in a crisis. */
export function ChannelsListScreen(): ReactNode {
  const text = useText();
  const table = useListTable<ChannelSummary, Filter>({
    list: 'channels.list',
    load: ({ filter, ...window }) => {
      const kind = CHANNEL_KINDS.find((known) => known === filter.kind);
      return api.channels.list({
        ...window,
        filter: {
          archived: filter.archived,
          ...(filter.text.trim() === '' ? {} : { text: filter.text }),
          ...(kind === undefined ? {} : { kind }),
        },
      });
    },
    columns: useChannelColumns(),
    rowId: (channel) => channel.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'name', descending: false }],
    onOpen: (channel) => go(addresses.channel(channel.id)),
  });
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newChannel)}>
      {text('channels.create')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('channels.title')}
      lead={<ContactsNav at={addresses.channels} />}
      actions={
        <>
          <Button variant="default" onClick={() => go(addresses.channelPlan)}>
            {text('channels.plan.open')}
          </Button>
          {create}
        </>
      }
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('channels.filter.text')}
          placeholder={text('channels.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('channels.field.kind')}
          value={table.filter.kind}
          data={[
            { value: '', label: text('channels.filter.anyKind') },
            ...CHANNEL_KINDS.map((value) => ({ value, label: text(`channels.kind.${value}`) })),
          ]}
          onChange={(event) => table.setFilter({ kind: event.currentTarget.value })}
        />
        <Switch
          label={text('channels.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('channels.title')}
        rowTitle={(channel) => <bdi>{channel.name}</bdi>}
        peek={(channel) => <ChannelFacts channel={channel} />}
        empty={
          <EmptyState
            icon={<IconSpeakerphone size={40} stroke={1.5} />}
            title={text('channels.empty.title')}
            action={create}
          >
            {text('channels.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}
