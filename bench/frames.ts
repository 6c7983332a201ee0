import type { Page } from '@playwright/test';

/** What a page did for a while. */
export interface Frames {
  /** Milliseconds from one frame to the next. */
  gaps: number[];
  /** Tasks over 50 ms. */
  longTasks: number[];
}

/** Watches frames; `step` runs in the page at every frame, with its number, and may scroll. */
export function watchFrames(page: Page, frames: number, scrollPx: number): Promise<Frames> {
  return page.evaluate(
    ({ frames, scrollPx }) =>
      new Promise<{ gaps: number[]; longTasks: number[] }>((resolve) => {
        const gaps: number[] = [];
        const longTasks: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) longTasks.push(entry.duration);
        });
        observer.observe({ type: 'longtask' });
        const scroller = document.querySelector('.list-scroller');
        let last: number | null = null;
        const frame = (at: number) => {
          if (last !== null) gaps.push(at - last);
          last = at;
          if (gaps.length >= frames) {
            // Observers are told in a task of their own.
            setTimeout(() => {
              observer.disconnect();
              resolve({ gaps, longTasks });
            }, 100);
            return;
          }
          if (scroller !== null && scrollPx !== 0) scroller.scrollTop += scrollPx;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    { frames, scrollPx },
  );
}
