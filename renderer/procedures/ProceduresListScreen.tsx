import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { IconListCheck, IconPlus, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PROCEDURE_LEVELS, PROCEDURE_STATES, type ProcedureSummary } from '../../shared/procedures/schema.ts';
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
import { useProcedureColumns } from './columns.tsx';
import { ProcedurePeek } from './ProcedurePeek.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  level: string;
  state: string;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', level: '', state: '', archived: false };

/** The host State's emergency procedures. */
export function ProceduresListScreen(): ReactNode {
  const text = useText();
  const table = useListTable<ProcedureSummary, Filter>({
    list: 'procedures.list',
    load: ({ filter, ...window }) => {
      const level = PROCEDURE_LEVELS.find((known) => known === filter.level);
      const state = PROCEDURE_STATES.find((known) => known === filter.state);
      return api.procedures.list({
        ...window,
        filter: {
          archived: filter.archived,
          ...(filter.text.trim() === '' ? {} : { text: filter.text }),
          ...(level === undefined ? {} : { level }),
          ...(state === undefined ? {} : { state }),
        },
      });
    },
    columns: useProcedureColumns(),
    rowId: (card) => card.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'title', descending: false }],
    onOpen: (card) => go(addresses.procedure(card.id)),
  });
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newProcedure)}>
      {text('procedures.create')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('procedures.title')}
      lead={<BriefingsNav at={addresses.procedures} />}
      actions={create}
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('procedures.filter.text')}
          placeholder={text('procedures.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('procedures.field.level')}
          value={table.filter.level}
          data={[
            { value: '', label: text('procedures.filter.anyLevel') },
            ...PROCEDURE_LEVELS.map((value) => ({ value, label: text(`procedures.level.${value}`) })),
          ]}
          onChange={(event) => table.setFilter({ level: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('procedures.field.validity')}
          value={table.filter.state}
          data={[
            { value: '', label: text('procedures.filter.anyState') },
            ...PROCEDURE_STATES.map((value) => ({ value, label: text(`procedures.state.${value}`) })),
          ]}
          onChange={(event) => table.setFilter({ state: event.currentTarget.value })}
        />
        <Switch
          label={text('procedures.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('procedures.title')}
        rowTitle={(card) => <bdi>{card.title}</bdi>}
        peek={(card) => <ProcedurePeek card={card} />}
        empty={
          <EmptyState
            icon={<IconListCheck size={40} stroke={1.5} />}
            title={text('procedures.empty.title')}
            action={create}
          >
            {text('procedures.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}
