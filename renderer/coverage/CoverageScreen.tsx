import { Switch } from '@mantine/core';
import { IconGridDots } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Coverage, CoverageRow } from '../../shared/coverage/calls.ts';
import { DistrictId } from '../../shared/districts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { CellPeek } from './CellPeek.tsx';
import { CoverageGrid } from './CoverageGrid.tsx';
import { kept, keep } from './kept.ts';
import { SaveMatrix } from './SaveMatrix.tsx';
import { TONE } from './state.ts';

const hasGap = ({ cells }: CoverageRow) => cells.some(({ state }) => state !== 'covered');

/** Which district has whom for what, day and night: the gaps before they are needed. */
export function CoverageScreen(): ReactNode {
  const text = useText();
  const { searchStr } = useLocation();
  const asked = DistrictId.safeParse(new URLSearchParams(searchStr).get('district'));
  const { data, error, refetch } = useCall(
    'contacts',
    'coverage',
    asked.success ? { districtId: asked.data } : {},
  );
  const [gapsOnly, setGapsOnly] = useState(() => kept().gapsOnly);
  return (
    <Screen
      kind="list"
      title={text('coverage.title')}
      lead={<ContactsNav at={addresses.coverage} />}
      actions={<SaveMatrix gapsOnly={gapsOnly} />}
    >
      <div className="coverage-bar">
        <Switch
          label={text('coverage.gapsOnly')}
          checked={gapsOnly}
          onChange={(event) => {
            setGapsOnly(event.currentTarget.checked);
            keep({ gapsOnly: event.currentTarget.checked });
          }}
        />
        {data !== undefined && <Counts counts={data.counts} />}
        {asked.success && (
          <ScreenLink to={addresses.coverage} className="link">
            {text('coverage.all')}
          </ScreenLink>
        )}
      </div>
      {data !== undefined && data.unplaced > 0 && (
        <p className="note">
          {text('coverage.unplaced', { count: data.unplaced })}{' '}
          <ScreenLink to={addresses.districts} className="link">
            {text('coverage.toDistricts')}
          </ScreenLink>
        </p>
      )}
      {error !== null && (
        <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
      )}
      {data === undefined ? (
        error === null && <RecordSkeleton />
      ) : (
        <Matrix coverage={data} gapsOnly={gapsOnly} />
      )}
    </Screen>
  );
}

function Counts({ counts }: { counts: Coverage['counts'] }): ReactNode {
  const text = useText();
  return (
    <span className="badges" role="status">
      {(['gap', 'stale', 'covered'] as const).map((state) => (
        <Badge key={state} tone={TONE[state]}>
          {text(`coverage.count.${state}`, { count: counts[state] })}
        </Badge>
      ))}
    </span>
  );
}

function Matrix({ coverage, gapsOnly }: { coverage: Coverage; gapsOnly: boolean }): ReactNode {
  const text = useText();
  const [at, setAt] = useState(() => kept().at);
  const rows = gapsOnly ? coverage.rows.filter(hasGap) : coverage.rows;
  if (rows.length === 0)
    return (
      <EmptyState icon={<IconGridDots size={40} stroke={1.5} />} title={text('coverage.noGaps.title')}>
        {text('coverage.noGaps.text')}
      </EmptyState>
    );
  const row = rows.find(({ district }) => (district?.id ?? '') === at.district) ?? rows[0];
  const column = Math.max(0, coverage.functions.indexOf(at.function));
  const cell = row?.cells[column];
  return (
    <div className="coverage">
      <CoverageGrid
        functions={coverage.functions}
        rows={rows}
        at={{
          row: Math.max(
            0,
            rows.findIndex((other) => other === row),
          ),
          column,
        }}
        onMove={(next) => {
          const district = rows[next.row]?.district?.id ?? '';
          const moved = { district, function: coverage.functions[next.column] ?? at.function };
          setAt(moved);
          keep({ at: moved });
        }}
      />
      {row !== undefined && cell !== undefined && (
        <CellPeek key={`${row.district?.id ?? ''}/${cell.function}`} row={row} cell={cell} />
      )}
      {coverage.rows.length === 1 && coverage.rows[0]?.district === null && (
        <p className="quiet coverage-hint">
          {text('coverage.noDistricts')}{' '}
          <ScreenLink to={addresses.districts} className="link">
            {text('coverage.toDistricts')}
          </ScreenLink>
        </p>
      )}
    </div>
  );
}
