import { Modal } from '@mantine/core';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { INTERFACE_LANGUAGES } from '../../shared/kernel/text.ts';
import { fold } from '../text/countries.ts';
import { LANGUAGE_NAMES } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { changeAppearance } from './appearance.ts';
import { domains } from './domains.ts';
import { go } from './navigate.ts';

interface Entry {
  /** Unlike that of every other line. */
  id: string;
  title: string;
  detail: string;
  run: () => void;
}
interface Group {
  title: string;
  entries: Entry[];
}

const OPEN = 'chancery-open-palette';
const SEARCHES = domains.flatMap(({ search }) => search ?? []);

/** Opens the search field from anywhere. */
export function openPalette(): void {
  document.dispatchEvent(new Event(OPEN));
}

/** Ctrl/Cmd-K: people and other records, screens, commands. */
export function Palette(): ReactNode {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const open = () => setOpen(true);
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    document.addEventListener(OPEN, open);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener(OPEN, open);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  if (!isOpen) return null;
  return (
    <Modal.Root opened onClose={() => setOpen(false)} size="lg" yOffset="10vh" padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={text('common.search.open')}>
        <Modal.Body>
          <Search onDone={() => setOpen(false)} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Search({ onDone }: { onDone: () => void }): ReactNode {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const wanted = typed.trim();
  const records = useRecords(wanted);
  const groups = [...records.groups, ...useActions(wanted)].filter((group) => group.entries.length > 0);
  const all = groups.flatMap((group) => group.entries);
  // Lines move while answers arrive. Where nobody has chosen one, none stands out before all are there; a chosen one keeps its mark.
  const found = all.findIndex(({ id: own }) => own === chosen);
  const current = found >= 0 || !records.isSettled ? found : Math.min(0, all.length - 1);
  const move = (by: -1 | 1) => {
    const next = all[(Math.max(current, by === 1 ? -1 : 0) + by + all.length) % Math.max(1, all.length)];
    setChosen(next?.id ?? null);
  };

  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);

  const run = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onDone();
    entry.run();
  };
  // Enter pressed ahead of the answers means what they will bring, not what still stands there from the letter before.
  useEffect(() => {
    if (isRunning && (found >= 0 || records.isSettled)) run(all[current]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') setRunning(true);
    else return;
    event.preventDefault();
  };

  let index = -1;
  return (
    <div className="palette">
      <div className="palette-field">
        <IconSearch size={20} aria-hidden />
        <input
          className="palette-input"
          role="combobox"
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
          aria-autocomplete="list"
          aria-label={text('common.search.open')}
          placeholder={text('common.search.placeholder')}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(null);
            setRunning(false);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {all.length === 0 && records.isSettled && wanted !== '' && (
        <p className="palette-nothing" role="status">
          {text('common.search.nothing', { text: wanted })}
        </p>
      )}
      <div
        className="palette-list"
        id={`${id}-list`}
        role="listbox"
        aria-label={text('common.search.open')}
        aria-busy={!records.isSettled}
      >
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <div className="palette-group" aria-hidden>
              {group.title}
            </div>
            {group.entries.map((entry) => {
              index += 1;
              return (
                <div
                  key={entry.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === current}
                  className="palette-entry"
                  onClick={() => run(entry)}
                >
                  <span className="palette-title" dir="auto">
                    {entry.title}
                  </span>
                  {entry.detail !== '' && (
                    <span className="palette-detail" dir="auto">
                      {entry.detail}
                    </span>
                  )}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** What each kind of record found, as far as it has answered; a kind that cannot be searched finds nothing and hides no other. */
function useRecords(wanted: string): { groups: Group[]; isSettled: boolean } {
  const text = useText();
  return useQueries({
    queries: SEARCHES.map(({ title, search }) => ({
      queryKey: ['palette', title, wanted],
      queryFn: () => search(wanted),
      enabled: wanted !== '',
      gcTime: 0,
      placeholderData: keepPreviousData,
    })),
    combine: (results) => ({
      isSettled: wanted === '' || results.every(({ isFetching }) => !isFetching),
      groups: SEARCHES.map(({ title }, index) => ({
        title: text(title),
        entries: (wanted === '' ? [] : (results[index]?.data ?? [])).map(
          ({ id, title: name, detail, address }): Entry => ({
            id: `${title} ${id}`,
            title: name,
            detail,
            run: () => go(address),
          }),
        ),
      })),
    }),
  });
}

function useActions(wanted: string): Group[] {
  const text = useText();
  const needle = fold(wanted);
  const matches = ({ title }: Entry) => fold(title).includes(needle);
  const screens = domains
    .flatMap(({ rail }) => rail ?? [])
    .map(({ address, label }): Entry => ({
      id: address,
      title: text('common.search.goTo', { screen: text(label) }),
      detail: '',
      run: () => go(address),
    }));
  const commands: Entry[] = [
    ...domains.flatMap(({ commands: own = [] }) =>
      own.map(({ title, address }) => ({
        id: title,
        title: text(title),
        detail: '',
        run: () => go(address),
      })),
    ),
    { id: 'lock', title: text('common.command.lock'), detail: '', run: () => window.chancery.lock() },
    {
      id: 'light',
      title: text('common.command.light'),
      detail: '',
      run: () => void changeAppearance({ theme: 'light' }),
    },
    {
      id: 'dark',
      title: text('common.command.dark'),
      detail: '',
      run: () => void changeAppearance({ theme: 'dark' }),
    },
    ...INTERFACE_LANGUAGES.map((language) => ({
      id: `language-${language}`,
      title: text('common.command.language', { language: LANGUAGE_NAMES[language] }),
      detail: '',
      run: () => void changeAppearance({ language }),
    })),
  ];
  return [
    { title: text('common.search.commands'), entries: commands.filter(matches) },
    { title: text('common.search.screens'), entries: screens.filter(matches) },
  ];
}
