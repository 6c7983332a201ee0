import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { CALENDARS } from '../../shared/people/schema.ts';
import { REGISTER_ROLES, type RegisterColumn, type RegisterMapping } from '../../shared/registers/schema.ts';
import { useText } from '../text/use-text.ts';
import { datesText, type Preview } from './words.ts';

interface Props {
  preview: Preview;
  isBusy: boolean;
  onMapping: (mapping: RegisterMapping) => void;
}

/** Every column of the file: what stands in it, what it is read as, how its dates are read and why. */
export function ColumnsTable({ preview, isBusy, onMapping }: Props): ReactNode {
  const text = useText();
  const { columns, mapping } = preview;
  const roles = [
    { value: '', label: text('registers.role.none') },
    ...REGISTER_ROLES.map((role) => ({ value: role, label: text(`registers.role.${role}`) })),
  ];
  return (
    <div className="register-table" tabIndex={0} role="group" aria-label={text('registers.columns.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('registers.columns.name')}</th>
            <th scope="col">{text('registers.columns.samples')}</th>
            <th scope="col" className="numeric">
              {text('registers.columns.filled')}
            </th>
            <th scope="col">{text('registers.columns.role')}</th>
            <th scope="col">{text('registers.columns.dates')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.index}>
              <th scope="row">
                <bdi>{column.name}</bdi>
              </th>
              <td className="register-samples">
                <bdi>{column.samples.slice(0, 3).join(' · ')}</bdi>
              </td>
              <td className="numeric tabular">{column.filled}</td>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={text('registers.columns.roleOf', { name: column.name })}
                  value={column.role ?? ''}
                  disabled={isBusy}
                  data={roles}
                  onChange={(event) => {
                    const chosen = REGISTER_ROLES.find((role) => role === event.currentTarget.value) ?? null;
                    onMapping({
                      ...mapping,
                      roles: columns.map(({ index, role }) => (index === column.index ? chosen : role)),
                    });
                  }}
                />
              </td>
              <td className="register-dates">
                <Dates column={column} preview={preview} isBusy={isBusy} onMapping={onMapping} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dates({ column, preview, isBusy, onMapping }: Props & { column: RegisterColumn }): ReactNode {
  const text = useText();
  const { dates, calendar } = column;
  if (dates === null || calendar === null) return null;
  const { mapping, columns } = preview;
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={text('registers.columns.calendarOf', { name: column.name })}
        value={calendar}
        disabled={isBusy}
        data={CALENDARS.map((value) => ({ value, label: text(`registers.calendar.${value}`) }))}
        onChange={(event) => {
          const chosen = CALENDARS.find((value) => value === event.currentTarget.value) ?? 'gregorian';
          onMapping({
            ...mapping,
            calendars: columns.map((each) => (each.index === column.index ? chosen : each.calendar)),
          });
        }}
      />
      {calendar === 'gregorian' && <p className="quiet">{datesText(text, dates)}</p>}
    </>
  );
}
