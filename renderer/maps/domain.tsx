import { lazy, Suspense } from 'react';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';

// The map's code is large and asked for by few: it is loaded when the map is.
const MapScreen = lazy(async () => ({ default: (await import('./MapScreen.tsx')).MapScreen }));

export const maps: Domain = {
  routes: [
    {
      path: addresses.map,
      screen: () => (
        <Suspense fallback={null}>
          <MapScreen />
        </Suspense>
      ),
    },
  ],
  commands: [{ title: 'maps.label', address: addresses.map }],
};
