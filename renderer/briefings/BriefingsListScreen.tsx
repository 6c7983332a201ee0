import { Button, Switch, TextInput } from '@mantine/core';
import { IconFileImport, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { BriefingSummary } from '../../shared/briefings/schema.ts';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import { addresses } from '../app/addresses.ts';
import { BriefingsNav } from '../app/BriefingsNav.tsx';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { FileDrop } from '../components/FileDrop.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { useBriefingColumns } from './columns.tsx';
import { fileFilters, pickOptions } from './files.ts';
import { ImportSheet } from './ImportSheet.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  pendingOnly: boolean;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', pendingOnly: false, archived: false };

/** Every briefing, and the place to drop the next one. */
export function BriefingsListScreen(): ReactNode {
  const text = useText();
  const columns = useBriefingColumns();
  const [file, setFile] = useState<GrantedFile | null>(null);
  const take = ([first]: GrantedFile[]) => {
    if (first !== undefined) setFile(first);
  };
  const table = useListTable<BriefingSummary, Filter>({
    list: 'briefings.list',
    load: ({ filter, ...window }) => api.briefings.list({ ...window, filter }),
    columns,
    rowId: (briefing) => briefing.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'receivedOn', descending: true }],
    onOpen: (briefing) => go(addresses.briefing(briefing.id)),
  });
  const drop = (
    <FileDrop
      source={window.chancery}
      title={text('briefings.drop.title')}
      hint={text('briefings.drop.hint')}
      button={text('briefings.drop.button')}
      filters={fileFilters(text)}
      onFiles={take}
    />
  );
  return (
    <Screen
      kind="list"
      title={text('common.nav.briefings')}
      lead={<BriefingsNav at={addresses.briefings} />}
      actions={
        <Button
          leftSection={<IconFileImport size={18} aria-hidden />}
          onClick={() => void window.chancery.pickFiles(pickOptions(text)).then(take)}
        >
          {text('briefings.read')}
        </Button>
      }
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('briefings.filter.text')}
          placeholder={text('briefings.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <Switch
          label={text('briefings.filter.pendingOnly')}
          checked={table.filter.pendingOnly}
          onChange={(event) => table.setFilter({ pendingOnly: event.currentTarget.checked })}
        />
        <Switch
          label={text('briefings.filter.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      {(table.total ?? 0) > 0 && <div className="briefing-drop">{drop}</div>}
      <ListTable
        table={table}
        label={text('common.nav.briefings')}
        rowTitle={(briefing) => <bdi>{briefing.title}</bdi>}
        peek={(briefing) => <BriefingPeek briefing={briefing} />}
        empty={
          <EmptyState
            icon={<IconFileImport size={40} stroke={1.5} />}
            title={text('briefings.empty.title')}
            action={drop}
          >
            {text('briefings.empty.text')}
          </EmptyState>
        }
      />
      {file !== null && <ImportSheet file={file} onClose={() => setFile(null)} />}
    </Screen>
  );
}

function BriefingPeek({ briefing }: { briefing: BriefingSummary }): ReactNode {
  const text = useText();
  return (
    <Facts>
      <Fact label={text('briefings.field.senderName')}>
        <bdi>{briefing.senderName}</bdi>
      </Fact>
      <Fact label={text('briefings.field.receivedOn')}>{dateText(briefing.receivedOn)}</Fact>
      <Fact label={text('briefings.field.documentDate')}>
        {briefing.documentDate !== null && dateText(briefing.documentDate)}
      </Fact>
      <Fact label={text('briefings.field.candidates')}>{String(briefing.candidates)}</Fact>
      <Fact label={text('briefings.field.pending')}>{String(briefing.pending)}</Fact>
      <Fact label={text('briefings.field.fileName')}>
        <bdi>{briefing.fileName}</bdi>
      </Fact>
      <Fact label={text('briefings.field.format')}>{text(`briefings.format.${briefing.format}`)}</Fact>
    </Facts>
  );
}
