import { Button, Switch, TextInput } from '@mantine/core';
import { IconHomeHeart, IconPlus, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HouseholdSummary } from '../../shared/households/schema.ts';
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
import { useHouseholdColumns } from './columns.tsx';
import { HouseholdPeek } from './HouseholdPeek.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', archived: false };

/** Every household, found by its name or by anybody in it. */
export function HouseholdsListScreen(): ReactNode {
  const text = useText();
  const columns = useHouseholdColumns();
  const table = useListTable<HouseholdSummary, Filter>({
    list: 'households.list',
    load: ({ filter, ...window }) =>
      api.households.list({
        ...window,
        filter: { archived: filter.archived, ...(filter.text.trim() === '' ? {} : { text: filter.text }) },
      }),
    columns,
    rowId: (household) => household.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'name', descending: false }],
    onOpen: (household) => go(addresses.household(household.id)),
  });
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newHousehold)}>
      {text('households.create')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('households.title')}
      lead={<PeopleNav at={addresses.households} />}
      actions={create}
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('households.filter.text')}
          placeholder={text('households.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <Switch
          label={text('households.filter.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('households.title')}
        rowTitle={(household) => <bdi>{household.name}</bdi>}
        peek={(household) => <HouseholdPeek household={household} />}
        empty={
          <EmptyState
            icon={<IconHomeHeart size={40} stroke={1.5} />}
            title={text('households.empty.title')}
            action={create}
          >
            {text('households.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}
