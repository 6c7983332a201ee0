import { Button, Switch, TextInput } from '@mantine/core';
import { IconBellRinging, IconPlus, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { REAL_STATES } from '../../shared/alerts/rules.ts';
import type { AlertSummary } from '../../shared/alerts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { BriefingsNav } from '../app/BriefingsNav.tsx';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { AlertPeek } from './AlertPeek.tsx';
import { useAlertColumns } from './columns.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  currentOnly: boolean;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', currentOnly: false, archived: false };

/** Every alert, the last sent first, each with how it stands. */
export function AlertsListScreen(): ReactNode {
  const text = useText();
  const language = useLanguage();
  const columns = useAlertColumns();
  const table = useListTable<AlertSummary, Filter>({
    list: 'alerts.list',
    load: ({ filter, ...window }) =>
      api.alerts.list({
        ...window,
        language,
        filter: {
          archived: filter.archived,
          ...(filter.currentOnly ? { states: [...REAL_STATES] } : {}),
          ...(filter.text.trim() === '' ? {} : { text: filter.text }),
        },
      }),
    columns,
    rowId: (alert) => alert.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'sent', descending: true }],
    onOpen: (alert) => go(addresses.alert(alert.id)),
  });
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newAlert)}>
      {text('alerts.create')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('alerts.title')}
      lead={<BriefingsNav at={addresses.alerts} />}
      actions={create}
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('alerts.filter.text')}
          placeholder={text('alerts.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <Switch
          label={text('alerts.filter.currentOnly')}
          checked={table.filter.currentOnly}
          onChange={(event) => table.setFilter({ currentOnly: event.currentTarget.checked })}
        />
        <Switch
          label={text('alerts.filter.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('alerts.title')}
        rowTitle={(alert) => <bdi>{alert.title === '' ? text('alerts.untitled') : alert.title}</bdi>}
        peek={(alert) => <AlertPeek alert={alert} />}
        empty={
          <EmptyState
            icon={<IconBellRinging size={40} stroke={1.5} />}
            title={text('alerts.empty.title')}
            action={create}
          >
            {text('alerts.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}
