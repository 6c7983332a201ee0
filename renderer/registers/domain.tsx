import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { ImportScreen } from './ImportScreen.tsx';

/** Registers of people that come as files; reached from the list of people and by name. */
export const registers: Domain = {
  routes: [{ path: '/people/import', screen: () => <ImportScreen /> }],
  commands: [{ title: 'registers.command', address: addresses.importRegister }],
};
