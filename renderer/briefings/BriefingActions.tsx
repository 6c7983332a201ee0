import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Briefing } from '../../shared/briefings/schema.ts';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { toast, toastProblem, toastUndo } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import type { Task } from '../app/use-task.ts';
import { tellOutcome } from './tell.ts';

interface Props {
  briefing: Briefing;
  task: Task;
  onUndone: (outcome: UndoOutcome | null) => void;
}

/** What can be done with a briefing: review first, the rest in a menu. */
export function BriefingActions({ briefing, task, onUndone }: Props): ReactNode {
  const text = useText();
  const { id, revision, title } = briefing;
  const archive = () =>
    api.briefings.archive({ id, revision }).then((archived) => {
      toastUndo(text('briefings.archivedToast', { title }), () =>
        api.briefings.restore({ id, revision: archived.revision }),
      );
    });
  const restore = () =>
    api.briefings.restore({ id, revision }).then(() => toast(text('briefings.restoredToast', { title })));
  const undo = async () =>
    onUndone(await task.run((options) => api.briefings.undo({ briefingId: id }, options)));
  const acceptAll = async () => {
    onUndone(null);
    const outcome = await task.run((options) => api.briefings.accept({ briefingId: id }, options));
    if (outcome !== null) tellOutcome(text, outcome);
  };
  const saveOriginal = async () => {
    const filters = [
      { name: text(`briefings.format.${briefing.format}`), extensions: [endingOf(briefing.fileName)] },
    ];
    const target = await window.chancery.pickSave({
      title: text('briefings.action.saveOriginal'),
      suggestedName: briefing.fileName,
      filters,
    });
    if (target === null) return;
    const saved = await task.run((options) => api.briefings.original({ id, path: target.ref }, options));
    if (saved !== null) toast(text('briefings.originalToast'));
  };
  const hasOpen = briefing.states.pending > 0;
  return (
    <div className="buttons">
      <Button onClick={() => go(addresses.reviewBriefing(id))}>{text('briefings.action.review')}</Button>
      <Button variant="default" onClick={() => go(addresses.changesOfBriefing(id))}>
        {text('briefings.action.changes')}
      </Button>
      {hasOpen && (
        <Button variant="default" disabled={task.isRunning} onClick={() => void acceptAll()}>
          {text('briefings.action.acceptAll')}
        </Button>
      )}
      {!hasOpen && briefing.states.same > 0 && (
        <Button variant="default" disabled={task.isRunning} onClick={() => void acceptAll()}>
          {text('briefings.action.confirm')}
        </Button>
      )}
      {briefing.canUndo && (
        <Button variant="default" disabled={task.isRunning} onClick={() => void undo()}>
          {text('briefings.action.undo')}
        </Button>
      )}
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {text('briefings.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item data-autofocus onClick={() => go(addresses.editBriefing(id))}>
            {text('briefings.action.details')}
          </Menu.Item>
          <Menu.Item onClick={() => void saveOriginal()}>{text('briefings.action.saveOriginal')}</Menu.Item>
          {briefing.archivedAt === null ? (
            <Menu.Item onClick={() => void archive().catch(toastProblem)}>
              {text('common.action.archive')}
            </Menu.Item>
          ) : (
            <Menu.Item onClick={() => void restore().catch(toastProblem)}>
              {text('common.action.restore')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function endingOf(fileName: string): string {
  return /\.([^.]{1,8})$/u.exec(fileName)?.[1] ?? 'bin';
}
