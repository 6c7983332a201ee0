import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { CoverageScreen } from './CoverageScreen.tsx';

export const coverage: Domain = {
  routes: [{ path: '/contacts/coverage', screen: () => <CoverageScreen /> }],
  commands: [{ title: 'coverage.command', address: addresses.coverage }],
};
