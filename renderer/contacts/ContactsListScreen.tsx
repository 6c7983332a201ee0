import { NativeSelect, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { IconAddressBook, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ENTRY_KINDS, ENTRY_TYPES, type ContactSummary } from '../../shared/contacts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { go } from '../app/navigate.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { AddMenu } from './AddMenu.tsx';
import { choices } from './choices.ts';
import { useContactColumns } from './columns.tsx';
import { ContactPeek } from './ContactPeek.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  kind: string;
  type: string;
  due: boolean;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', kind: '', type: '', due: false, archived: false };

/** Organisations, offices and facilities in one list, with a peek beside it. */
export function ContactsListScreen(): ReactNode {
  const text = useText();
  const columns = useContactColumns();
  const table = useListTable<ContactSummary, Filter>({
    list: 'contacts.list',
    load: ({ filter, ...window }) => api.contacts.list({ ...window, filter: callFilter(filter) }),
    columns,
    rowId: (contact) => contact.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'title', descending: false }],
    onOpen: (contact) => go(addresses.contact(contact.kind, contact.id)),
  });
  return (
    <Screen
      kind="list"
      title={text('common.nav.contacts')}
      lead={<ContactsNav at={addresses.contacts} />}
      actions={
        <>
          <ScreenLink to={addresses.organisations} className="link">
            {text('contacts.tree.asTree')}
          </ScreenLink>
          <AddMenu />
        </>
      }
    >
      <ListToolbar table={table}>
        <SegmentedControl
          aria-label={text('contacts.filter.kind')}
          value={table.filter.kind}
          data={choices.kind(text)}
          onChange={(kind) => table.setFilter({ kind })}
        />
        <TextInput
          aria-label={text('contacts.filter.text')}
          placeholder={text('contacts.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('contacts.field.type')}
          value={table.filter.type}
          data={choices.anyType(text)}
          onChange={(event) => table.setFilter({ type: event.currentTarget.value })}
        />
        <Switch
          label={text('contacts.filter.due')}
          checked={table.filter.due}
          onChange={(event) => table.setFilter({ due: event.currentTarget.checked })}
        />
        <Switch
          label={text('contacts.filter.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('common.nav.contacts')}
        rowTitle={(contact) => <bdi>{contact.title}</bdi>}
        peek={(contact) => <ContactPeek contact={contact} />}
        empty={
          <EmptyState
            icon={<IconAddressBook size={40} stroke={1.5} />}
            title={text('contacts.empty.title')}
            action={<AddMenu />}
          >
            {text('contacts.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}

function callFilter({ text, kind, type, due, archived }: Filter) {
  const kinds = ENTRY_KINDS.filter((value) => value === kind);
  const types = ENTRY_TYPES.filter((value) => value === type);
  return {
    archived,
    dueForVerification: due,
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(kinds.length === 0 ? {} : { kind: kinds }),
    ...(types.length === 0 ? {} : { type: types }),
  };
}
