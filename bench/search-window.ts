import type { Page } from '@playwright/test';
import { openPeople, withUnlocked } from './application.ts';
import type { Figure, Measurement } from './claim.ts';
import { PEOPLE, profileOf } from './profile.ts';
import { median, percentile, rounded } from './statistics.ts';

/** Typed letter by letter: Latin names, Latin for other scripts, numbers, places; in other scripts as a keyboard of theirs sends it. */
const TEXTS = [
  'solberg',
  'goncalves',
  'shevchenko oksana',
  'kovalenko',
  'wang',
  'magalhaes',
  'N123',
  'evora',
  'Шевченко',
  'العلوي',
];

/** One place that is searched in: where it is typed, where the rows stand, and the call that says what they will be. */
interface Place {
  name: string;
  field: string;
  rows: string;
  call: 'palette' | 'list';
}

const PALETTE: Place = {
  name: 'the palette',
  field: '.palette-input',
  rows: '.palette-title',
  call: 'palette',
};
const LIST: Place = { name: 'the list', field: '.people-text input', rows: '.cell-name', call: 'list' };

/** From a key to the rows that it finds on the screen, in the packed application. */
export const searchWindow: Measurement = {
  name: 'search-window',
  measure: async ({ say }) =>
    withUnlocked(await profileOf(PEOPLE, say), async ({ page }) => {
      await openPeople(page);
      say('search in the window: the list');
      const inList = await typeInto(page, LIST);
      await page.locator(LIST.field).fill('');
      say('search in the window: the palette');
      await page.keyboard.press('Control+k');
      const inPalette = await typeInto(page, PALETTE);
      return [figure(PALETTE, inPalette), figure(LIST, inList)];
    }),
};

function figure({ name }: Place, took: readonly number[]): Figure {
  return {
    claim: `From a key in ${name} to the people found on the screen, p95`,
    value: rounded(percentile(took, 0.95)),
    unit: 'ms',
    bound: 50,
    baseline: { value: rounded(median(took)), unit: 'ms', what: 'the median key' },
    method: `${took.length} keys that change what is found among ${PEOPLE.toLocaleString('en')} people, from the key's own time stamp until the frame that shows the rows has been made.`,
  };
}

async function typeInto(page: Page, place: Place): Promise<number[]> {
  const took: number[] = [];
  for (const text of TEXTS) {
    await page.locator(place.field).fill('');
    await page.waitForTimeout(300);
    for (let length = 1; length <= text.length; length++) {
      const ms = await typeOne(page, place, text.slice(0, length));
      if (ms !== null) took.push(ms);
      await page.waitForTimeout(80);
    }
  }
  return took;
}

/** Types the last letter of a text; `null` when it changes nothing of what is found. */
async function typeOne(page: Page, place: Place, text: string): Promise<number | null> {
  const isAwaited = await page.evaluate(awaitRows, { place, text });
  const letter = text.slice(-1);
  if (/^[\w ]$/.test(letter)) await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  else await page.keyboard.insertText(letter);
  return isAwaited ? page.evaluate(() => window.painted) : null;
}

/** Runs in the page: asks beforehand who will be found, and notes when they are on the screen. */
async function awaitRows({ place, text }: { place: Place; text: string }): Promise<boolean> {
  const shown = () =>
    Array.from(document.querySelectorAll(place.rows), (row) => row.textContent)
      .slice(0, 3)
      .join('\n');
  const [name, input] =
    place.call === 'palette'
      ? ['people.search', { text, limit: 8 }]
      : [
          'people.list',
          {
            filter: { text, archived: false },
            sorting: [{ field: 'displayName', descending: false }],
            offset: 0,
            limit: 3,
          },
        ];
  const result = await window.chancery.call(name, input).result;
  if (!result.ok) throw new Error(result.error.code);
  const names =
    place.call === 'palette'
      ? (result.value as { person: { displayName: string } }[]).map(({ person }) => person.displayName)
      : (result.value as { rows: { displayName: string }[] }).rows.map((row) => row.displayName);
  const wanted = names.slice(0, 3).join('\n');
  if (wanted === '' || shown() === wanted) return false;
  window.painted = new Promise((resolve) => {
    let pressedAt = 0;
    const note = (event: Event) => {
      pressedAt ||= event.timeStamp;
    };
    document.addEventListener('keydown', note, { capture: true, once: true });
    document.addEventListener('input', note, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (pressedAt === 0 || shown() !== wanted) return;
      observer.disconnect();
      document.removeEventListener('keydown', note, { capture: true });
      document.removeEventListener('input', note, { capture: true });
      // A task after the frame's callbacks comes when the frame has been made.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedAt)));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return true;
}
