import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CoverageCell, CoverageEntry, CoverageRow } from '../../shared/coverage/calls.ts';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Age } from '../components/Age.tsx';
import { Badge, type Tone } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { useText } from '../text/use-text.ts';
import { Unconfirmed } from '../app/Unconfirmed.tsx';
import { TEST_RESULTS } from '../../shared/verification/schema.ts';
import { addressOfNew, tryEntry } from './acts.ts';
import { TONE } from './state.ts';

const TRUST: Readonly<Record<CoverageEntry['trust'], Tone>> = {
  confirmed: 'good',
  overdue: 'verify',
  replaced: 'verify',
  never: 'verify',
  failed: 'danger',
  none: 'danger',
};

/** The cell under the cursor: who answers there, how sure that is, and what to do. */
export function CellPeek({ row, cell }: { row: CoverageRow; cell: CoverageCell }): ReactNode {
  const text = useText();
  return (
    <aside className="coverage-peek" aria-label={text('common.list.peek')}>
      <h2 className="coverage-peek-title">
        {text(`contacts.function.${cell.function}`)}
        <span className="quiet">
          {' · '}
          {row.district === null ? text('coverage.country') : <bdi>{row.district.path.join(' › ')}</bdi>}
        </span>
      </h2>
      <div className="badges">
        <Badge tone={TONE[cell.state]}>{text(`coverage.state.${cell.state}`)}</Badge>
      </div>
      <p className="quiet">{text(cell.byParts ? 'coverage.why.byParts' : `coverage.why.${cell.state}`)}</p>
      <ul className="coverage-entries">
        {cell.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      <Button
        variant={cell.entries.length === 0 ? 'filled' : 'default'}
        onClick={() => go(addressOfNew(row, cell))}
      >
        {text('coverage.add')}
      </Button>
    </aside>
  );
}

function Entry({ entry }: { entry: CoverageEntry }): ReactNode {
  const text = useText();
  return (
    <li className="coverage-entry">
      <ScreenLink to={addresses.contact(entry.kind, entry.id)}>
        <bdi>{entry.title}</bdi>
      </ScreenLink>
      {entry.subtitle !== '' && <bdi className="quiet">{entry.subtitle}</bdi>}
      {entry.phone !== '' && <Code>{entry.phone}</Code>}
      <span className="badges">
        <Badge tone={TRUST[entry.trust]}>
          {text(`coverage.trust.${entry.trust}`)}
          {entry.trust !== 'never' && entry.confirmedAt !== null && (
            <>
              {' · '}
              <Age at={entry.confirmedAt} />
            </>
          )}
        </Badge>
        <Unconfirmed id={entry.id} />
        {entry.reach !== 'district' && <Badge>{text(`coverage.reach.${entry.reach}`)}</Badge>}
      </span>
      {entry.trust === 'none' ? (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => go(addresses.editContact(entry.kind, entry.id))}
        >
          {text('coverage.addNumber')}
        </Button>
      ) : (
        <span className="buttons">
          {TEST_RESULTS.map((result) => (
            <Button
              key={result}
              variant={result === 'answered' && entry.trust !== 'confirmed' ? 'filled' : 'default'}
              size="compact-sm"
              onClick={() => tryEntry(entry, result)}
            >
              {text(`verification.result.${result}`)}
            </Button>
          ))}
        </span>
      )}
    </li>
  );
}
