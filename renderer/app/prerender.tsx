import { renderToStaticMarkup } from 'react-dom/server';
import type { ShellFacts } from '../../shared/ipc/shell.ts';
import { INTERFACE_LANGUAGES } from '../../shared/kernel/text.ts';

/** A page with the prompt in it, as it stands before anything is typed. */
export interface Prompt {
  language: string;
  direction: string;
  markup: string;
}

/**
 * Runs in the build: the prompt of every language as HTML, so that it is on the screen before any of the page's scripts is
 * loaded. `main.tsx` puts the living one in its place.
 */
export async function renderPrompts(evaluation: boolean): Promise<Prompt[]> {
  const facts: ShellFacts = { version: '', electron: '', evaluation, demonstration: false };
  Object.assign(globalThis, {
    window: { chancery: { facts } },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  });
  const [{ Unlock }, { directionOf, loadLanguage }] = await Promise.all([
    import('./Unlock.tsx'),
    import('../text/text.ts'),
  ]);
  const prompts: Prompt[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    await loadLanguage(language);
    const markup = renderToStaticMarkup(<Unlock onUnlocked={() => undefined} />);
    prompts.push({ language, direction: directionOf(language), markup });
  }
  return prompts;
}
