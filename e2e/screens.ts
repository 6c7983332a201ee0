import { z } from 'zod';
import { expect, type Application } from './fixtures.ts';

const Rows = z.object({ rows: z.array(z.looseObject({ id: z.string() })).min(1) });
const Entries = z.object({ rows: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });

const Pairs = z.object({
  rows: z.array(
    z.looseObject({ a: z.looseObject({ id: z.string() }), b: z.looseObject({ id: z.string() }) }),
  ),
});

/** One screen by the address in the application: `#/people`. */
export interface ScreenAt {
  name: string;
  hash: string;
}

/** Every screen of an opened demonstration mission: a new screen is added here to be checked everywhere. */
export async function everyScreen(app: Application): Promise<ScreenAt[]> {
  const page = { offset: 0, limit: 100 };
  const person = Rows.parse(await app.call('people.list', page)).rows[0]?.id ?? '';
  const household = Rows.parse(await app.call('households.list', page)).rows[0]?.id ?? '';
  const zone = Rows.parse(await app.call('zones.list', page)).rows[0]?.id ?? '';
  const first = async (call: string, input: object = page): Promise<string> =>
    Rows.parse(await app.call(call, input)).rows[0]?.id ?? '';
  const district = await first('districts.list', {});
  const procedure = await first('procedures.list');
  const route = await first('routes.list');
  const restriction = await first('restrictions.list');
  const meeting = await first('meetings.list');
  const channel = await first('channels.list');
  const pair = Pairs.parse(await app.call('people.duplicates', page)).rows[0];
  const consularCase = Rows.parse(await app.call('cases.list', page)).rows[0]?.id ?? '';
  const entries = Entries.parse(await app.call('contacts.list', page)).rows;
  const entry = (kind: string): string => entries.find((found) => found.kind === kind)?.id ?? '';
  return [
    ['home', '/'],
    ['people', '/people'],
    ['person', `/people/${person}`],
    ['person-edit', `/people/${person}/edit`],
    ['person-new', '/people/new'],
    ['register-import', '/people/import'],
    ['duplicates', '/people/duplicates'],
    ['duplicate', `/people/duplicates/${pair?.a.id ?? ''}/${pair?.b.id ?? ''}`],
    ['households', '/people/households'],
    ['household', `/people/households/${household}`],
    ['household-edit', `/people/households/${household}/edit`],
    ['household-new', '/people/households/new'],
    ['zones', '/people/zones'],
    ['zone', `/people/zones/${zone}`],
    ['zone-edit', `/people/zones/${zone}/edit`],
    ['zone-new', '/people/zones/new'],
    ['exports', '/exports'],
    ['contacts', '/contacts'],
    ['contacts-tree', '/contacts/organisations'],
    ['contacts-to-verify', '/contacts/verify'],
    ['contacts-exercises', '/contacts/exercises'],
    ['contacts-services', '/contacts/services'],
    ['coverage', '/contacts/coverage'],
    ['meetings', '/contacts/meetings'],
    ['meeting', `/contacts/meetings/${meeting}`],
    ['meeting-edit', `/contacts/meetings/${meeting}/edit`],
    ['meeting-new', '/contacts/meetings/new'],
    ['meetings-calendar', '/contacts/meetings/calendar'],
    ['meetings-promises', '/contacts/meetings/promises'],
    ['channels', '/contacts/channels'],
    ['channel', `/contacts/channels/${channel}`],
    ['channel-edit', `/contacts/channels/${channel}/edit`],
    ['communication-plan', '/contacts/channels/plan'],
    ['paper', '/contacts/paper'],
    ['alerts', '/briefings/alerts'],
    ['map', '/contacts/map'],
    ['districts', '/contacts/districts'],
    ['district', `/contacts/districts/${district}`],
    ['district-edit', `/contacts/districts/${district}/edit`],
    ['procedures', '/briefings/procedures'],
    ['procedure', `/briefings/procedures/${procedure}`],
    ['procedure-edit', `/briefings/procedures/${procedure}/edit`],
    ['routes', '/briefings/routes'],
    ['route', `/briefings/routes/${route}`],
    ['route-edit', `/briefings/routes/${route}/edit`],
    ['restrictions', '/briefings/restrictions'],
    ['restriction', `/briefings/restrictions/${restriction}`],
    ['restriction-edit', `/briefings/restrictions/${restriction}/edit`],
    ['organisation', `/contacts/organisation/${entry('organisation')}`],
    ['organisation-edit', `/contacts/organisation/${entry('organisation')}/edit`],
    ['office', `/contacts/contact/${entry('contact')}`],
    ['office-edit', `/contacts/contact/${entry('contact')}/edit`],
    ['facility', `/contacts/facility/${entry('facility')}`],
    ['facility-edit', `/contacts/facility/${entry('facility')}/edit`],
    ['briefings', '/briefings'],
    ['cases', '/cases'],
    ['case', `/cases/${consularCase}`],
    ['case-edit', `/cases/${consularCase}/edit`],
    ['case-new', '/cases/new'],
    ['exchange', '/exchange'],
    ['card', '/exchange/card'],
    ['read-card', '/exchange/read'],
    ['open-bundle', '/exchange/open'],
    ['seal', '/exchange/seal'],
    ['settings', '/settings'],
    ['mission', '/settings/mission'],
    ['missing', '/nowhere'],
  ].map(([name = '', address = '']) => ({ name, hash: `#${address}` }));
}

/** Shows a screen and waits until it stands. */
export async function show(app: Application, { hash }: ScreenAt): Promise<void> {
  const { page } = app;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
