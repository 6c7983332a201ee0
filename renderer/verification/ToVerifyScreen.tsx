import { NativeSelect } from '@mantine/core';
import { IconPhoneCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FUNCTIONS } from '../../shared/contacts/schema.ts';
import { RED_REASONS, type RedPoint } from '../../shared/verification/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { noteTest, TEST_KEYS } from '../app/test-calls.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { useRedColumns } from './columns.tsx';
import { Legend } from './Legend.tsx';
import { PointPeek } from './PointPeek.tsx';
import { SaveNumbers } from './SaveNumbers.tsx';
import { UncertainFunctions } from './UncertainFunctions.tsx';

interface Filter extends Record<string, string> {
  reason: string;
  function: string;
}

const FIRST_FILTER: Filter = { reason: '', function: '' };

/** What must be verified before it is needed: called through by keyboard, one key for each result. */
export function ToVerifyScreen(): ReactNode {
  const text = useText();
  const columns = useRedColumns();
  const { data } = useCall('contacts', 'redList', { limit: 1 });
  const table = useListTable<RedPoint, Filter>({
    list: 'contacts.redList',
    load: ({ filter, offset, limit }) => api.contacts.redList({ offset, limit, ...callFilter(filter) }),
    columns,
    rowId: (point) => point.pointId,
    filter: FIRST_FILTER,
    sorting: [],
    onOpen: (point) => go(addresses.contact(point.kind, point.id)),
  });
  return (
    <Screen
      kind="list"
      title={text('verification.title')}
      lead={<ContactsNav at={addresses.toVerify} />}
      actions={
        <>
          <ScreenLink to={addresses.endingServices} className="link">
            {text('verification.services.title')}
          </ScreenLink>
          <ScreenLink to={addresses.exercises} className="link">
            {text('verification.exercises.title')}
          </ScreenLink>
          <SaveNumbers />
        </>
      }
    >
      <UncertainFunctions functions={data?.functions ?? []} />
      <ListToolbar table={table}>
        <NativeSelect
          aria-label={text('verification.filter.reason')}
          value={table.filter.reason}
          data={[
            { value: '', label: text('verification.filter.any') },
            ...RED_REASONS.map((value) => ({
              value,
              label: text(`verification.filter.${value}`, { count: data?.counts[value] ?? 0 }),
            })),
          ]}
          onChange={(event) => table.setFilter({ reason: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('verification.filter.function')}
          value={table.filter.function}
          data={[
            { value: '', label: text('verification.filter.anyFunction') },
            ...FUNCTIONS.map((value) => ({ value, label: text(`contacts.function.${value}`) })),
          ]}
          onChange={(event) => table.setFilter({ function: event.currentTarget.value })}
        />
        <Legend />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('verification.title')}
        rowTitle={(point) => <bdi>{point.title}</bdi>}
        peek={(point) => <PointPeek point={point} />}
        onRowKey={(event, point) => {
          const result = TEST_KEYS[event.code];
          if (result === undefined || event.altKey) return false;
          noteTest(point, result);
          return true;
        }}
        empty={
          <EmptyState
            icon={<IconPhoneCheck size={40} stroke={1.5} />}
            title={text('verification.empty.title')}
            action={
              <ScreenLink to={addresses.contacts} className="link">
                {text('verification.empty.action')}
              </ScreenLink>
            }
          >
            {text('verification.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}

function callFilter(filter: Filter) {
  const reason = RED_REASONS.filter((value) => value === filter.reason);
  const name = FUNCTIONS.find((value) => value === filter.function);
  return { ...(reason.length === 0 ? {} : { reason }), ...(name === undefined ? {} : { function: name }) };
}
