import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { ExportsScreen } from './ExportsScreen.tsx';

/** Its screen is reached from the search field and from where people leave; it has no place in the rail. */
export const exports: Domain = {
  routes: [{ path: '/exports', screen: () => <ExportsScreen /> }],
  commands: [{ title: 'exports.command', address: addresses.exports }],
};
