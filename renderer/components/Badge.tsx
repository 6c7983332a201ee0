import type { ReactNode } from 'react';

/** `verify`: needs verifying. `danger`: danger to people or data. `good`: confirmed. `plain`: anything else. */
export type Tone = 'plain' | 'accent' | 'verify' | 'danger' | 'good';

const SHAPES: Readonly<Record<Tone, string>> = { plain: '', accent: '', verify: '◆', danger: '▲', good: '✓' };

/** A state in a word; the colour never stands alone. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }): ReactNode {
  return (
    <span className="badge" data-tone={tone}>
      {SHAPES[tone] !== '' && <span aria-hidden>{SHAPES[tone]}</span>}
      {children}
    </span>
  );
}
