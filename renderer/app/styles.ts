let loading: Promise<void> | undefined;

/** Links the style sheet of the unlocked application; the gate does without it. */
export function loadStyles(): Promise<void> {
  loading ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = './app.css';
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new TypeError('the style sheet is missing')));
    // Before the gate's sheet, so that the tokens stay above Mantine's defaults.
    document.head.prepend(link);
  });
  return loading;
}

/** The nonce of this load: the content policy lets no other style element in. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
