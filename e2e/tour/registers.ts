import { writeFileSync } from 'node:fs';
import type { Tour } from './walk.ts';

const REGISTER = [
  'Nom;Prénom;Né(e) le;N° passeport;Téléphone;Nationalité;Foyer;Groupe sanguin',
  'Ndiaye;Awa;13/02/1980;A0012345;+221 77 123 45 67;Sénégal;F1;A',
  'Ndiaye;Moussa;03/04/2012;A0012346;;SEN;F1;',
  'Diop;Fatou;31/02/1990;A0012347;+221 77 000 00 01;SEN;;',
  'Solberg;Ingrid;05/06/1975;N7654321;1.2E+10;norvégienne;;0',
].join('\r\n');

/** A register: the empty screen, what it would bring, what it brought, taken back. */
export async function registersScene(tour: Tour): Promise<void> {
  const { page, words, app } = tour;
  await tour.visit('common.nav.people');
  await tour.button('registers.command').first().click();
  await page.getByRole('heading', { level: 1, name: words('registers.title') }).waitFor();
  await tour.photograph('register');
  const path = app.file('inscrits.csv');
  writeFileSync(path, REGISTER);
  await app.chooseFiles(path);
  await tour.button('registers.drop.button').click();
  await page.getByRole('heading', { name: words('registers.would') }).waitFor();
  await tour.photograph('register-preview');
  await page.locator('.register-found button').first().click();
  await page.getByRole('heading', { name: words('registers.did') }).waitFor();
  await tour.photograph('register-imported');
  await tour.button('registers.undo').click();
  await page.getByRole('heading', { name: words('registers.undone.title') }).waitFor();
  await tour.photograph('register-undone');
}
