import { Button, Switch, TextInput } from '@mantine/core';
import { IconFileImport, IconMap2, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { DistrictSummary } from '../../shared/districts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { useDistrictColumns } from './columns.tsx';
import { DistrictPeek } from './DistrictPeek.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { MatchDialog } from './MatchDialog.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', archived: false };

/** The mission's own list of districts, as a tree. */
export function DistrictsListScreen(): ReactNode {
  const text = useText();
  const [open, setOpen] = useState<'import' | 'match' | null>(null);
  const words = useCall('contacts', 'districtTexts', {}).data ?? [];
  const table = useListTable<DistrictSummary, Filter>({
    list: 'districts.list',
    load: ({ filter, offset, limit }) =>
      api.districts
        .list({
          filter: {
            archived: filter.archived,
            ...(filter.text.trim() === '' ? {} : { text: filter.text }),
          },
        })
        .then(({ total, rows }) => ({ total, rows: rows.slice(offset, offset + limit) })),
    columns: useDistrictColumns(),
    rowId: (district) => district.id,
    filter: FIRST_FILTER,
    sorting: [],
    onOpen: (district) => go(addresses.district(district.id)),
  });
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newDistrict)}>
      {text('districts.create')}
    </Button>
  );
  const bring = (
    <Button
      variant="default"
      leftSection={<IconFileImport size={18} aria-hidden />}
      onClick={() => setOpen('import')}
    >
      {text('districts.import.button')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('districts.title')}
      lead={<ContactsNav at={addresses.districts} />}
      actions={
        <>
          {words.length > 0 && (
            <Button variant="default" onClick={() => setOpen('match')}>
              {text('districts.match.button', { count: words.length })}
            </Button>
          )}
          {bring}
          {create}
        </>
      }
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('districts.filter.text')}
          placeholder={text('districts.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <Switch
          label={text('districts.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('districts.title')}
        rowTitle={(district) => <bdi>{district.name}</bdi>}
        peek={(district) => <DistrictPeek district={district} />}
        empty={
          <EmptyState
            icon={<IconMap2 size={40} stroke={1.5} />}
            title={text('districts.empty.title')}
            action={bring}
          >
            {text('districts.empty.text')}
          </EmptyState>
        }
      />
      {open === 'import' && <ImportDialog onClose={() => setOpen(null)} />}
      {open === 'match' && <MatchDialog words={words} onClose={() => setOpen(null)} />}
    </Screen>
  );
}
