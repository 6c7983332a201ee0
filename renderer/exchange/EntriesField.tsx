import { Input } from '@mantine/core';
import type { ReactNode } from 'react';
import { FinderBox, useTyped } from '../app/FinderBox.tsx';
import { useCall } from '../app/queries.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { useText } from '../text/use-text.ts';
import { ChosenItem } from './ChosenItem.tsx';
import type { LeavingEntry } from './seal-values.ts';

const SHOWN = 8;

/** The entries of the directory that leave, found by anything they are known by. */
export function EntriesField({ value, onChange, error }: FieldProps<LeavingEntry[]>): ReactNode {
  const text = useText();
  const typing = useTyped();
  const { typed, wanted } = typing;
  const search = useCall(
    'contacts',
    'search',
    { text: wanted, limit: SHOWN * 2 },
    { enabled: wanted !== '' },
  );
  const offered = (wanted === '' ? [] : (search.data ?? []))
    .map(({ contact }) => contact)
    .filter(({ id }) => !value.some((chosen) => chosen.id === id))
    .slice(0, SHOWN);
  return (
    <Input.Wrapper error={error ?? null} className="field-narrow">
      <div className="field-legend">{text('leaving.entries.title')}</div>
      {value.length > 0 && (
        <ul className="many-chosen chosen-cases">
          {value.map((entry) => (
            <ChosenItem
              key={entry.id}
              name={entry.title}
              removeLabel={text('leaving.entries.remove', { name: entry.title })}
              onRemove={() => onChange(value.filter(({ id }) => id !== entry.id))}
            />
          ))}
        </ul>
      )}
      <FinderBox
        typing={typing}
        label={text('leaving.entries.add')}
        description={text('leaving.entries.addHint')}
        error={error !== undefined}
        listLabel={text('leaving.entries.title')}
        offered={offered.map(({ id, title, subtitle }) => ({ id, title, hint: subtitle }))}
        nothing={text('leaving.entries.none')}
        isOver={search.data !== undefined && wanted === typed.trim()}
        onChoose={(id) => {
          const entry = offered.find((contact) => contact.id === id);
          if (entry !== undefined)
            onChange([...value, { kind: entry.kind, id: entry.id, title: entry.title }]);
        }}
      />
    </Input.Wrapper>
  );
}
