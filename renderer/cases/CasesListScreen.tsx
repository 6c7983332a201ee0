import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { IconFolderPlus, IconFolders, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CaseSummary } from '../../shared/cases/calls.ts';
import { CASE_TYPES, SEVERITIES } from '../../shared/cases/schema.ts';
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
import { useCaseColumns } from './columns.tsx';
import { CasePeek } from './CasePeek.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  state: string;
  type: string;
  severity: string;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', state: '', type: '', severity: '', archived: false };

/** Every case, those that run and are serious first, with a peek beside the list. */
export function CasesListScreen(): ReactNode {
  const text = useText();
  const columns = useCaseColumns();
  const table = useListTable<CaseSummary, Filter>({
    list: 'cases.list',
    load: ({ filter, ...window }) => api.cases.list({ ...window, filter: callFilter(filter) }),
    columns,
    rowId: (file) => file.id,
    filter: FIRST_FILTER,
    sorting: [],
    onOpen: (file) => go(addresses.case(file.id)),
  });
  const open = (
    <Button leftSection={<IconFolderPlus size={18} aria-hidden />} onClick={() => go(addresses.newCase)}>
      {text('cases.create')}
    </Button>
  );
  return (
    <Screen kind="list" title={text('common.nav.cases')} actions={open}>
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('cases.filter.text')}
          placeholder={text('cases.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('cases.filter.state')}
          value={table.filter.state}
          data={[
            { value: '', label: text('cases.filter.all') },
            { value: 'running', label: text('cases.filter.running') },
            { value: 'ended', label: text('cases.filter.ended') },
          ]}
          onChange={(event) => table.setFilter({ state: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('cases.field.type')}
          value={table.filter.type}
          data={[{ value: '', label: text('cases.filter.anyType') }, ...choices.type(text)]}
          onChange={(event) => table.setFilter({ type: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('cases.field.severity')}
          value={table.filter.severity}
          data={[{ value: '', label: text('cases.filter.anySeverity') }, ...choices.severity(text)]}
          onChange={(event) => table.setFilter({ severity: event.currentTarget.value })}
        />
        <Switch
          label={text('cases.filter.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('common.nav.cases')}
        rowTitle={(file) => <bdi>{file.subjectName === '' ? file.caseNumber : file.subjectName}</bdi>}
        peek={(file) => <CasePeek file={file} />}
        empty={
          <EmptyState
            icon={<IconFolders size={40} stroke={1.5} />}
            title={text('cases.empty.title')}
            action={open}
          >
            {text('cases.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}

function callFilter({ text, state, type, severity, archived }: Filter) {
  const types = CASE_TYPES.filter((value) => value === type);
  const severities = SEVERITIES.filter((value) => value === severity);
  return {
    archived,
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(state === '' ? {} : { open: state === 'running' }),
    ...(types.length === 0 ? {} : { type: types }),
    ...(severities.length === 0 ? {} : { severity: severities }),
  };
}
