import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { PaperScreen } from './PaperScreen.tsx';

export const paper: Domain = {
  routes: [{ path: '/contacts/paper', screen: () => <PaperScreen /> }],
  commands: [{ title: 'paper.command', address: addresses.paper }],
};
