import type { ReactNode } from 'react';
import { DIRECTORY_EXPORTS, ExportField, type Export } from '../../shared/exports/schema.ts';
import { PeopleQuery } from '../../shared/people/query.ts';
import { Fact, Facts } from '../components/Fact.tsx';
import { instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { copyText } from './copy-text.ts';

/** One export beside the list: all that the trail knows about it. */
export function ExportPeek({ row }: { row: Export }): ReactNode {
  const text = useText();
  const fields = row.fields.map((field) => {
    const known = ExportField.safeParse(field).data;
    return known === undefined ? field : text(`exports.field.${known}`);
  });
  const isOfPeople = !DIRECTORY_EXPORTS.some((what) => what === row.what);
  return (
    <Facts>
      <Fact label={text('exports.column.at')}>{instantText(row.at)}</Fact>
      <Fact label={text('exports.column.officer')}>
        <bdi>{row.officer}</bdi>
      </Fact>
      <Fact label={text('exports.column.purpose')}>
        {row.purpose === '' ? text('exports.noPurpose') : <bdi>{row.purpose}</bdi>}
      </Fact>
      <Fact label={text('exports.column.format')}>{text(`exports.format.${row.format}`)}</Fact>
      <Fact label={text('exports.column.rows')}>{row.rows}</Fact>
      {row.leftOut > 0 && <Fact label={text('exports.peek.leftOut')}>{row.leftOut}</Fact>}
      {row.copy !== null && <Fact label={text('exports.column.copy')}>{copyText(row)}</Fact>}
      {row.owner !== '' && (
        <Fact label={text('exports.peek.owner')}>
          <bdi>{row.owner}</bdi>
        </Fact>
      )}
      {isOfPeople && (
        <>
          <Fact label={text('exports.column.fields')}>{fields.join(text('common.comma'))}</Fact>
          <Fact label={text('exports.peek.filter')}>
            <Asked query={row.query} />
          </Fact>
        </>
      )}
    </Facts>
  );
}

/** Which people were asked for: the words of the filter as it was kept. */
function Asked({ query }: { query: unknown }): ReactNode {
  const text = useText();
  const { archived, ...filter } = PeopleQuery.safeParse(query).data?.filter ?? { archived: false };
  const parts = Object.entries({ ...filter, ...(archived ? { archived } : {}) });
  if (parts.length === 0) return text('exports.peek.everybody');
  return (
    <bdi dir="ltr">
      {parts
        .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
        .join(' · ')}
    </bdi>
  );
}
