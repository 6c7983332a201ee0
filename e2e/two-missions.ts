import { expect, type Application } from './fixtures.ts';
import { ExchangeScreen } from './models/ExchangeScreen.ts';
import { OpenScreen } from './models/OpenScreen.ts';
import { OurCardScreen } from './models/OurCardScreen.ts';
import { Palette } from './models/Palette.ts';
import { PartnerScreen } from './models/PartnerScreen.ts';
import { SealScreen } from './models/SealScreen.ts';

/** What two missions do to know each other, and to hand bundles over. */

export const SWEDEN = {
  name: 'Embassy of Sweden',
  shortName: 'Porto',
  sendingState: 'SWE',
  hostState: 'PRT',
  city: 'Porto',
};

type Start = (options?: { folder?: string }) => Promise<Application>;

/** Two missions, each with a window and a vault of its own, and one folder that both reach. */
export async function twoMissions(start: Start): Promise<{ a: Application; b: Application }> {
  const a = await start();
  await a.openMission();
  const b = await start({ folder: a.folder });
  await b.openMission(SWEDEN);
  return { a, b };
}

/** Saves the card of a mission; answers its digits as they stand on the screen. */
export async function saveCard(app: Application, file: string): Promise<string[]> {
  const card = new OurCardScreen(app.page);
  await new Palette(app.page).run('our mission', 'Our mission card');
  await expect(card.title).toBeVisible();
  await expect(card.code).toBeVisible();
  await app.chooseSave(app.file(file));
  await card.save();
  await expect(app.page.getByText(`${file} is saved.`)).toBeVisible();
  return card.readAloud();
}

/** Reads a card, or another file about keys. */
export async function readCard(app: Application, file: string): Promise<PartnerScreen> {
  const exchange = new ExchangeScreen(app.page);
  await exchange.open();
  await app.chooseFiles(app.file(file));
  await exchange.button("Read a partner's mission card").click();
  return new PartnerScreen(app.page);
}

/** Types the digits that a partner reads aloud. */
export async function confirm(partner: PartnerScreen, digits: readonly string[]): Promise<void> {
  await partner.button('Confirm by digits').click();
  await partner.type(digits);
  await partner.submit();
  await expect(partner.head).toContainText('Confirmed by voice on');
}

/** One mission reads the card of another and confirms its digits. */
export async function introduce(shown: Application, reader: Application, file: string): Promise<void> {
  const digits = await saveCard(shown, file);
  await confirm(await readCard(reader, file), digits);
}

/** Both cards go over, and each side types what the other reads aloud. */
export async function introduceBoth(a: Application, b: Application): Promise<void> {
  await introduce(b, a, 'porto.chancery-card');
  await introduce(a, b, 'lisbon.chancery-card');
}

/** Opens a bundle by the screen that opens bundles. */
export async function openBundle(app: Application, file: string): Promise<OpenScreen> {
  const screen = new OpenScreen(app.page);
  await new Palette(app.page).run('open a bundle', 'Open a bundle');
  await app.chooseFiles(app.file(file));
  await screen.chooseFile();
  return screen;
}

/** Seals what the form stands at; the short name of a partner is typed the first time. */
export async function seal(
  app: Application,
  file: string,
  { shortName, basis }: { shortName: string | null; basis?: string },
): Promise<void> {
  const screen = new SealScreen(app.page);
  if (basis !== undefined) await screen.chooseBasis(basis);
  await expect(screen.readers).toBeVisible();
  if (shortName !== null) await screen.name.fill(shortName);
  await app.chooseSave(app.file(file));
  await screen.submit();
  await expect(app.page.getByText('The file is saved. It is not sent')).toBeVisible();
}
