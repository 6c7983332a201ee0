import { IconFileImport } from '@tabler/icons-react';
import { BriefingId } from '../../shared/briefings/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { BriefingScreen } from './BriefingScreen.tsx';
import { BriefingsListScreen } from './BriefingsListScreen.tsx';
import { ChangesScreen } from './ChangesScreen.tsx';
import { EditBriefingScreen } from './EditBriefingScreen.tsx';
import { ReviewScreen } from './ReviewScreen.tsx';
import { searchBriefings } from './search.ts';
import { UnconfirmedScreen } from './UnconfirmedScreen.tsx';
import { usePendingCount } from './use-pending-count.ts';

export const briefings: Domain = {
  rail: {
    label: 'common.nav.briefings',
    address: addresses.briefings,
    icon: <IconFileImport size={20} stroke={1.75} aria-hidden />,
    useCount: usePendingCount,
  },
  routes: [
    { path: '/briefings', screen: () => <BriefingsListScreen /> },
    { path: '/briefings/unconfirmed', screen: () => <UnconfirmedScreen /> },
    { path: '/briefings/$id', screen: record(BriefingId, (id) => <BriefingScreen id={id} />) },
    { path: '/briefings/$id/review', screen: record(BriefingId, (id) => <ReviewScreen id={id} />) },
    { path: '/briefings/$id/changes', screen: record(BriefingId, (id) => <ChangesScreen id={id} />) },
    { path: '/briefings/$id/edit', screen: record(BriefingId, (id) => <EditBriefingScreen id={id} />) },
  ],
  search: { title: 'common.nav.briefings', search: searchBriefings },
  commands: [
    { title: 'briefings.read', address: addresses.briefings },
    { title: 'briefings.unconfirmedTitle', address: addresses.unconfirmed },
  ],
};
