import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { IconCalendarEvent, IconPlus, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { MEETING_TIMES } from '../../shared/meetings/calls.ts';
import type { MeetingSummary } from '../../shared/meetings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { useMeetingColumns } from './columns.tsx';
import { ExportButton } from './ExportButton.tsx';
import { MeetingPeek } from './MeetingPeek.tsx';
import { MeetingsNav } from './MeetingsNav.tsx';

const WHEN = ['upcoming', 'past', 'all'] as const;
type When = (typeof WHEN)[number];

interface Filter extends Record<string, string | boolean> {
  text: string;
  when: When;
  archived: boolean;
}

const FIRST_FILTER: Filter = { text: '', when: 'upcoming', archived: false };

/** Every meeting: what comes next first, what is over on demand. */
export function MeetingsListScreen(): ReactNode {
  const text = useText();
  const columns = useMeetingColumns();
  const table = useListTable<MeetingSummary, Filter>({
    list: 'meetings.list',
    load: ({ filter, ...window }) => {
      const when = MEETING_TIMES.find((each) => each === filter.when);
      return api.meetings.list({
        ...window,
        filter: {
          archived: filter.archived,
          ...(when === undefined ? {} : { when }),
          ...(filter.text.trim() === '' ? {} : { text: filter.text }),
        },
      });
    },
    columns,
    rowId: (meeting) => meeting.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'nextAt', descending: false }],
    onOpen: (meeting) => go(addresses.meeting(meeting.id)),
  });
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go(addresses.newMeeting)}>
      {text('meetings.create')}
    </Button>
  );
  const isNarrowed = table.filter.text.trim() !== '' || table.filter.when === 'past' || table.filter.archived;
  return (
    <Screen
      kind="list"
      title={text('meetings.title')}
      lead={<MeetingsNav at={addresses.meetings} />}
      actions={
        <>
          <ExportButton />
          {create}
        </>
      }
    >
      <ListToolbar table={table}>
        <TextInput
          aria-label={text('meetings.filter.text')}
          placeholder={text('meetings.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={table.filter.text}
          onChange={(event) => table.setFilter({ text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('meetings.filter.when')}
          value={table.filter.when}
          data={WHEN.map((value) => ({ value, label: text(`meetings.filter.${value}`) }))}
          onChange={(event) => {
            const when = WHEN.find((each) => each === event.currentTarget.value);
            if (when !== undefined) table.setFilter({ when });
          }}
        />
        <Switch
          label={text('meetings.filter.archived')}
          checked={table.filter.archived}
          onChange={(event) => table.setFilter({ archived: event.currentTarget.checked })}
        />
      </ListToolbar>
      <ListTable
        table={table}
        label={text('meetings.title')}
        rowTitle={(meeting) => <bdi>{meeting.title}</bdi>}
        peek={(meeting) => <MeetingPeek meeting={meeting} />}
        empty={
          isNarrowed ? (
            <EmptyState
              icon={<IconCalendarEvent size={40} stroke={1.5} />}
              title={text('meetings.emptyFiltered.title')}
            >
              {text('meetings.emptyFiltered.text')}
            </EmptyState>
          ) : (
            <EmptyState
              icon={<IconCalendarEvent size={40} stroke={1.5} />}
              title={text('meetings.empty.title')}
              action={create}
            >
              {text('meetings.empty.text')}
            </EmptyState>
          )
        }
      />
    </Screen>
  );
}
