import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { out } from '../build/paths.mjs';
import { FACILITY_STATES, FACILITY_TYPES, FacilityInput } from '../shared/contacts/schema.ts';
import { createFacility } from '../main/contacts/service.ts';
import { officerActor } from '../main/kernel/actor.ts';
import { newId, systemClock } from '../main/kernel/clock.ts';
import { withUnlocked } from './application.ts';
import type { Figure, Measurement } from './claim.ts';
import { emptyProfile } from './profile.ts';
import { percentile, rounded } from './statistics.ts';

const FACILITIES = 5_000;
const FRAMES = 240;

/** Moving the map of facilities. */
export const map: Measurement = {
  name: 'map',
  measure: async ({ say }) => {
    const profile = join(out, 'bench/map-profile');
    rmSync(profile, { recursive: true, force: true });
    mkdirSync(join(out, 'bench'), { recursive: true });
    say(`map: making a mission with ${String(FACILITIES)} facilities`);
    await fill(profile);
    return withUnlocked(profile, async ({ page }) => {
      await page.evaluate(() => {
        location.hash = '#/contacts/map';
      });
      await page.locator('.map:not([data-drawing="none"]) .map-mark').first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(3_000);
      const drawing = (await page.locator('.map').getAttribute('data-drawing')) ?? '';
      const renderer = await rendererOf(page);
      const panning = await watch(page, 'pan');
      await page.waitForTimeout(1_000);
      const zooming = await watch(page, 'zoom');
      say(`map: drawn by ${drawing}, ${renderer}`);
      return figures({ drawing, renderer, panning, zooming });
    });
  },
};

interface Watched {
  /** Milliseconds that the page's own code ran for one frame. */
  work: number[];
  /** From frame to frame. */
  gaps: number[];
}

function figures(seen: { drawing: string; renderer: string; panning: Watched; zooming: Watched }): Figure[] {
  const { drawing, renderer, panning, zooming } = seen;
  const perSecond = (gaps: readonly number[]): number =>
    rounded(1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length));
  const method = (what: string, { gaps }: Watched): string =>
    `${String(FRAMES)} frames, ${what}, with ${String(FACILITIES)} facilities clustered by the core; what counts is the time that event handlers and frame callbacks of the page take for each frame, MapLibre's among them. Drawn by ${drawing} (${renderer}) at ${String(perSecond(gaps))} frames a second.`;
  const baseline = ({ gaps }: Watched): Figure['baseline'] => ({
    value: perSecond(gaps),
    unit: 'frames a second',
    what: renderer,
  });
  const bound = { unit: 'ms', bound: 8 };
  return [
    {
      claim: 'Pushing the map, the page’s own work for a frame at p95',
      value: rounded(percentile(panning.work, 0.95)),
      ...bound,
      baseline: baseline(panning),
      method: method('pushed by an arrow key in each', panning),
    },
    {
      claim: 'Coming nearer and going farther, the page’s own work for a frame at p95',
      value: rounded(percentile(zooming.work, 0.95)),
      ...bound,
      baseline: baseline(zooming),
      method: method('a tenth of a zoom by wheel in each, in and out again', zooming),
    },
  ];
}

async function fill(profile: string): Promise<void> {
  const store = await emptyProfile(profile);
  const actor = officerActor(newId(systemClock), 'Bench');
  // The same places every time: a fixed sequence around forty towns.
  let seed = 7;
  const next = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const towns = Array.from({ length: 40 }, () => ({ north: 36 + next() * 8, east: -10 + next() * 12 }));
  store.write(actor, { call: 'bench' }, (db) => {
    for (let index = 0; index < FACILITIES; index++) {
      const town = towns[index % towns.length] ?? { north: 0, east: 0 };
      createFacility(
        db,
        FacilityInput.parse({
          name: `Facility ${String(index)}`,
          type: FACILITY_TYPES[index % FACILITY_TYPES.length],
          state: FACILITY_STATES[index % FACILITY_STATES.length],
          latitude: town.north + (next() - 0.5) * 0.6,
          longitude: town.east + (next() - 0.5) * 0.6,
        }),
      );
    }
  });
  store.close();
}

function rendererOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const names = gl?.getExtension('WEBGL_debug_renderer_info');
    const name: unknown =
      names === null || names === undefined ? 'no WebGL' : gl?.getParameter(names.UNMASKED_RENDERER_WEBGL);
    return String(name);
  });
}

function watch(page: Page, how: 'pan' | 'zoom'): Promise<Watched> {
  return page.evaluate(
    ({ how, frames }) =>
      new Promise<{ work: number[]; gaps: number[] }>((resolve) => {
        const surface = document.querySelector('.map-surface');
        const work: number[] = [];
        const gaps: number[] = [];
        const original = window.requestAnimationFrame.bind(window);
        let spent = 0;
        window.requestAnimationFrame = (callback) =>
          original((at) => {
            const began = performance.now();
            callback(at);
            spent += performance.now() - began;
          });
        let last: number | null = null;
        const step = (at: number): void => {
          if (last !== null) {
            gaps.push(at - last);
            work.push(spent);
          }
          spent = 0;
          last = at;
          if (work.length >= frames) {
            window.requestAnimationFrame = original;
            resolve({ work, gaps });
            return;
          }
          const began = performance.now();
          const isBack = work.length % 80 >= 40;
          const event =
            how === 'pan'
              ? new KeyboardEvent('keydown', { key: isBack ? 'ArrowLeft' : 'ArrowRight', bubbles: true })
              : new WheelEvent('wheel', {
                  deltaY: isBack ? 24 : -24,
                  clientX: 500,
                  clientY: 400,
                  bubbles: true,
                  cancelable: true,
                });
          surface?.dispatchEvent(event);
          spent += performance.now() - began;
          original(step);
        };
        original(step);
      }),
    { how, frames: FRAMES },
  );
}
