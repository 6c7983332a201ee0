import type { CHANNELS_SORT_FIELDS } from '../../shared/channels/calls.ts';
import { ChannelInput } from '../../shared/channels/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { foldText } from '../kernel/words.ts';
import { RecordStore, type Stored } from '../records/store.ts';
import { searchTextOf, windowOn, type WindowQuery } from '../records/window.ts';
import { lastTest } from './state.ts';

/** Channels in the database. */
export const channelStore = new RecordStore({
  kind: 'channel',
  table: 'channel',
  fields: ChannelInput,
  lists: ['tests'],
  derive: (channel) => ({
    sortName: foldText(channel.name),
    searchText: searchTextOf([channel.name, ...channel.groups, channel.helper, channel.note]),
    testedOn: lastTest(channel)?.on ?? null,
  }),
});

const ORDER: Record<(typeof CHANNELS_SORT_FIELDS)[number], string> = {
  name: 'sortName',
  kind: 'kind',
  reach: 'coalesce(reach, -1)',
  testedOn: `coalesce(testedOn, '')`,
  updatedAt: 'updatedAt',
};

/** A window on the list, whole records: they are few. */
export function listChannelRows(
  db: ReadableDb,
  query: Pick<WindowQuery, 'where' | 'parameters' | 'sorting' | 'offset' | 'limit'>,
): { total: number; rows: Stored<typeof ChannelInput>[] } {
  const { total, rows } = windowOn(db, {
    ...query,
    table: 'channel',
    select: '*',
    order: ORDER,
    last: 'sortName, id',
  });
  return { total, rows: rows.map((row) => channelStore.parse(row)) };
}
