import { useMemo } from 'react';
import type { ChannelSummary } from '../../shared/channels/schema.ts';
import { Age } from '../components/Age.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { shortDateText } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { ChannelState } from './ChannelState.tsx';

/** The columns of the list of channels; the first says which. */
export function useChannelColumns(): ListColumn<ChannelSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'name',
        title: text('channels.field.name'),
        width: 240,
        cell: (channel) => <bdi title={channel.name}>{channel.name}</bdi>,
      },
      {
        id: 'kind',
        title: text('channels.field.kind'),
        width: 130,
        cell: (channel) => text(`channels.kind.${channel.kind}`),
      },
      {
        id: 'groups',
        title: text('channels.field.groups'),
        width: 190,
        sortable: false,
        cell: (channel) => <bdi>{channel.groups.join(text('common.comma'))}</bdi>,
      },
      {
        id: 'languages',
        title: text('channels.field.languages'),
        width: 170,
        sortable: false,
        cell: (channel) => channel.languages.map((tag) => languageName(tag)).join(text('common.comma')),
      },
      {
        id: 'reach',
        title: text('channels.field.reach'),
        width: 110,
        numeric: true,
        cell: (channel) => channel.reach !== null && formatNumber(channel.reach),
      },
      {
        id: 'testedOn',
        title: text('channels.field.testedOn'),
        width: 200,
        cell: (channel) => (
          <>
            <ChannelState state={channel.state} />{' '}
            {channel.testedOn !== null && shortDateText(channel.testedOn)}
          </>
        ),
      },
      {
        id: 'updatedAt',
        title: text('channels.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (channel) => <Age at={channel.updatedAt} />,
      },
    ],
    [text],
  );
}
