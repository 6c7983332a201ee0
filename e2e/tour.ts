import { test } from './fixtures.ts';
import { scenes } from './tour/scenes.ts';
import { Tour, type Look } from './tour/walk.ts';

const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light', zoom: 1 },
  { language: 'en', theme: 'dark', zoom: 1 },
  { language: 'fr', theme: 'light', zoom: 1 },
  { language: 'fr', theme: 'dark', zoom: 1 },
  { language: 'ar', theme: 'light', zoom: 1 },
  { language: 'ar', theme: 'dark', zoom: 1 },
  { language: 'en', theme: 'light', zoom: 2 },
];

for (const look of LOOKS) {
  test(`${look.language}, ${look.theme}, ${String(look.zoom * 100)} %`, async ({ start }) => {
    const tour = new Tour(look, start);
    for (const [name, scene] of Object.entries(scenes)) await test.step(name, () => scene(tour));
  });
}
