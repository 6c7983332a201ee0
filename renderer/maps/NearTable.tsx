import { useEffect, useRef, type ReactNode } from 'react';
import type { NearFacility } from '../../shared/facilities/schema.ts';
import { Code } from '../components/Code.tsx';
import { MapSign } from '../components/map/MapSign.tsx';
import { ageText, instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { signOf, wayText } from './signs.ts';

interface Props {
  near: { total: number; rows: readonly NearFacility[] } | undefined;
  selected: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

/** The map as a table: what is in view, nearest first. */
export function NearTable({ near, selected, onSelect, onOpen }: Props): ReactNode {
  const text = useText();
  const chosen = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  if (near === undefined) return null;
  const rest = near.total - near.rows.length;
  return (
    <>
      <p aria-live="polite">{text('maps.count', { count: near.total })}</p>
      {near.rows.length > 0 && (
        <table className="map-table" aria-label={text('maps.table')}>
          <thead>
            <tr>
              <th scope="col">{text('maps.column.name')}</th>
              <th scope="col">{text('maps.column.state')}</th>
              <th scope="col">{text('maps.column.way')}</th>
            </tr>
          </thead>
          <tbody>
            {near.rows.map((row) => (
              <tr
                key={row.id}
                ref={row.id === selected ? chosen : null}
                aria-current={row.id === selected || undefined}
                onClick={() => onSelect(row.id)}
              >
                <th scope="row">
                  <MapSign look={signOf(row, text)} />{' '}
                  <button type="button" onClick={() => onOpen(row.id)}>
                    <bdi>{row.name}</bdi>
                  </button>
                  <div className="quiet">
                    {text(`contacts.type.${row.type}`)}
                    {row.phone !== '' && (
                      <>
                        {' · '}
                        <Code>{row.phone}</Code>
                      </>
                    )}
                  </div>
                </th>
                <td>
                  {text(`contacts.facilityState.${row.state}`)}
                  {row.stateAt !== null && (
                    <div className="quiet" title={instantText(row.stateAt)}>
                      {ageText(row.stateAt)}
                    </div>
                  )}
                  {row.capacity !== null && (
                    <div className="quiet tabular">{text('contacts.places', { count: row.capacity })}</div>
                  )}
                </td>
                <td className="tabular">
                  <bdi>{wayText(row, text)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p className="quiet">{text('maps.more', { count: rest })}</p>}
    </>
  );
}
