import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { IconRoute, IconPlus, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ROUTE_MODES, ROUTE_STATES, type RouteSummary } from '../../shared/routes/schema.ts';
import { addresses } from '../app/addresses.ts';
import { BriefingsNav } from '../app/BriefingsNav.tsx';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { useRouteColumns } from './columns.tsx';
import { RoutePeek } from './RoutePeek.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  mode: string;
  state: string;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', mode: '', state: '', archived: false };

/** Ways out, with their state and its age. */
export function RoutesListScreen(): ReactNode {
  const text = useText();
  const table = useListTable<RouteSummary, Filter>({
    list: 'routes.list',
    load: ({ filter, ...window }) => {
      const mode = ROUTE_MODES.find((known) => known === filter.mode);
      const state = ROUTE_STATES.find((known) => known === filter.state);
      return api.routes.list({
        ...window,
        filter: {
          archived: filter.archived,
          ...(filter.text.trim() === '' ? {} : { text: filter.text }),
          ...(mode === undefined ? {} : { mode }),
          ...(state === undefined ? {} : { state }),
        },
      });
    },
    columns: useRouteColumns(),
    rowId: (route) => route.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'name', descending: false }],
    onOpen: (route) => go(addresses.route(route.id)),
  });
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newRoute)}>
      {text('routes.create')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('routes.title')}
      lead={<BriefingsNav at={addresses.routes} />}
      actions={create}
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('routes.filter.text')}
          placeholder={text('routes.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('routes.field.modes')}
          value={table.filter.mode}
          data={[
            { value: '', label: text('routes.filter.anyMode') },
            ...ROUTE_MODES.map((value) => ({ value, label: text(`routes.mode.${value}`) })),
          ]}
          onChange={(event) => table.setFilter({ mode: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('routes.field.state')}
          value={table.filter.state}
          data={[
            { value: '', label: text('routes.filter.anyState') },
            ...ROUTE_STATES.map((value) => ({ value, label: text(`routes.state.${value}`) })),
          ]}
          onChange={(event) => table.setFilter({ state: event.currentTarget.value })}
        />
        <Switch
          label={text('routes.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('routes.title')}
        rowTitle={(route) => <bdi>{route.name}</bdi>}
        peek={(route) => <RoutePeek route={route} />}
        empty={
          <EmptyState
            icon={<IconRoute size={40} stroke={1.5} />}
            title={text('routes.empty.title')}
            action={create}
          >
            {text('routes.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}
