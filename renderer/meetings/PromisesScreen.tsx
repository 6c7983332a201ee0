import { Button, Switch } from '@mantine/core';
import { IconCheck, IconRotate } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { PromiseSummary } from '../../shared/meetings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Screen } from '../components/Screen.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { MeetingsNav } from './MeetingsNav.tsx';
import { keepPromise, PromiseState } from './promises.tsx';
import { meetingTimeText } from './times.ts';

interface Filter extends Record<string, boolean> {
  kept: boolean;
}

const FIRST_FILTER: Filter = { kept: false };

/** What was promised in meetings, the first due first: who owes what to whom. */
export function PromisesScreen(): ReactNode {
  const text = useText();
  const columns = usePromiseColumns();
  const table = useListTable<PromiseSummary, Filter>({
    list: 'meetings.promises',
    load: ({ filter, offset, limit }) => api.meetings.promises({ open: !filter.kept, offset, limit }),
    columns,
    rowId: (promise) => promise.id,
    filter: FIRST_FILTER,
    sorting: [],
    onOpen: (promise) => go(addresses.meeting(promise.meetingId)),
  });
  return (
    <Screen kind="list" title={text('meetings.promise.title')} lead={<MeetingsNav at={addresses.promises} />}>
      <ListToolbar table={table}>
        <Switch
          label={text('meetings.promise.showKept')}
          checked={table.filter.kept}
          onChange={(event) => table.setFilter({ kept: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('meetings.promise.title')}
        rowTitle={(promise) => <bdi>{promise.text}</bdi>}
        peek={(promise) => <PromisePeek promise={promise} />}
        empty={
          <EmptyState
            icon={<IconCheck size={40} stroke={1.5} />}
            title={text('meetings.promise.empty.title')}
            action={
              <Button variant="default" onClick={() => go(addresses.meetings)}>
                {text('meetings.command')}
              </Button>
            }
          >
            {text('meetings.promise.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}

function usePromiseColumns(): ListColumn<PromiseSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'text',
        title: text('meetings.promise.text'),
        width: 340,
        sortable: false,
        cell: (promise) => <bdi title={promise.text}>{promise.text}</bdi>,
      },
      {
        id: 'owner',
        title: text('meetings.promise.owner'),
        width: 200,
        sortable: false,
        cell: (promise) => <bdi title={promise.owner}>{promise.owner}</bdi>,
      },
      {
        id: 'dueOn',
        title: text('meetings.promise.state'),
        width: 220,
        sortable: false,
        cell: (promise) => <PromiseState promise={promise} />,
      },
      {
        id: 'meeting',
        title: text('meetings.promise.meeting'),
        width: 240,
        sortable: false,
        cell: (promise) => <bdi title={promise.meetingTitle}>{promise.meetingTitle}</bdi>,
      },
    ],
    [text],
  );
}

/** A promise beside the list; one press says that it was kept. */
function PromisePeek({ promise }: { promise: PromiseSummary }): ReactNode {
  const text = useText();
  const isKept = promise.keptOn !== null;
  return (
    <>
      <div className="badges">
        <PromiseState promise={promise} />
      </div>
      <Facts>
        <Fact label={text('meetings.promise.owner')}>
          {promise.owner !== '' && <bdi>{promise.owner}</bdi>}
        </Fact>
        <Fact label={text('meetings.promise.meeting')}>
          <bdi>{promise.meetingTitle}</bdi>
        </Fact>
        <Fact label={text('meetings.section.when')}>
          {meetingTimeText({
            startsAt: promise.meetingStartsAt,
            endsAt: null,
            timeZone: promise.meetingTimeZone,
            isAllDay: promise.meetingIsAllDay,
          })}
        </Fact>
      </Facts>
      <div className="buttons">
        <Button
          variant="default"
          leftSection={isKept ? <IconRotate size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
          onClick={() => keepPromise(text, promise.meetingId, promise)}
        >
          {text(isKept ? 'meetings.promise.reopen' : 'meetings.promise.keep')}
        </Button>
      </div>
    </>
  );
}
