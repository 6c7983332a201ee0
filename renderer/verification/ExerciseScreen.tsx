import { NativeSelect, Switch } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FUNCTIONS } from '../../shared/contacts/schema.ts';
import { TEST_RESULTS, type ExercisePoint } from '../../shared/verification/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { noteTest, TEST_KEYS } from '../app/test-calls.ts';
import { Badge } from '../components/Badge.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { RESULT_TONES, useExerciseColumns } from './columns.tsx';
import { Legend } from './Legend.tsx';
import { PointPeek } from './PointPeek.tsx';
import { SaveNumbers } from './SaveNumbers.tsx';

interface Filter extends Record<string, string | boolean> {
  function: string;
  all: boolean;
}

const FIRST_FILTER: Filter = { function: '', all: false };

/** An exercise: numbers called through one after the other, with one key for each result, and the summary. */
export function ExerciseScreen({ name }: { name: string }): ReactNode {
  const text = useText();
  const columns = useExerciseColumns();
  const table = useListTable<ExercisePoint, Filter>({
    list: 'verification.exercise',
    load: ({ filter, offset, limit }) =>
      api.verification.exercise({ name, scope: scopeOf(filter), offset, limit }),
    columns,
    rowId: (point) => point.pointId,
    filter: FIRST_FILTER,
    sorting: [],
    onOpen: (point) => go(addresses.contact(point.kind, point.id)),
  });
  const scope = scopeOf(table.filter);
  const { data } = useCall('verification', 'exercise', { name, scope, limit: 1 });
  return (
    <Screen
      kind="list"
      title={name}
      lead={<ContactsNav at={addresses.toVerify} />}
      actions={<SaveNumbers exercise={{ name, scope }} />}
    >
      {data !== undefined && (
        <div className="badges" role="status" aria-label={text('verification.summary')}>
          {TEST_RESULTS.map((result) => (
            <Badge key={result} tone={data.summary.results[result] === 0 ? 'plain' : RESULT_TONES[result]}>
              {text(`verification.result.${result}`)}: {formatNumber(data.summary.results[result])}
            </Badge>
          ))}
          <Badge>
            {text('verification.left')}: {formatNumber(data.summary.left)}
          </Badge>
        </div>
      )}
      <ListToolbar table={table}>
        <NativeSelect
          aria-label={text('verification.filter.function')}
          value={table.filter.function}
          data={[
            { value: '', label: text('verification.filter.anyFunction') },
            ...FUNCTIONS.map((value) => ({ value, label: text(`contacts.function.${value}`) })),
          ]}
          onChange={(event) => table.setFilter({ function: event.currentTarget.value })}
        />
        <Switch
          label={text('verification.filter.all')}
          checked={table.filter.all}
          onChange={(event) => table.setFilter({ all: event.currentTarget.checked })}
        />
        <Legend />
      </ListToolbar>
      <ListTable
        table={table}
        label={name}
        rowTitle={(point) => <bdi>{point.title}</bdi>}
        peek={(point) => <PointPeek point={point} exercise={name} />}
        onRowKey={(event, point) => {
          const result = TEST_KEYS[event.code];
          if (result === undefined || event.altKey) return false;
          noteTest(point, result, name);
          return true;
        }}
        empty={
          <EmptyState
            icon={<IconPhone size={40} stroke={1.5} />}
            title={text('verification.exercises.emptyTitle')}
            action={
              <ScreenLink to={addresses.contacts} className="link">
                {text('verification.empty.action')}
              </ScreenLink>
            }
          >
            {text('verification.exercises.emptyText')}
          </EmptyState>
        }
      />
    </Screen>
  );
}

function scopeOf(filter: Filter) {
  const name = FUNCTIONS.find((value) => value === filter.function);
  return { dayAndNight: !filter.all, ...(name === undefined ? {} : { function: name }) };
}
