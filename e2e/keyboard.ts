import type { Locator, Page } from '@playwright/test';

const MOST_TABS = 120;

/** Presses Tab until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let count = 0; count < MOST_TABS; count++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

const CONTROLS =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** Walks a page by Tab: the controls that it never reaches, and those that look the same with and without the focus. */
export async function walkByTab(page: Page): Promise<{ missed: string[]; unseen: string[] }> {
  const expected = await page.evaluate((controls) => {
    const isThere = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getAttribute('tabindex') !== '-1' &&
      // Of a group of radio buttons Tab reaches one; the arrows do the rest.
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
    const found = [...document.querySelectorAll(controls)].filter(isThere);
    for (const [index, element] of found.entries()) element.setAttribute('data-walk', String(index));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return found.map((element) =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? ''} ${element.textContent.slice(0, 40)}`.trim(),
    );
  }, CONTROLS);
  const reached = new Set<number>();
  const unseen = new Set<string>();
  // A section that arrives meanwhile adds its controls to the round, so there is room for a second one.
  const mostTabs = 2 * expected.length + MOST_TABS;
  for (let count = 0; count < mostTabs && expected.some((_name, index) => !reached.has(index)); count++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const parts = [element, element.parentElement, ...(element.parentElement?.children ?? [])];
      const look = (): string =>
        parts
          .flatMap((part) => {
            if (part === null) return [];
            const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } =
              getComputedStyle(part);
            return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor, backgroundColor];
          })
          .join();
      const focused = look();
      // The look without the focus, for a moment; where the focus was, it is again before anything is painted.
      if (element instanceof HTMLElement) element.blur();
      const plain = look();
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      return { index: Number(element.getAttribute('data-walk') ?? -1), isSeen: focused !== plain };
    });
    if (at === null) continue;
    reached.add(at.index);
    if (!at.isSeen && at.index >= 0) unseen.add(expected[at.index] ?? '');
  }
  return { missed: expected.filter((_name, index) => !reached.has(index)), unseen: [...unseen] };
}
