import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { COLUMN_ROLE_NAMES } from '../../shared/reader/column-roles.ts';
import { TABLE_KINDS, type ReadTable, type TableMapping } from '../../shared/reader/result.ts';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { TableTitle } from './TableTitle.tsx';

interface Props {
  tables: readonly ReadTable[];
  /** What the officer said so far; a table without one is read as it was found. */
  mappings: readonly TableMapping[];
  onMappings: (mappings: TableMapping[]) => void;
}

/** How the tables of a file are read, for the officer to correct: what a row is, where the header ends, what each column holds. */
export function ColumnsSection({ tables, mappings, onMappings }: Props): ReactNode {
  const text = useText();
  // A mapping speaks of a sheet: a second table below the first one is read with it.
  const sheets = tables.filter(
    (table, index) => tables.findIndex((other) => other.sheet === table.sheet) === index,
  );
  if (sheets.length === 0) return null;
  // What was said last counts, also while the file is still read anew.
  const mappingOf = (table: ReadTable) =>
    mappings.find(({ sheet }) => sheet === table.sheet) ?? foundMapping(table);
  const map = (table: ReadTable, change: Partial<TableMapping>) => {
    const mapping = { ...mappingOf(table), ...change };
    onMappings([...mappings.filter((one) => one.sheet !== table.sheet), mapping]);
  };
  const isChanged = mappings.length > 0;
  return (
    <Section
      title={text('briefings.columns.title')}
      action={
        isChanged && (
          <Button size="xs" variant="default" onClick={() => onMappings([])}>
            {text('briefings.columns.asFound')}
          </Button>
        )
      }
    >
      <p className="quiet">{text('briefings.columns.hint')}</p>
      {sheets.map((table) => (
        <details
          key={table.sheet ?? ''}
          className="briefing-columns"
          open={sheets.length === 1 && (table.kind === null || isChanged)}
        >
          <summary>
            <TableTitle table={table} />
          </summary>
          <Columns table={table} mapping={mappingOf(table)} onChange={(change) => map(table, change)} />
        </details>
      ))}
    </Section>
  );
}

function foundMapping(table: ReadTable): TableMapping {
  return {
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    kind: table.kind,
    headerRow: table.headerRows.at(-1) ?? 0,
    roles: table.columns.map(({ role }) => role),
  };
}

interface ColumnsProps {
  table: ReadTable;
  mapping: TableMapping;
  onChange: (change: Partial<TableMapping>) => void;
}

function Columns({ table, mapping, onChange }: ColumnsProps): ReactNode {
  const text = useText();
  const { columns, preview } = table;
  const { kind, headerRow: lastHeader, roles: chosen } = mapping;
  const samples = preview.filter(({ row }) => row > lastHeader);
  const roles = [
    { value: '', label: text('briefings.columns.none') },
    ...COLUMN_ROLE_NAMES.map((role) => ({ value: role, label: text(`briefings.columns.role.${role}`) })),
  ];
  const headers = [...new Set([...preview.map(({ row }) => row), lastHeader])]
    .filter((row) => row > 0)
    .sort((one, other) => one - other);
  return (
    <>
      <div className="list-filters">
        <NativeSelect
          size="xs"
          label={text('briefings.columns.kind')}
          value={kind ?? ''}
          data={[
            { value: '', label: text('briefings.columns.nothing') },
            ...TABLE_KINDS.map((value) => ({ value, label: text(`briefings.kindName.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ kind: TABLE_KINDS.find((one) => one === value) ?? null })
          }
        />
        <NativeSelect
          size="xs"
          label={text('briefings.columns.header')}
          value={String(lastHeader)}
          data={[
            { value: '0', label: text('briefings.columns.noHeader') },
            ...headers.map((row) => ({ value: String(row), label: String(row) })),
          ]}
          onChange={({ currentTarget: { value } }) => onChange({ headerRow: Number(value) })}
        />
      </div>
      <div className="source-table" tabIndex={0} role="group" aria-label={text('briefings.columns.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('briefings.columns.column')}</th>
              <th scope="col">{text('briefings.columns.samples')}</th>
              <th scope="col">{text('briefings.columns.holds')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ label }, index) => (
              <tr key={index}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td>
                  <bdi>{samplesOf(samples, index)}</bdi>
                </td>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={text('briefings.columns.holdsOf', { name: label })}
                    value={chosen[index] ?? ''}
                    data={roles}
                    onChange={({ currentTarget: { value } }) =>
                      onChange({
                        roles: columns.map((_column, at) =>
                          at === index ? (value === '' ? null : value) : (chosen[at] ?? null),
                        ),
                      })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function samplesOf(rows: ReadTable['preview'], column: number): string {
  const values = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
  return [...new Set(values)].slice(0, 3).join(' · ');
}
