import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconMapPlus, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { api } from '../app/client.ts';
import { Badge } from '../components/Badge.tsx';
import { Problem } from '../components/Problem.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import type { OwnMap } from './use-own-map.ts';

/** What lies under the signs: outlines, or a map file of the mission's own. */
export function OwnMaps({ own }: { own: OwnMap }): ReactNode {
  const text = useText();
  const [error, setError] = useState<unknown>(null);
  const { file, files } = own;
  const add = async (): Promise<void> => {
    setError(null);
    const [picked] = await window.chancery.pickFiles({
      title: text('maps.own.pick'),
      filters: [{ name: text('maps.own.kind'), extensions: ['pmtiles', 'mbtiles'] }],
      multiple: false,
    });
    if (picked === undefined) return;
    try {
      const added = await api.maps.add({ path: picked.ref });
      await own.refetch();
      own.choose(added.id);
      toast(text('maps.own.added', { name: added.name }));
    } catch (problem) {
      setError(problem);
    }
  };
  const remove = async (): Promise<void> => {
    if (file === null) return;
    await api.maps.remove({ id: file.id });
    own.choose('');
    await own.refetch();
    toast(text('maps.own.removed', { name: file.name }));
  };
  return (
    <>
      <div className="map-bar">
        <NativeSelect
          aria-label={text('maps.own.label')}
          value={file?.id ?? ''}
          data={[
            { value: '', label: text('maps.own.none') },
            ...files.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => own.choose(event.currentTarget.value)}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconMapPlus size={16} aria-hidden />}
          onClick={() => void add()}
        >
          {text('maps.own.add')}
        </Button>
        {file !== null && (
          <ActionIcon variant="subtle" aria-label={text('maps.own.remove')} onClick={() => void remove()}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {file !== null && file.state !== 'ready' && (
        <Badge tone="verify">{text(`maps.own.${file.state}`, { name: file.name })}</Badge>
      )}
      {error !== null && <Problem error={error} />}
    </>
  );
}
