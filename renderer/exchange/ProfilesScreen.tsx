import { Button } from '@mantine/core';
import { IconPencil, IconPlus, IconShieldLock, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import { api } from '../app/client.ts';
import { useCall } from '../app/queries.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { toast, toastProblem } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { ProfileForm } from './ProfileForm.tsx';

export type OwnProfile = OutputOf<typeof bundlesCalls.profiles>[number];

/** The profiles that our mission defined for its agreements. */
export function ProfilesScreen(): ReactNode {
  const text = useText();
  const { data, error } = useCall('bundles', 'profiles', {});
  const [edited, setEdited] = useState<OwnProfile | 'new' | null>(null);
  const remove = ({ id, revision, name }: OwnProfile) => {
    api.bundles
      .removeProfile({ id, revision })
      .then(() => toast(text('leaving.profiles.removedToast', { name })))
      .catch(toastProblem);
  };
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {text('leaving.profiles.add')}
    </Button>
  );
  return (
    <Screen
      title={text('leaving.profiles.title')}
      lead={text('leaving.profiles.lead')}
      actions={edited === null && data !== undefined && data.length > 0 && add}
    >
      {error !== null && <Problem error={error} />}
      {data === undefined && error === null && <RecordSkeleton />}
      {edited !== null && (
        <ProfileForm
          key={edited === 'new' ? 'new' : edited.id}
          profile={edited === 'new' ? null : edited}
          onDone={() => setEdited(null)}
        />
      )}
      {edited === null && data?.length === 0 && (
        <EmptyState
          icon={<IconShieldLock size={40} stroke={1.5} />}
          title={text('leaving.profiles.none')}
          action={add}
        >
          {text('leaving.profiles.noneText')}
        </EmptyState>
      )}
      {edited === null && data !== undefined && data.length > 0 && (
        <Items nothing="">
          {data.map((profile) => (
            <Item
              key={profile.id}
              kind={<bdi>{profile.name}</bdi>}
              detail={
                <span className="buttons">
                  <Button
                    variant="subtle"
                    size="xs"
                    leftSection={<IconPencil size={16} aria-hidden />}
                    aria-label={text('leaving.profiles.edit', { name: profile.name })}
                    onClick={() => setEdited(profile)}
                  >
                    {text('common.action.edit')}
                  </Button>
                  <Button
                    variant="subtle"
                    size="xs"
                    leftSection={<IconTrash size={16} aria-hidden />}
                    aria-label={text('leaving.profiles.removeNamed', { name: profile.name })}
                    onClick={() => remove(profile)}
                  >
                    {text('leaving.profiles.remove')}
                  </Button>
                </span>
              }
            >
              <bdi>{[profile.agreement, profile.clause].filter((part) => part !== '').join(' · ')}</bdi>
              <span className="quiet">
                {' · '}
                {text('leaving.profiles.count', { count: Object.values(profile.shares).flat().length })}
              </span>
            </Item>
          ))}
        </Items>
      )}
    </Screen>
  );
}
