import './jitless.ts';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { Preferences } from '../../shared/preferences/schema.ts';
import { preferredLanguage } from '../text/text.ts';
import { showAppearance } from './appearance.ts';
import { api } from './client.ts';
import { Gate, type Start } from './Gate.tsx';

/** A page without a prompt in it: what to show is asked first. */
async function start(root: Root): Promise<void> {
  const [preferences, found] = await Promise.all([api.preferences.get({}).catch(() => null), findState()]);
  await showAppearance(preferences ?? { language: preferredLanguage(navigator.languages), theme: 'system' });
  show(root, found);
}

/** A page that came with the prompt: the living one takes its place with what was typed so far, and the core is asked after. */
async function takeOver(root: Root, element: HTMLElement): Promise<void> {
  await showAppearance(looksOfPrompt());
  const typed = element.querySelector('input')?.value ?? '';
  flushSync(() => show(root, { state: 'locked', typed }));
  if (document.documentElement.dataset['submitted'] === 'true')
    element.querySelector('form')?.requestSubmit();
  const found = await findState();
  if (found.state !== 'locked') show(root, found);
}

/** The shell chose language and theme of the prompt, and wrote them on it. */
function looksOfPrompt(): Preferences {
  const { lang, dataset } = document.documentElement;
  const looks = Preferences.safeParse({ language: lang, theme: dataset['theme'] });
  return looks.data ?? { language: 'en', theme: 'system' };
}

async function findState(): Promise<Start> {
  try {
    return { state: (await api.vault.status({})).state };
  } catch (error) {
    return { state: 'broken', error };
  }
}

function show(root: Root, found: Start): void {
  root.render(
    <StrictMode>
      <Gate key={found.state} start={found} />
    </StrictMode>,
  );
}

const element = document.getElementById('root');
if (element !== null) {
  const root = createRoot(element);
  void (element.childElementCount === 0 ? start(root) : takeOver(root, element));
}
