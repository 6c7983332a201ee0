import type { Page } from '@playwright/test';

/**
 * What does not fit its window: a page that scrolls sideways, words and controls that stand out of it, or a rail whose
 * end cannot be reached. A table may scroll sideways in itself.
 */
export function whatDoesNotFit(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways');
    const describe = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.textContent || (element.getAttribute('aria-label') ?? '')).trim().slice(0, 40)}”`;
    const scrolls = (element: Element, axis: 'X' | 'Y'): boolean =>
      /auto|scroll/.test(
        axis === 'X' ? getComputedStyle(element).overflowX : getComputedStyle(element).overflowY,
      );
    const isInTable = (element: Element): boolean =>
      element.closest('[role="grid"], table, .many-columns') !== null;

    for (const element of document.querySelectorAll('#main, nav, header')) {
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible')
        faults.push(`${describe(element)} scrolls sideways or is cut`);
      if (
        element.scrollHeight > element.clientHeight + 1 &&
        !scrolls(element, 'Y') &&
        element.tagName === 'NAV'
      )
        faults.push(`${describe(element)} does not show its end`);
    }
    const words = 'h1, h2, h3, p, dt, dd, label, legend, button, a, input, select, textarea, li';
    for (const element of document.querySelectorAll(words)) {
      if (isInTable(element) || element.closest('.visually-hidden, .skip, [aria-hidden="true"]') !== null)
        continue;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width <= 1 || box.height <= 1 || style.visibility === 'hidden' || style.opacity === '0')
        continue;
      if (box.left < -1 || box.right > width + 1)
        faults.push(`${describe(element)} stands out of the window`);
      else if (
        ['BUTTON', 'H1', 'H2', 'H3', 'LABEL', 'LEGEND'].includes(element.tagName) &&
        element.scrollWidth > element.clientWidth + 1 &&
        style.overflowX !== 'visible' &&
        element.getAttribute('title') === null
      )
        faults.push(`${describe(element)} is cut`);
    }
    return [...new Set(faults)];
  });
}
