import { IconFileExport } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { Export } from '../../shared/exports/schema.ts';
import { api } from '../app/client.ts';
import { Age } from '../components/Age.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { ListTable } from '../components/table/ListTable.tsx';
import { ListToolbar } from '../components/table/ListToolbar.tsx';
import { useListTable } from '../components/table/use-list-table.ts';
import { useText } from '../text/use-text.ts';
import { copyText } from './copy-text.ts';
import { ExportPeek } from './ExportPeek.tsx';

const NO_FILTER = {};

/** What left the register, newest first: who took it out, in which form, what for. */
export function ExportsScreen(): ReactNode {
  const text = useText();
  const columns = useExportColumns();
  const table = useListTable<Export, Record<string, never>>({
    list: 'people.exports',
    load: ({ offset, limit }) => api.people.exports({ offset, limit }),
    columns,
    rowId: (row) => row.id,
    filter: NO_FILTER,
    sorting: [],
    onOpen: () => undefined,
  });
  return (
    <Screen kind="list" title={text('exports.title')} lead={text('exports.lead')}>
      <ListToolbar table={table}>{null}</ListToolbar>
      <ListTable
        table={table}
        label={text('exports.title')}
        rowTitle={(row) => text(`exports.what.${row.what}`)}
        peek={(row) => <ExportPeek row={row} />}
        empty={
          <EmptyState icon={<IconFileExport size={40} stroke={1.5} />} title={text('exports.empty.title')}>
            {text('exports.empty.text')}
          </EmptyState>
        }
      />
    </Screen>
  );
}

function useExportColumns(): ListColumn<Export>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'what',
        title: text('exports.column.what'),
        width: 160,
        sortable: false,
        cell: (row) => text(`exports.what.${row.what}`),
      },
      {
        id: 'at',
        title: text('exports.column.at'),
        width: 150,
        sortable: false,
        cell: (row) => <Age at={row.at} />,
      },
      {
        id: 'officer',
        title: text('exports.column.officer'),
        width: 150,
        sortable: false,
        cell: (row) => <bdi>{row.officer}</bdi>,
      },
      {
        id: 'rows',
        title: text('exports.column.rows'),
        width: 90,
        numeric: true,
        sortable: false,
        cell: (row) => row.rows,
      },
      {
        id: 'purpose',
        title: text('exports.column.purpose'),
        width: 260,
        sortable: false,
        cell: (row) => (row.purpose === '' ? text('exports.noPurpose') : <bdi>{row.purpose}</bdi>),
      },
      {
        id: 'format',
        title: text('exports.column.format'),
        width: 150,
        sortable: false,
        cell: (row) => text(`exports.format.${row.format}`),
      },
      {
        id: 'fields',
        title: text('exports.column.fields'),
        width: 100,
        sortable: false,
        cell: (row) => row.fields.length > 0 && text('exports.fieldCount', { count: row.fields.length }),
      },
      {
        id: 'copy',
        title: text('exports.column.copy'),
        width: 90,
        sortable: false,
        cell: (row) => copyText(row),
      },
    ],
    [text],
  );
}
