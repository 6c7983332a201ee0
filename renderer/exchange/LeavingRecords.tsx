import type { ReactNode } from 'react';
import { Badge } from '../components/Badge.tsx';
import { ageText } from '../text/dates.ts';
import { fieldText, inOrder, kindText, valueText, type Titles } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import type { Leaving } from './use-leaving.ts';

type LeavingRecord = Leaving['records'][number];

/** So many records stand open; with more, each is opened by hand. */
const OPEN_AT_FIRST = 12;

/** Every field of every record that leaves, what stays, and how much it is. */
export function LeavingRecords({ leaving }: { leaving: Leaving }): ReactNode {
  const text = useText();
  const titles = new Map(leaving.records.map((record) => [record.id, titleText(record)]));
  return (
    <div className="stack">
      <p className="leaving-sum">
        {text('exchange.seal.sum', {
          records: text('exchange.seal.sumRecords', { count: leaving.records.length }),
          people: text('exchange.seal.sumPeople', { count: leaving.people }),
          sensitive: text('exchange.seal.sumSensitive', { count: leaving.sensitiveFields }),
        })}
      </p>
      <p className="quiet">
        {leaving.lastSentAt === null
          ? text('exchange.seal.neverSent')
          : text('exchange.seal.lastSent', { age: ageText(leaving.lastSentAt) })}
      </p>
      {leaving.records.map((record) => (
        <LeavingRecordRows
          key={record.id}
          record={record}
          titles={titles}
          isOpen={leaving.records.length <= OPEN_AT_FIRST}
        />
      ))}
    </div>
  );
}

function LeavingRecordRows({
  record,
  titles,
  isOpen,
}: {
  record: LeavingRecord;
  titles: Titles;
  isOpen: boolean;
}): ReactNode {
  const text = useText();
  return (
    <details className="exchange-record" open={isOpen}>
      <summary className="exchange-record-head">
        <span className="quiet">{kindText(record.kind)}</span> <bdi>{titleText(record)}</bdi>
      </summary>
      <table className="exchange-fields">
        <tbody>
          {inOrder(record.kind, record.fields).map((field) => (
            <tr key={field.field}>
              <th scope="row">{fieldText(record.kind, field.field)}</th>
              <td className="pre">
                <bdi>
                  {valueText(record.kind, field.field, field.value, titles) ?? text('exchange.takenOut')}
                </bdi>
              </td>
              <td>
                <span className="badges">
                  <Badge tone={field.since === 'same' ? 'plain' : 'accent'}>
                    {text(`exchange.seal.since.${field.since}`)}
                  </Badge>
                  {field.sensitive && <Badge tone="verify">{text('exchange.seal.sensitive')}</Badge>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {record.withheld.length > 0 && (
        <p className="quiet exchange-withheld">
          {text('exchange.seal.withheld', {
            fields: [...new Set(record.withheld.map((field) => fieldText(record.kind, field)))].join(
              text('common.comma'),
            ),
          })}
        </p>
      )}
    </details>
  );
}

function titleText({ kind, title }: LeavingRecord): string {
  return title === '' ? kindText(kind) : title;
}
