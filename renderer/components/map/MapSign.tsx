import type { ReactNode } from 'react';

/** Outlines of signs in a square of 28; each kind of thing has one of its own, so that none is told by colour alone. */
const SHAPES = {
  square: 'M4 4H24V24H4Z',
  round: 'M14 3A11 11 0 1 1 14 25A11 11 0 1 1 14 3Z',
  house: 'M14 2L26 12V25H2V12Z',
  diamond: 'M14 1L27 14L14 27L1 14Z',
  shield: 'M3 4H25V14C25 20 20 24.500 14 27C8 24.500 3 20 3 14Z',
  up: 'M14 2L27 25H1Z',
  down: 'M1 3H27L14 26Z',
  flag: 'M3 3H25V20H17L14 26L11 20H3Z',
  hexagon: 'M8 3H20L27 14L20 25H8L1 14Z',
  cross: 'M9 2H19V9H26V19H19V26H9V19H2V9H9Z',
} as const;

/** How a sign looks. `cluster` is a count, `notice` warns of what holds now or later, `place` a spot that was chosen. */
export type SignLook =
  | {
      kind: 'sign';
      shape: keyof typeof SHAPES;
      letter: string;
      state: 'open' | 'full' | 'damaged' | 'closed' | 'unknown';
    }
  | { kind: 'cluster'; count: string; size: 1 | 2 | 3 }
  | { kind: 'notice'; what: 'alert' | 'restriction'; isNow: boolean }
  | { kind: 'place' };

/** A sign of the map: shape and letter say what it is, its filling and strokes how it is. */
export function MapSign({ look }: { look: SignLook }): ReactNode {
  if (look.kind === 'cluster')
    return (
      <span className="map-cluster" data-size={look.size} aria-hidden>
        {look.count}
      </span>
    );
  if (look.kind === 'place')
    return (
      <svg className="map-place" width="28" height="28" viewBox="0 0 28 28" aria-hidden>
        <circle cx="14" cy="14" r="9" />
        <path d="M14 1V8M14 20V27M1 14H8M20 14H27" />
      </svg>
    );
  if (look.kind === 'notice')
    return (
      <svg
        className="map-notice"
        data-now={look.isNow}
        width="28"
        height="28"
        viewBox="0 0 28 28"
        aria-hidden
      >
        <path d={look.what === 'alert' ? SHAPES.up : SHAPES.round} />
        {look.what === 'alert' ? <path className="map-stroke" d="M14 10V17M14 20V22.500" /> : null}
        {look.what === 'restriction' ? <path className="map-stroke" d="M8 14H20" /> : null}
      </svg>
    );
  const letterY = look.shape === 'up' ? 22 : look.shape === 'down' ? 14 : look.shape === 'house' ? 21 : 19;
  return (
    <svg className="map-sign" data-state={look.state} width="28" height="28" viewBox="0 0 28 28" aria-hidden>
      <path d={SHAPES[look.shape]} />
      {look.state === 'closed' && <path className="map-stroke" d="M4 24L24 4" />}
      <text x="14" y={letterY}>
        {look.letter}
      </text>
      {look.state === 'full' && <path className="map-stroke" d="M4 27.500H24" />}
    </svg>
  );
}
