import { IconSettings } from '@tabler/icons-react';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { MissionForm } from './MissionForm.tsx';
import { SettingsScreen } from './SettingsScreen.tsx';

export const settings: Domain = {
  rail: {
    label: 'common.nav.settings',
    address: addresses.settings,
    icon: <IconSettings size={20} stroke={1.75} aria-hidden />,
  },
  routes: [
    { path: '/settings', screen: () => <SettingsScreen /> },
    { path: '/settings/mission', screen: () => <MissionForm /> },
  ],
};
