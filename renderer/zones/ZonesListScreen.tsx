import { Button, Switch, TextInput } from '@mantine/core';
import { IconMapPin, IconPlus, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ZoneSummary } from '../../shared/zones/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { PeopleNav } from '../app/PeopleNav.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { useZoneColumns } from './columns.tsx';
import { ZonePeek } from './ZonePeek.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', archived: false };

/** Every warden zone, with its warden and how many are in it. */
export function ZonesListScreen(): ReactNode {
  const text = useText();
  const columns = useZoneColumns();
  const table = useListTable<ZoneSummary, Filter>({
    list: 'zones.list',
    load: ({ filter, ...window }) =>
      api.zones.list({
        ...window,
        filter: { archived: filter.archived, ...(filter.text.trim() === '' ? {} : { text: filter.text }) },
      }),
    columns,
    rowId: (zone) => zone.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'name', descending: false }],
    onOpen: (zone) => go(addresses.zone(zone.id)),
  });
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newZone)}>
      {text('zones.create')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('zones.title')}
      lead={<PeopleNav at={addresses.zones} />}
      actions={create}
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('zones.filter.text')}
          placeholder={text('zones.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <Switch
          label={text('zones.filter.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('zones.title')}
        rowTitle={(zone) => <bdi>{zone.name}</bdi>}
        peek={(zone) => <ZonePeek zone={zone} />}
        empty={
          <EmptyState
            icon={<IconMapPin size={40} stroke={1.5} />}
            title={text('zones.empty.title')}
            action={create}
          >
            {text('zones.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}
