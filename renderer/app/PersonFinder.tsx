import type { ReactNode } from 'react';
import type { PersonSummary } from '../../shared/people/schema.ts';
import { countryName } from '../text/countries.ts';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { FinderBox, useTyped } from './FinderBox.tsx';
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
  const typing = useTyped();
  const { wanted } = typing;
  const typed = typing.typed.trim();
  const search = useCall('people', 'search', { text: wanted, limit: 8 }, { enabled: wanted !== '' });
  const found = (search.data ?? []).filter(({ person }) => !without.includes(person.id));
  return (
    <FinderBox
      typing={typing}
      label={label}
      description={description}
      error={error}
      autoFocus={autoFocus}
      offered={found.map(({ person, reasons }) => ({
        id: person.id,
        title: person.displayName,
        hint: describe(person, reasons.find((reason) => reason.field !== 'name')?.text ?? ''),
      }))}
      nothing={text('people.finder.nothing')}
      isOver={search.data !== undefined && wanted === typed}
      last={onNew === undefined ? null : { id: NEW, words: onNew.words(typed) }}
      onChoose={(id) => {
        const chosen = found.find(({ person }) => person.id === id);
        if (id === NEW) onNew?.run(typed);
        else if (chosen !== undefined) onFound(chosen.person);
      }}
    />
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
