/**
 * Runs before a page that comes with its prompt painted (`prerender.tsx`): lets it be seen before the rest is loaded, and
 * remembers an Enter or a click that came sooner than the rest.
 */
document.addEventListener('submit', (event) => {
  event.preventDefault();
  document.documentElement.dataset['submitted'] = 'true';
});

// The first frame is painted after its callbacks: the one after it finds the prompt on the screen.
requestAnimationFrame(() => {
  setTimeout(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = './main.js';
    document.head.append(script);
  });
});

export {};
