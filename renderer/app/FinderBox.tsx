import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

/** Something that was found, and what tells it from others of its name. */
export interface Offered {
  id: string;
  title: string;
  hint: ReactNode;
}

/** What is typed into a finder, and what to search for. */
export interface Typed {
  typed: string;
  /** Follows what is typed, and waits while the page is busy. */
  wanted: string;
  setTyped: (typed: string) => void;
}

export function useTyped(): Typed {
  const [typed, setTyped] = useState('');
  return { typed, wanted: useDeferredValue(typed.trim()), setTyped };
}

interface Props {
  typing: Typed;
  label: string;
  description?: string | undefined;
  error?: string | boolean | undefined;
  autoFocus?: boolean | undefined;
  /** Names the list for those who hear it; "choices" where nothing better is known. */
  listLabel?: string;
  offered: readonly Offered[];
  /** Said when the search is over and found nothing. */
  nothing: string;
  isOver: boolean;
  /** Offers something before anything is typed. */
  isOpenAtOnce?: boolean;
  /** Offered behind what was found, with the id that `onChoose` is told. */
  last?: { id: string; words: string } | null;
  /** Told the id of what was chosen; the field is empty again by then. */
  onChoose: (id: string) => void;
}

/** A field that finds one of many records by anything they are known by; the caller searches. */
export function FinderBox(props: Props): ReactNode {
  const { typing, offered, isOver, last } = props;
  const { typed, setTyped } = typing;
  const text = useText();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        setTyped('');
        combobox.closeDropdown();
        props.onChoose(id);
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <InputBase
          role="combobox"
          label={props.label}
          description={props.description}
          error={props.error ?? null}
          autoFocus={props.autoFocus ?? false}
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
      <Combobox.Dropdown hidden={props.isOpenAtOnce !== true && typed.trim() === ''}>
        <Combobox.Options
          mah={320}
          className="options"
          aria-label={props.listLabel ?? text('common.fields.choices')}
        >
          {offered.map(({ id, title, hint }) => (
            <Combobox.Option key={id} value={id}>
              <span className="option">
                <bdi>{title}</bdi>
                <bdi className="option-hint">{hint}</bdi>
              </span>
            </Combobox.Option>
          ))}
          {offered.length === 0 && isOver && <Combobox.Empty>{props.nothing}</Combobox.Empty>}
          {last != null && isOver && <Combobox.Option value={last.id}>{last.words}</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
