import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { STANDINGS, type PersonSummary } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { usePeopleColumns } from './columns.tsx';
import { PersonPeek } from './PersonPeek.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  standing: string;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', standing: '', archived: false };

/** Everybody on record, sorted and filtered, with a peek beside the list. */
export function PeopleListScreen(): ReactNode {
  const text = useText();
  const columns = usePeopleColumns();
  const table = useListTable<PersonSummary, Filter>({
    list: 'people.list',
    load: ({ filter, ...window }) => api.people.list({ ...window, filter: callFilter(filter) }),
    columns,
    rowId: (person) => person.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'displayName', descending: false }],
    onOpen: (person) => go(addresses.person(person.id)),
  });
  const register = (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => go(addresses.newPerson)}>
      {text('people.register')}
    </Button>
  );
  return (
    <Screen kind="list" title={text('common.nav.people')} actions={register}>
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('people.filter.text')}
          placeholder={text('people.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('people.field.standing')}
          value={table.filter.standing}
          data={[{ value: '', label: text('people.filter.anyStanding') }, ...choices.standing(text)]}
          onChange={(event) => table.setFilter({ standing: event.currentTarget.value })}
        />
        <Switch
          label={text('people.filter.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('common.nav.people')}
        rowTitle={(person) => <bdi>{person.displayName}</bdi>}
        peek={(person) => <PersonPeek person={person} />}
        empty={
          <EmptyState
            icon={<IconUsers size={40} stroke={1.5} />}
            title={text('people.empty.title')}
            action={register}
          >
            {text('people.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}

function callFilter({ text, standing, archived }: Filter) {
  const chosen = STANDINGS.filter((value) => value === standing);
  return {
    archived,
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(chosen.length === 0 ? {} : { standing: chosen }),
  };
}
