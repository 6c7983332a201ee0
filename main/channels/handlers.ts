import type { channelsCalls } from '../../shared/channels/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import {
  communicationPlan,
  createChannel,
  getChannel,
  historyOfChannel,
  listChannels,
  recordChannelTest,
  setChannelArchived,
  updateChannel,
} from './service.ts';

export const channelsHandlers: Handlers<typeof channelsCalls> = {
  create: (db, input) => createChannel(db, input),
  update: (db, input) => updateChannel(db, input.id, input.revision, input.channel),
  recordTest: (db, input) => recordChannelTest(db, input),
  archive: (db, input) => setChannelArchived(db, input.id, input.revision, true),
  restore: (db, input) => setChannelArchived(db, input.id, input.revision, false),
  get: (db, input) => getChannel(db, input.id),
  history: (db, input) => historyOfChannel(db, input.id),
  list: (db, input) => listChannels(db, input),
  plan: (db) => communicationPlan(db),
};
