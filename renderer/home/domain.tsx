import { IconHome } from '@tabler/icons-react';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { HomeScreen } from './HomeScreen.tsx';

export const home: Domain = {
  rail: {
    label: 'common.nav.home',
    address: addresses.home,
    icon: <IconHome size={20} stroke={1.75} aria-hidden />,
  },
  routes: [{ path: '/', screen: () => <HomeScreen /> }],
};
