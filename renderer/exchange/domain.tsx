import { IconArrowsExchange } from '@tabler/icons-react';
import { PartnerId } from '../../shared/partners/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { useWaiting } from '../app/waiting.ts';
import { BundleId } from './bundle-id.ts';
import { BundleScreen } from './BundleScreen.tsx';
import { ExchangeScreen } from './ExchangeScreen.tsx';
import { OpenScreen } from './OpenScreen.tsx';
import { OurCardScreen } from './OurCardScreen.tsx';
import { OurKeysScreen } from './OurKeysScreen.tsx';
import { PartnerScreen } from './PartnerScreen.tsx';
import { ProfilesScreen } from './ProfilesScreen.tsx';
import { ReadCardScreen } from './ReadCardScreen.tsx';
import { SealScreen } from './SealScreen.tsx';
import { searchPartners } from './search.ts';

export const exchange: Domain = {
  rail: {
    label: 'common.nav.exchange',
    address: addresses.exchange,
    icon: <IconArrowsExchange size={20} stroke={1.75} aria-hidden />,
    useCount: () => useWaiting('exchange'),
  },
  routes: [
    { path: '/exchange', screen: () => <ExchangeScreen /> },
    { path: '/exchange/card', screen: () => <OurCardScreen /> },
    { path: '/exchange/keys', screen: () => <OurKeysScreen /> },
    { path: '/exchange/read', screen: () => <ReadCardScreen /> },
    { path: '/exchange/profiles', screen: () => <ProfilesScreen /> },
    { path: '/exchange/seal', screen: () => <SealScreen /> },
    { path: '/exchange/open', screen: () => <OpenScreen /> },
    { path: '/exchange/partners/$id', screen: record(PartnerId, (id) => <PartnerScreen id={id} />) },
    { path: '/exchange/bundles/$id', screen: record(BundleId, (id) => <BundleScreen id={id} />) },
  ],
  search: { title: 'exchange.partners.title', search: searchPartners },
  commands: [
    { title: 'exchange.command.open', address: addresses.openBundle },
    { title: 'exchange.command.seal', address: addresses.seal([]) },
    { title: 'leaving.profiles.title', address: addresses.exchangeProfiles },
    { title: 'exchange.command.card', address: addresses.ourCard },
    { title: 'trust.keys.title', address: addresses.ourKeys },
    { title: 'exchange.command.read', address: addresses.readCard },
  ],
};
