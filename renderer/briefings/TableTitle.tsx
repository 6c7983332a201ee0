import type { ReactNode } from 'react';
import type { ReadTable } from '../../shared/reader/result.ts';
import { useText } from '../text/use-text.ts';

/** How many rows of a table of a file were read, and as what. */
export function TableTitle({ table }: { table: Pick<ReadTable, 'sheet' | 'dataRows' | 'kind'> }): ReactNode {
  const text = useText();
  const { sheet, dataRows, kind } = table;
  const values = {
    rows: dataRows,
    kind: kind === null ? text('briefings.tableNothing') : text(`briefings.kindName.${kind}`),
  };
  return (
    <bdi>
      {sheet === undefined
        ? text('briefings.table', values)
        : text('briefings.tableOf', { ...values, sheet })}
    </bdi>
  );
}
