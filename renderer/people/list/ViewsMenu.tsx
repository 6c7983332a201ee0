import { Button, Menu } from '@mantine/core';
import {
  IconBookmark,
  IconBookmarkPlus,
  IconDeviceFloppy,
  IconRestore,
  IconTrash,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { PeopleView } from '../../../shared/people/list-calls.ts';
import type { PersonSummary } from '../../../shared/people/schema.ts';
import { api } from '../../app/client.ts';
import { useCall } from '../../app/queries.ts';
import type { ListTableState } from '../../components/table/use-list-table.ts';
import { toast, toastProblem, toastUndo } from '../../components/toast.tsx';
import { useText } from '../../text/use-text.ts';
import type { Filter } from './filter.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';

interface Props {
  table: ListTableState<PersonSummary, Filter>;
  /** The named view that was opened last; its changes can be kept. */
  opened: PeopleView | null;
  onOpen: (view: PeopleView | null) => void;
}

/** Views that were given a name: opened, changed, removed; and the list as it is now under a new one. */
export function ViewsMenu({ table, opened, onOpen }: Props): ReactNode {
  const text = useText();
  const { data: views = [] } = useCall('people', 'views', {});
  const [isSaving, setSaving] = useState(false);
  const current = views.find(({ id }) => id === opened?.id) ?? null;

  const update = ({ id, name }: PeopleView) => {
    api.people
      .saveView({ id, name, view: table.view })
      .then((saved) => {
        onOpen(saved);
        toast(text('peopleList.view.savedToast', { name }));
      })
      .catch(toastProblem);
  };
  const remove = ({ id, name, view }: PeopleView) => {
    api.people
      .removeView({ id })
      .then(() => {
        onOpen(null);
        toastUndo(text('peopleList.view.removedToast', { name }), () =>
          api.people.saveView({ id, name, view }),
        );
      })
      .catch(toastProblem);
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal width="target" styles={{ dropdown: { minWidth: 260 } }}>
        <Menu.Target>
          <Button
            className="views-button"
            variant="default"
            leftSection={<IconBookmark size={16} aria-hidden />}
          >
            {current === null ? text('peopleList.view.menu') : <bdi>{current.name}</bdi>}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{text('peopleList.view.saved')}</Menu.Label>
          {views.length === 0 && <Menu.Label>{text('peopleList.view.none')}</Menu.Label>}
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              onClick={() => {
                table.show(view.view);
                onOpen(view);
              }}
            >
              <bdi>{view.name}</bdi>
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconBookmarkPlus size={16} aria-hidden />} onClick={() => setSaving(true)}>
            {text('peopleList.view.save')}
          </Menu.Item>
          {current !== null && (
            <>
              <Menu.Item
                leftSection={<IconDeviceFloppy size={16} aria-hidden />}
                onClick={() => update(current)}
              >
                {text('peopleList.view.update', { name: current.name })}
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove(current)}>
                {text('peopleList.view.remove', { name: current.name })}
              </Menu.Item>
            </>
          )}
          <Menu.Item
            leftSection={<IconRestore size={16} aria-hidden />}
            onClick={() => {
              table.show({});
              onOpen(null);
            }}
          >
            {text('peopleList.view.reset')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isSaving && (
        <SaveViewDialog
          view={table.view}
          onSaved={(saved) => {
            setSaving(false);
            onOpen(saved);
            toast(text('peopleList.view.savedToast', { name: saved.name }));
          }}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}
