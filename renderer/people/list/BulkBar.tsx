import { Button, Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconChevronUp, IconCopy } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { BulkAction, PeopleSelection } from '../../../shared/people/query.ts';
import { PURPOSES, type PersonSummary } from '../../../shared/people/schema.ts';
import type { z } from 'zod';
import { useCall } from '../../app/queries.ts';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { selectedCount } from '../../components/table/selection.ts';
import { SelectionBar } from '../../components/table/SelectionBar.tsx';
import type { ListTableState } from '../../components/table/use-list-table.ts';
import { today } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import { DayDialog } from './DayDialog.tsx';
import type { Filter } from './filter.ts';
import { useBulk } from './use-bulk.ts';

const MOST_ZONES = 500;

interface Props {
  table: ListTableState<PersonSummary, Filter>;
  selection: z.input<typeof PeopleSelection> | null;
  onCopy: () => void;
}

/** What can be done to the people chosen, under the list. */
export function BulkBar({ table, selection, onCopy }: Props): ReactNode {
  const text = useText();
  const bulk = useBulk();
  const { data: zones } = useCall('zones', 'list', { limit: MOST_ZONES }, { enabled: selection !== null });
  const [asking, setAsking] = useState<'confirmDueOn' | 'departedOn' | null>(null);
  const count = table.selection === null ? 0 : selectedCount(table.selection, table.total ?? 0);
  const run = async (action: BulkAction): Promise<void> => {
    if (selection !== null) await bulk.run(selection, action);
  };

  if (bulk.isRunning)
    return (
      <div className="selection-bar">
        <ProgressBar progress={bulk.progress} label={text('peopleList.bulk.running')} onCancel={bulk.stop} />
      </div>
    );
  return (
    <>
      <SelectionBar table={table} label={text('peopleList.bulk.label')}>
        <ChoiceMenu label={text('peopleList.bulk.zone')}>
          {zones?.total === 0 && <Menu.Label>{text('peopleList.bulk.noZones')}</Menu.Label>}
          {zones?.rows.map((zone) => (
            <Menu.Item key={zone.id} onClick={() => void run({ kind: 'zone', zoneId: zone.id })}>
              <bdi>{zone.name}</bdi>
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => void run({ kind: 'zone', zoneId: null })}>
            {text('peopleList.none.zone')}
          </Menu.Item>
        </ChoiceMenu>
        <ChoiceMenu label={text('peopleList.bulk.purpose')}>
          {PURPOSES.map((purpose) => (
            <Menu.Item key={purpose} onClick={() => void run({ kind: 'purpose', purpose })}>
              {text(`person.purpose.${purpose}`)}
            </Menu.Item>
          ))}
        </ChoiceMenu>
        <Button variant="default" size="xs" onClick={() => setAsking('confirmDueOn')}>
          {text('peopleList.bulk.due')}
        </Button>
        <Button variant="default" size="xs" onClick={() => setAsking('departedOn')}>
          {text('peopleList.bulk.departed')}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={
            table.filter.archived ? (
              <IconArchiveOff size={14} aria-hidden />
            ) : (
              <IconArchive size={14} aria-hidden />
            )
          }
          onClick={() => void run({ kind: table.filter.archived ? 'restore' : 'archive' })}
        >
          {text(table.filter.archived ? 'peopleList.bulk.restore' : 'peopleList.bulk.archive')}
        </Button>
        <Button variant="default" size="xs" leftSection={<IconCopy size={14} aria-hidden />} onClick={onCopy}>
          {text('peopleList.bulk.copy')}
        </Button>
      </SelectionBar>
      {asking !== null && (
        <DayDialog
          title={text(
            asking === 'confirmDueOn' ? 'peopleList.bulk.dueTitle' : 'peopleList.bulk.departedTitle',
          )}
          action={text('peopleList.bulk.apply', { count })}
          day={today()}
          save={(on) => {
            setAsking(null);
            return run({ kind: asking, on });
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

function ChoiceMenu({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <Menu position="top-start" withinPortal>
      <Menu.Target>
        <Button variant="default" size="xs" rightSection={<IconChevronUp size={14} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="selection-menu">{children}</Menu.Dropdown>
    </Menu>
  );
}
