import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import type { PersonSummary } from '../../shared/people/schema.ts';
import { countryName } from '../text/countries.ts';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { useCall } from './queries.ts';

interface Props {
  label: string;
  description?: string;
  error: string | undefined;
  autoFocus?: boolean;
  /** People who are chosen already. */
  without: readonly string[];
  onFound: (person: PersonSummary) => void;
  /** Offered after searching, in these words; left out where nobody can be registered. */
  onNew?: { words: (typed: string) => string; run: (typed: string) => void };
}

const NEW = 'new';

/** Finds somebody on record by anything they are known by; who is not there can be registered at once. */
export function PersonFinder(props: Props): ReactNode {
  const { label, description, error, autoFocus, without, onFound, onNew } = props;
  const text = useText();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const search = useCall('people', 'search', { text: wanted, limit: 8 }, { enabled: wanted !== '' });
  const found = (search.data ?? []).filter(({ person }) => !without.includes(person.id));
  const isAsked = typed.trim() !== '';
  const isOver = search.data !== undefined && wanted === typed.trim();

  const choose = (value: string) => {
    const name = typed.trim();
    setTyped('');
    combobox.closeDropdown();
    const chosen = found.find(({ person }) => person.id === value);
    if (value === NEW) onNew?.run(name);
    else if (chosen !== undefined) onFound(chosen.person);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          role="combobox"
          label={label}
          description={description}
          error={error ?? null}
          autoFocus={autoFocus ?? false}
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
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isAsked}>
        <Combobox.Options mah={320} className="options" aria-label={text('common.fields.choices')}>
          {found.map(({ person, reasons }) => (
            <Combobox.Option key={person.id} value={person.id}>
              <span className="option">
                <bdi>{person.displayName}</bdi>
                <bdi className="option-hint">
                  {describe(person, reasons.find((reason) => reason.field !== 'name')?.text ?? '')}
                </bdi>
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && isOver && <Combobox.Empty>{text('people.finder.nothing')}</Combobox.Empty>}
          {onNew !== undefined && isOver && (
            <Combobox.Option value={NEW}>{onNew.words(typed.trim())}</Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** What tells two people of one name apart. */
function describe(person: PersonSummary, reason: string): string {
  const parts = [
    person.birthDate === null ? '' : dateText(person.birthDate),
    person.nationalities.map((code) => countryName(code)).join(', '),
    reason === '' ? person.documentNumber : reason,
  ];
  return [...new Set(parts)].filter((part) => part !== '').join(' · ');
}
