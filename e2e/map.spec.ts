import { chmodSync, readFileSync, renameSync } from 'node:fs';
import type { Application } from './fixtures.ts';
import { writePmTiles } from '../main/test/pmtiles-file.ts';
import { expect, photograph, test } from './fixtures.ts';
import { tabTo } from './keyboard.ts';
import { MapScreen } from './models/MapScreen.ts';

const PLACES = [
  {
    name: 'Hospital de Santa Maria',
    type: 'hospital',
    state: 'open',
    latitude: 38.7485,
    longitude: -9.1605,
    city: 'Lisboa',
  },
  {
    name: 'Pavilhão Carlos Lopes',
    type: 'shelter',
    state: 'full',
    latitude: 38.7285,
    longitude: -9.1532,
    capacity: 400,
  },
  { name: 'Aeroporto do Porto', type: 'airport', state: 'unknown', latitude: 41.2421, longitude: -8.6786 },
  { name: 'Vilar Formoso', type: 'border-post', state: 'closed', latitude: 40.6166, longitude: -6.8333 },
  {
    name: 'Hospital de Badajoz',
    type: 'hospital',
    state: 'damaged',
    latitude: 38.8833,
    longitude: -7.0,
    countryCode: 'ESP',
  },
  { name: 'Embassy of Norway', type: 'mission', state: 'open', latitude: 38.7105, longitude: -9.159 },
];

async function fill(app: Application): Promise<void> {
  for (const place of PLACES) await app.call('contacts.createFacility', place);
}

/** Addresses that the program asked for outside itself, from now on. */
async function watchRequests(app: Application): Promise<() => Promise<string[]>> {
  await app.app.evaluate(({ webContents }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { askedOutside: asked });
    for (const contents of webContents.getAllWebContents())
      contents.session.webRequest.onErrorOccurred((details) => {
        if (!details.url.startsWith('app://') && !details.url.startsWith('blob:app://'))
          asked.push(details.url);
      });
  });
  return () => app.app.evaluate(() => (Reflect.get(globalThis, 'askedOutside') as string[]).slice());
}

for (const { drawing, args } of [
  { drawing: 'webgl', args: ['--enable-unsafe-swiftshader'] },
  { drawing: 'svg', args: ['--disable-gpu', '--disable-software-rasterizer'] },
]) {
  test(`facilities are found, walked, measured from and opened on the map, drawn by ${drawing}`, async ({
    start,
  }) => {
    const app = await start({ arguments: args });
    const page = await app.openMission();
    await fill(app);
    const outside = await watchRequests(app);
    const screen = new MapScreen(page);
    await screen.open();
    await expect(screen.drawn).toHaveAttribute('data-drawing', drawing);
    await expect(screen.table.getByRole('row')).toHaveCount(PLACES.length + 1);
    await expect(screen.row('Embassy of Norway')).toContainText('here');
    await expect(screen.row('Pavilhão Carlos Lopes')).toContainText('2.1 km, 014° N');
    await expect(screen.table.getByRole('row').nth(1)).toContainText('Embassy of Norway');
    await expect(screen.mark(/Vilar Formoso, Border post, Closed/)).toBeVisible();
    await app.expectAccessible();
    await page.waitForTimeout(1500);
    await photograph(page, `map-${drawing}`);

    // Three of Lisbon stand together until one comes nearer.
    await screen.mark('3 facilities, come nearer').click();
    await expect(screen.mark(/Hospital de Santa Maria, Hospital, Open/)).toBeVisible();
    await page.waitForTimeout(1000);
    await photograph(page, `map-near-${drawing}`);

    // By keyboard alone: Tab walks from the middle, arrows push, plus and minus come and go, Enter opens.
    await screen.map.focus();
    await page.keyboard.press('-');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await expect(screen.map.locator('.map-mark:focus')).toHaveAccessibleName(
      /facilities|Lisboa|Embassy|Hospital|Pavilh/,
    );
    await screen.mark(/Hospital de Santa Maria/).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hospital de Santa Maria');
    await page.goBack();
    await expect(screen.mark(/Hospital de Santa Maria/)).toBeVisible();

    // Measured from a place that is pointed at.
    await screen.map.click({ position: { x: 40, y: 40 } });
    await expect(page.getByText('the place pointed at').first()).toBeVisible();
    await page.getByRole('button', { name: 'From our mission' }).click();

    // Filters hold for map and table alike.
    await page.getByRole('combobox', { name: 'Type' }).selectOption('Hospital');
    await expect(screen.row('Pavilhão Carlos Lopes')).toBeHidden();
    await expect(screen.mark(/Pavilhão/)).toHaveCount(0);
    expect(await outside()).toEqual([]);
  });
}

for (const { drawing, args } of [
  { drawing: 'webgl', args: ['--enable-unsafe-swiftshader'] },
  { drawing: 'svg', args: ['--disable-gpu', '--disable-software-rasterizer'] },
]) {
  test(`alerts and restrictions stand on the map with a legend and a scale, drawn by ${drawing}`, async ({
    start,
  }) => {
    const app = await start({ arguments: args });
    const page = await app.openMission();
    await fill(app);
    const [blockId, areaId] = [
      '019abc00-0000-7000-8000-000000000001',
      '019abc00-0000-7000-8000-000000000002',
    ];
    const ring = [
      [-8.9, 39.6],
      [-8.1, 39.6],
      [-8.1, 40.2],
      [-8.9, 40.2],
      [-8.9, 39.6],
    ];
    const said = { event: 'Fire', categories: ['fire'], severity: 'extreme' };
    await app.call('alerts.create', {
      status: 'actual',
      msgType: 'alert',
      infos: [
        {
          id: blockId,
          language: 'en',
          ...said,
          areas: [{ id: areaId, description: 'Leiria', polygons: [ring] }],
        },
      ],
    });
    await app.call('alerts.create', {
      status: 'actual',
      msgType: 'alert',
      infos: [
        {
          id: blockId,
          language: 'en',
          ...said,
          event: 'Strike',
          areas: [{ id: areaId, description: 'All' }],
        },
      ],
    });
    await app.call('restrictions.create', {
      title: 'Checkpoint on the A6',
      kind: 'checkpoint',
      latitude: 38.65,
      longitude: -7.9,
    });
    const screen = new MapScreen(page);
    await screen.open();
    await expect(screen.drawn).toHaveAttribute('data-drawing', drawing);
    await expect(screen.mark('Fire, Alert · In force · Leiria')).toBeVisible();
    await expect(screen.mark('Checkpoint on the A6, Checkpoint · in force now')).toBeVisible();
    const notices = page.getByRole('list', { name: 'Alerts and restrictions' });
    await expect(notices.getByRole('listitem')).toHaveCount(3);
    await expect(notices.getByRole('listitem').filter({ hasText: 'Strike' })).toContainText('not drawn');
    await expect(page.locator('.map-scale')).toHaveText(/^\d+ k?m$/);
    await tabTo(page, page.getByText('Legend', { exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Restriction in force now')).toBeVisible();
    await app.expectAccessible();
    await photograph(page, `map-notices-${drawing}`);
    await screen.mark('Fire, Alert · In force · Leiria').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fire');
  });
}

test('the list goes to a file with coordinates and bearings', async ({ app }) => {
  const page = await app.openMission();
  await fill(app);
  await new MapScreen(page).open();
  const path = app.file('places.csv');
  await app.chooseSave(path);
  await page.getByRole('button', { name: 'Print list' }).click();
  await expect(page.getByText('6 facilities written.')).toBeVisible();
  expect(readFileSync(path, 'utf8')).toContain('38.7285,-9.1532');
});

test('a map file of the mission’s own is the ground, and its absence is said', async ({ start }) => {
  const app = await start({ arguments: ['--enable-unsafe-swiftshader'] });
  const page = await app.openMission();
  await fill(app);
  const path = app.file('harbour.pmtiles');
  writePmTiles(path);
  chmodSync(path, 0o644);
  await new MapScreen(page).open();
  await app.chooseFiles(path);
  await page.getByRole('button', { name: 'Add a map file…' }).click();
  await expect(page.getByText('“Harbour” is the ground now.')).toBeVisible();
  await expect(page.getByText('Somebody')).toBeVisible();
  renameSync(path, `${path}.away`);
  await page.getByRole('link', { name: 'Directory', exact: true }).click();
  await app.call('contacts.createFacility', { name: 'Another' });
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(page.getByText('The file of “Harbour” is not where it was.')).toBeVisible();
  await page.getByRole('button', { name: 'Forget this map' }).click();
  await expect(page.getByText('“Harbour” is no longer used.')).toBeVisible();
});

test('a facility gets its place by pasting, or by pointing at the map', async ({ app }) => {
  const page = await app.openMission();
  await page.evaluate(() => {
    location.hash = '#/contacts/facility/new';
  });
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Posto do Caia');
  await page.getByRole('textbox', { name: 'Coordinates' }).fill('38°53′06″N 7°01′30″W');
  await expect(page.getByRole('textbox', { name: 'Latitude' })).toHaveValue('38.885');
  await expect(page.getByRole('textbox', { name: 'Longitude' })).toHaveValue('-7.025');
  await page.getByRole('button', { name: 'Point at the map' }).click();
  const map = page.getByRole('application', { name: 'Map to point at' });
  await map.click({ position: { x: 100, y: 100 } });
  await expect(page.getByRole('textbox', { name: 'Latitude' })).not.toHaveValue('38.885');
  await app.expectAccessible();
  await photograph(page, 'map-picker');
});

test('the map in Arabic, and in the dark', async ({ start }) => {
  const app = await start({ arguments: ['--enable-unsafe-swiftshader'] });
  await app.openMission();
  await fill(app);
  await app.call('preferences.set', { language: 'ar', theme: 'dark' });
  await app.page.reload();
  await app.page.evaluate(() => {
    location.hash = '#/contacts/map';
  });
  await expect(app.page.locator('.map[data-drawing="webgl"]')).toBeVisible();
  await expect(app.page.locator('.map-table')).toBeVisible();
  await app.page.waitForTimeout(1500);
  await app.expectAccessible();
  await photograph(app.page, 'map-ar-dark');
});
