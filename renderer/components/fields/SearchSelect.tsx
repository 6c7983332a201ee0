import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { fold } from '../../text/countries.ts';
import { useText } from '../../text/use-text.ts';

export interface SearchOption {
  value: string;
  label: string;
  /** What typing is compared with, folded. */
  search: string;
  /** Stands quietly behind the label, such as the code. */
  hint: string;
}

interface Props {
  label: string;
  description?: string;
  required?: boolean;
  autoFocus?: boolean;
  error?: string | undefined;
  options: readonly SearchOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Shown when nothing matches. */
  nothing: string;
  placeholder?: string;
  /** Empties itself after each choice: for adding to a list. */
  clearOnChoice?: boolean;
}

const MOST_SHOWN = 60;

/** Chooses one of many by typing part of its name or code. */
export function SearchSelect(props: Props): ReactNode {
  const { options, value, onChange, nothing, clearOnChoice = false, error } = props;
  const text = useText();
  const combobox = useCombobox({
    onDropdownClose: () => combobox.resetSelectedOption(),
    onDropdownOpen: () => combobox.selectFirstOption(),
  });
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed === null ? options : rank(options, fold(typed.trim()));

  const { selectFirstOption } = combobox;
  useEffect(() => {
    // Once the matches stand in the list, Enter takes the first of them.
    if (typed !== null && typed !== '') selectFirstOption();
  }, [typed, selectFirstOption]);

  const leave = () => {
    // Leaving with text in the field takes the only match, or returns to what was chosen.
    if (typed !== null && typed.trim() === '') onChange(null);
    else if (typed !== null && shown.length === 1 && shown[0] !== undefined) onChange(shown[0].value);
    setTyped(null);
    combobox.closeDropdown();
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(next) => {
        onChange(next);
        setTyped(clearOnChoice ? '' : null);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <InputBase
          role="combobox"
          label={props.label}
          description={props.description}
          required={props.required ?? false}
          error={error ?? null}
          autoFocus={props.autoFocus ?? false}
          placeholder={props.placeholder ?? ''}
          value={typed ?? chosen?.label ?? ''}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={leave}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} className="options" aria-label={text('common.fields.choices')}>
          {shown.slice(0, MOST_SHOWN).map((option) => (
            <Combobox.Option key={option.value} value={option.value} active={option.value === value}>
              <span className="option">
                <span>{option.label}</span>
                <bdi className="option-hint">{option.hint}</bdi>
              </span>
            </Combobox.Option>
          ))}
          {shown.length === 0 && <Combobox.Empty>{nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The code itself stands first, then what begins with the typed text, then what holds it anywhere. */
function rank(options: readonly SearchOption[], typed: string): SearchOption[] {
  if (typed === '') return [...options];
  const placeOf = ({ hint, search }: SearchOption): number => {
    if (hint.toLowerCase() === typed) return 0;
    return search.startsWith(typed) ? 1 : 2;
  };
  return options
    .filter(({ hint, search }) => hint.toLowerCase() === typed || search.includes(typed))
    .sort((one, other) => placeOf(one) - placeOf(other));
}
