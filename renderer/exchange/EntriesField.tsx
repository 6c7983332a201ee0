import { ActionIcon, Combobox, Input, InputBase, useCombobox } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useCall } from '../app/queries.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { useText } from '../text/use-text.ts';
import type { LeavingEntry } from './seal-values.ts';

const SHOWN = 8;

/** The entries of the directory that leave, found by anything they are known by. */
export function EntriesField({ value, onChange, error }: FieldProps<LeavingEntry[]>): ReactNode {
  const text = useText();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
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

  const choose = (id: string) => {
    const entry = offered.find((contact) => contact.id === id);
    if (entry !== undefined) onChange([...value, { kind: entry.kind, id: entry.id, title: entry.title }]);
    setTyped('');
    combobox.closeDropdown();
  };
  return (
    <Input.Wrapper error={error ?? null} className="field-narrow">
      <div className="field-legend">{text('leaving.entries.title')}</div>
      {value.length > 0 && (
        <ul className="many-chosen chosen-cases">
          {value.map((entry) => (
            <li key={entry.id} className="chip">
              <bdi>{entry.title}</bdi>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={text('leaving.entries.remove', { name: entry.title })}
                onClick={() => onChange(value.filter(({ id }) => id !== entry.id))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.Target withExpandedAttribute>
          <InputBase
            role="combobox"
            label={text('leaving.entries.add')}
            description={text('leaving.entries.addHint')}
            error={error !== undefined}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={wanted === ''}>
          <Combobox.Options mah={320} className="options" aria-label={text('leaving.entries.title')}>
            {offered.map((entry) => (
              <Combobox.Option key={entry.id} value={entry.id}>
                <span className="option">
                  <bdi>{entry.title}</bdi>
                  <bdi className="option-hint">{entry.subtitle}</bdi>
                </span>
              </Combobox.Option>
            ))}
            {offered.length === 0 && <Combobox.Empty>{text('leaving.entries.none')}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </Input.Wrapper>
  );
}
