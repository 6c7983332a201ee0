import { ChannelId } from '../../shared/channels/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { ChannelForm } from './ChannelForm.tsx';
import { ChannelScreen } from './ChannelScreen.tsx';
import { ChannelsListScreen } from './ChannelsListScreen.tsx';
import { EditChannelScreen } from './EditChannelScreen.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import { searchChannels } from './search.ts';

export const channels: Domain = {
  routes: [
    { path: '/contacts/channels', screen: () => <ChannelsListScreen /> },
    { path: '/contacts/channels/plan', screen: () => <PlanScreen /> },
    { path: '/contacts/channels/new', screen: () => <ChannelForm /> },
    { path: '/contacts/channels/$id', screen: record(ChannelId, (id) => <ChannelScreen id={id} />) },
    { path: '/contacts/channels/$id/edit', screen: record(ChannelId, (id) => <EditChannelScreen id={id} />) },
  ],
  search: { title: 'channels.title', search: searchChannels },
  commands: [
    { title: 'channels.command', address: addresses.channels },
    { title: 'channels.plan.title', address: addresses.channelPlan },
    { title: 'channels.create', address: addresses.newChannel },
  ],
};
