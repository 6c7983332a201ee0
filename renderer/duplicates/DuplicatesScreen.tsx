import { Button, NativeSelect } from '@mantine/core';
import { IconListSearch, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PAIR_STATES, type DuplicatePair, type PairState } from '../../shared/duplicates/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { MergeItems } from '../app/MergedRecords.tsx';
import { go } from '../app/navigate.ts';
import { PeopleNav } from '../app/PeopleNav.tsx';
import { useCall } from '../app/queries.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { usePairColumns } from './columns.tsx';
import { PairPeek } from './PairPeek.tsx';
import { useScan } from './use-scan.ts';

interface Filter extends Record<string, string> {
  state: string;
}

const FIRST_FILTER: Filter = { state: 'open' };

/** People who may be on record twice: the queue, what was decided, and what was made one. */
export function DuplicatesScreen(): ReactNode {
  const text = useText();
  const columns = usePairColumns();
  const scan = useScan();
  const { data } = useCall('people', 'duplicates', { state: 'open', limit: 1 });
  const table = useListTable<DuplicatePair, Filter>({
    list: 'people.duplicates',
    load: ({ filter, offset, limit }) =>
      api.people.duplicates({ state: stateOf(filter.state), offset, limit }),
    columns,
    rowId: (pair) => pair.id,
    filter: FIRST_FILTER,
    sorting: [],
    onOpen: ({ a, b }) => go(addresses.duplicate(a.id, b.id)),
  });
  const state = stateOf(table.filter.state);
  const look = (
    <Button
      variant="default"
      leftSection={<IconListSearch size={18} aria-hidden />}
      onClick={scan.start}
      disabled={scan.isRunning}
    >
      {text('duplicates.scan')}
    </Button>
  );
  return (
    <Screen kind="list" title={text('duplicates.title')} actions={look}>
      <PeopleNav at={addresses.duplicates} />
      {scan.isRunning && (
        <ProgressBar progress={scan.progress} label={text('duplicates.scanning')} onCancel={scan.stop} />
      )}
      {!scan.isRunning && data !== undefined && data.waiting > 0 && (
        <p className="note">{text('duplicates.waiting', { count: data.waiting })}</p>
      )}
      <ListToolbar table={table}>
        <NativeSelect
          aria-label={text('duplicates.state.label')}
          value={state}
          data={PAIR_STATES.map((value) => ({
            value,
            label: text(`duplicates.state.${value}`, { count: data?.counts[value] ?? 0 }),
          }))}
          onChange={(event) => table.setFilter({ state: event.currentTarget.value })}
        />
      </ListToolbar>
      {state === 'merged' ? (
        <Merges />
      ) : (
        <ListTable
          table={table}
          label={text('duplicates.title')}
          rowTitle={({ a, b }) => (
            <>
              <bdi>{a.displayName}</bdi> · <bdi>{b.displayName}</bdi>
            </>
          )}
          peek={(pair) => <PairPeek pair={pair} />}
          empty={
            <EmptyState
              icon={<IconUsersGroup size={40} stroke={1.5} />}
              title={text('duplicates.empty.title')}
            >
              {text('duplicates.empty.text')}
            </EmptyState>
          }
        />
      )}
    </Screen>
  );
}

function Merges(): ReactNode {
  const { data } = useCall('people', 'merges', { limit: 500 });
  return data === undefined ? null : (
    <div className="merges">
      <MergeItems merges={data.rows} />
    </div>
  );
}

function stateOf(value: string): PairState {
  return PAIR_STATES.find((state) => state === value) ?? 'open';
}
