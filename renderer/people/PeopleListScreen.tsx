import { Button } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PeopleView } from '../../shared/people/list-calls.ts';
import { PEOPLE_GROUPINGS } from '../../shared/people/query.ts';
import { PersonId, type PersonSummary } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { ExportActions } from '../app/ExportActions.tsx';
import { go, goInstead } from '../app/navigate.ts';
import { PeopleNav } from '../app/PeopleNav.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import type { ListGrouping } from '../components/table/column.ts';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { selectedCount } from '../components/table/selection.ts';
import { useListTable, type ListTableState } from '../components/table/use-list-table.ts';
import { toast, toastProblem } from '../components/toast.tsx';
import { today } from '../text/dates.ts';
import type { Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { usePeopleColumns } from './columns.tsx';
import { BulkBar } from './list/BulkBar.tsx';
import { Chips } from './list/Chips.tsx';
import { copyPeople, MOST_COPIED } from './list/copy.ts';
import { DayDialog } from './list/DayDialog.tsx';
import { callFilter, FIRST_FILTER, worklistOf, type Filter } from './list/filter.ts';
import { Filters } from './list/Filters.tsx';
import { useWork } from './list/use-work.ts';
import { facetTitle, valueText } from './list/values.ts';
import { ViewsMenu } from './list/ViewsMenu.tsx';
import { WorkActions, WorkHint } from './list/WorkActions.tsx';
import { WorklistTabs } from './list/WorklistTabs.tsx';
import { PersonPeek } from './PersonPeek.tsx';

/** Everybody on record: filtered, grouped, worked through, with a peek beside the list. */
export function PeopleListScreen(): ReactNode {
  const text = useText();
  const columns = usePeopleColumns();
  const work = useWork();
  const [opened, setOpened] = useState<PeopleView | null>(null);
  const grouping = useMemo(() => groupingOf(text), [text]);
  const table = useListTable<PersonSummary, Filter>({
    list: 'people.list',
    load: ({ filter, ...window }) => api.people.list({ ...window, filter: callFilter(filter) }),
    columns,
    rowId: (person) => person.id,
    filter: FIRST_FILTER,
    sorting: [{ field: 'displayName', descending: false }],
    onOpen: (person) => go(addresses.person(person.id)),
    grouping,
    selectable: true,
  });
  const { filter, setFilter, sorting, selection: chosen } = table;
  useAskedWorklist(table);
  const query = { filter: callFilter(filter), sorting };
  const ids = [...(chosen?.ids ?? [])].map((id) => PersonId.parse(id));
  const isChosen = chosen !== null && selectedCount(chosen, table.total ?? 0) > 0;
  const selection = !isChosen ? null : chosen.all ? { query, except: ids } : { ids };
  const isWorking = worklistOf(filter) !== null;

  const copy = (selected: Parameters<typeof copyPeople>[0]) => {
    const shown = table.table.getVisibleLeafColumns();
    const copied = shown.flatMap(({ id }) => columns.filter((column) => column.id === id));
    copyPeople(selected, query, copied)
      .then((count) =>
        toast(
          count === null
            ? text('peopleList.copy.tooMany', { most: MOST_COPIED })
            : text('peopleList.copy.done', { count }),
        ),
      )
      .catch(toastProblem);
  };
  const register = (
    <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => go(addresses.newPerson)}>
      {text('people.register')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('common.nav.people')}
      lead={<PeopleNav at={addresses.people} />}
      actions={
        <>
          <ViewsMenu table={table} opened={opened} onOpen={setOpened} />
          <Button variant="default" onClick={() => go(addresses.importRegister)}>
            {text('registers.command')}
          </Button>
          <ExportActions query={query} total={table.total} />
          {register}
        </>
      }
    >
      <WorklistTabs filter={filter} setFilter={setFilter} />
      <ListToolbar table={table}>
        <Filters table={table} />
      </ListToolbar>
      <Chips filter={filter} setFilter={setFilter} />
      {isWorking && <WorkHint />}
      <ListTable
        table={table}
        label={text('common.nav.people')}
        rowTitle={(person) => <bdi>{person.displayName}</bdi>}
        peek={(person) => (
          <>
            {isWorking && <WorkActions person={person} work={work} />}
            <PersonPeek person={person} />
          </>
        )}
        onCopy={(person) => {
          if (selection !== null) copy(selection);
          else if (person !== null) copy({ ids: [person.id] });
        }}
        onRowKey={(event, person) => isWorking && work.onRowKey(event, person)}
        empty={
          <EmptyState
            icon={<IconUsers size={40} stroke={1.5} />}
            title={text('people.empty.title')}
            action={register}
          >
            {text('people.empty.text')}
          </EmptyState>
        }
      />
      <BulkBar
        table={table}
        selection={selection}
        onCopy={() => {
          if (selection !== null) copy(selection);
        }}
      />
      {work.asking !== null && (
        <DayDialog
          title={text('peopleList.work.nextTitle', { name: work.asking.displayName })}
          action={text('common.action.save')}
          day={today()}
          save={async (on) => {
            if (work.asking !== null) await work.setNext(work.asking, on);
          }}
          onClose={() => work.ask(null)}
        />
      )}
    </Screen>
  );
}

/** Shows the worklist that the address asks for, once; then the list is at its own address, and is left as it is kept. */
function useAskedWorklist({
  isReady,
  setFilter,
}: Pick<ListTableState<PersonSummary, Filter>, 'isReady' | 'setFilter'>): void {
  const { searchStr } = useLocation();
  const asked = new URLSearchParams(searchStr).get('list');
  const show = useRef(setFilter);
  useEffect(() => {
    show.current = setFilter;
  });
  useEffect(() => {
    if (!isReady || asked === null) return;
    show.current({ ...FIRST_FILTER, worklist: asked });
    goInstead(addresses.people);
  }, [isReady, asked]);
}

function groupingOf(text: Text): ListGrouping<Filter> {
  const known = (by: string) => PEOPLE_GROUPINGS.find((grouping) => grouping === by) ?? 'zone';
  return {
    choices: PEOPLE_GROUPINGS.map((value) => ({ value, label: facetTitle(text, value) })),
    load: async (by, { filter, offset, limit }) => {
      const sorting = by === 'zone' || by === 'household' ? 'label' : 'count';
      const groups = await api.people.groups({
        filter: callFilter(filter),
        by: known(by),
        sorting,
        offset,
        limit,
      });
      return { total: groups.total, rows: groups.rows, rowTotal: groups.people };
    },
    filterOf: (filter, by, value) => ({ ...filter, [known(by)]: [value] }),
    title: (by, { value, label }) => <bdi>{valueText(text, known(by), value, label)}</bdi>,
  };
}
