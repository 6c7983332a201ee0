import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { IconBarrierBlock, IconPlus, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import {
  RESTRICTION_KINDS,
  RESTRICTION_STATES,
  type RestrictionSummary,
} from '../../shared/restrictions/schema.ts';
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
import { useRestrictionColumns } from './columns.tsx';
import { RestrictionPeek } from './RestrictionPeek.tsx';

interface Filter extends Record<string, string | boolean> {
  text: string;
  kind: string;
  state: string;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', kind: '', state: 'not-over', archived: false };
const STATES = ['not-over', ...RESTRICTION_STATES] as const;

/** Curfews, closed areas and borders, checkpoints, with whether they hold now. */
export function RestrictionsListScreen(): ReactNode {
  const text = useText();
  const table = useListTable<RestrictionSummary, Filter>({
    list: 'restrictions.list',
    load: ({ filter, ...window }) => {
      const kind = RESTRICTION_KINDS.find((known) => known === filter.kind);
      const state = STATES.find((known) => known === filter.state);
      return api.restrictions.list({
        ...window,
        filter: {
          archived: filter.archived,
          ...(filter.text.trim() === '' ? {} : { text: filter.text }),
          ...(kind === undefined ? {} : { kind }),
          ...(state === undefined ? {} : { state }),
        },
      });
    },
    columns: useRestrictionColumns(),
    rowId: (restriction) => restriction.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'title', descending: false }],
    onOpen: (restriction) => go(addresses.restriction(restriction.id)),
  });
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newRestriction)}>
      {text('restrictions.create')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('restrictions.title')}
      lead={<BriefingsNav at={addresses.restrictions} />}
      actions={create}
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('restrictions.filter.text')}
          placeholder={text('restrictions.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('restrictions.field.kind')}
          value={table.filter.kind}
          data={[
            { value: '', label: text('restrictions.filter.anyKind') },
            ...RESTRICTION_KINDS.map((value) => ({ value, label: text(`restrictions.kind.${value}`) })),
          ]}
          onChange={(event) => table.setFilter({ kind: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('restrictions.field.state')}
          value={table.filter.state}
          data={[
            { value: '', label: text('restrictions.filter.anyState') },
            ...STATES.map((value) => ({ value, label: text(`restrictions.state.${value}`) })),
          ]}
          onChange={(event) => table.setFilter({ state: event.currentTarget.value })}
        />
        <Switch
          label={text('restrictions.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('restrictions.title')}
        rowTitle={(restriction) => <bdi>{restriction.title}</bdi>}
        peek={(restriction) => <RestrictionPeek restriction={restriction} />}
        empty={
          <EmptyState
            icon={<IconBarrierBlock size={40} stroke={1.5} />}
            title={text('restrictions.empty.title')}
            action={create}
          >
            {text('restrictions.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}
