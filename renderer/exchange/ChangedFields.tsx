import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IncomingChange, RecordDecision } from '../../shared/bundles/calls.ts';
import { Badge } from '../components/Badge.tsx';
import { fieldText, inOrder, isItem, valueText, type Titles } from '../text/records.ts';
import { useText } from '../text/use-text.ts';

type Field = IncomingChange['fields'][number];

interface Props {
  change: IncomingChange;
  decision: RecordDecision;
  titles: Titles;
  onDecide: (part: Partial<RecordDecision>) => void;
}

/** The fields of a record beside ours: the last value that both had, ours, theirs; a choice where both changed it. */
export function ChangedFields({ change, decision, titles, onDecide }: Props): ReactNode {
  const text = useText();
  const write = ({ field }: Field, value: unknown) =>
    valueText(change.kind, field, value, titles) ??
    text(isItem(field) ? 'exchange.takenOut' : 'exchange.blank');
  if (change.outcome === 'new')
    return (
      <table className="exchange-fields">
        <tbody>
          {inOrder(change.kind, change.fields)
            .filter((field) => valueText(change.kind, field.field, field.theirs, titles) !== null)
            .map((field) => (
              <tr key={field.field}>
                <th scope="row">{fieldText(change.kind, field.field)}</th>
                <td className="pre">
                  <bdi>{write(field, field.theirs)}</bdi>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    );
  return (
    <table className="exchange-fields" data-compared>
      <thead>
        <tr>
          <th scope="col">{text('exchange.review.field')}</th>
          <th scope="col">{text('exchange.review.base')}</th>
          <th scope="col">{text('exchange.review.mine')}</th>
          <th scope="col">{text('exchange.review.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder(change.kind, change.fields).map((field) => (
          <tr key={field.field} data-decision={field.decision}>
            <th scope="row">
              {fieldText(change.kind, field.field)}
              {field.decision === 'conflict' && (
                <Choice
                  label={fieldText(change.kind, field.field)}
                  value={decision.choices[field.field]}
                  onChange={(choice) =>
                    onDecide({ choices: { ...decision.choices, [field.field]: choice }, decision: 'accept' })
                  }
                />
              )}
              {field.decision === 'mine' && <Badge>{text('exchange.review.oursNewer')}</Badge>}
            </th>
            <td className="pre">
              <bdi>{field.base === null ? '' : write(field, field.base)}</bdi>
            </td>
            <td className="pre" data-stands={stands(field, decision) === 'mine' || undefined}>
              <bdi>{field.mine === null && !isItem(field.field) ? '' : write(field, field.mine)}</bdi>
            </td>
            <td className="pre" data-stands={stands(field, decision) === 'theirs' || undefined}>
              <bdi>{write(field, field.theirs)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whose value stands afterwards; `null` while that is not decided. */
function stands(field: Field, decision: RecordDecision): 'mine' | 'theirs' | null {
  if (field.decision === 'conflict') return decision.choices[field.field] ?? null;
  return field.decision === 'theirs' ? 'theirs' : 'mine';
}

function Choice({
  label,
  value,
  onChange,
}: {
  label: string;
  value: 'mine' | 'theirs' | undefined;
  onChange: (choice: 'mine' | 'theirs') => void;
}): ReactNode {
  const text = useText();
  return (
    <Radio.Group
      aria-label={text('exchange.review.choose', { field: label })}
      value={value ?? ''}
      onChange={(chosen) => onChange(chosen === 'theirs' ? 'theirs' : 'mine')}
    >
      <span className="exchange-choice">
        <Radio size="xs" value="mine" label={text('exchange.review.takeMine')} />
        <Radio size="xs" value="theirs" label={text('exchange.review.takeTheirs')} />
      </span>
    </Radio.Group>
  );
}
