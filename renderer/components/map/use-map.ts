import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Box } from '../../../shared/kernel/geo.ts';
import { hasWebGl, type Backdrop, type BackdropContent, type MapShape } from './backdrop.ts';
import { svgBackdrop } from './svg-backdrop.ts';
import { heldView, toScreen, type MapSize, type MapView } from './view.ts';

/** The map has come to rest when it has not moved for so long. */
const REST_MS = 140;

interface Options {
  container: RefObject<HTMLDivElement | null>;
  marks: RefObject<HTMLDivElement | null>;
  first: MapView;
  content: BackdropContent | null;
  shapes: readonly MapShape[];
  scheme: 'light' | 'dark';
  onRest: (view: MapView, size: MapSize) => void;
}

/** How the ground is drawn; `none` until it is. */
export type Drawing = 'webgl' | 'svg' | 'none';

/** Where a map is looked at, moved without rendering anything again until it rests. */
export interface MapHandle {
  view: () => MapView;
  size: () => MapSize;
  move: (next: (view: MapView, size: MapSize) => MapView) => void;
  /** Puts every sign where its place is now. */
  place: () => void;
  drawing: Drawing;
}

/** Ties a view to what draws it: one picture a frame, the signs with it. */
export function useMap({ container, marks, first, content, shapes, scheme, onRest }: Options): MapHandle {
  const view = useRef(first);
  const size = useRef<MapSize>({ width: 0, height: 0 });
  const backdrop = useRef<Backdrop | null>(null);
  const frame = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const rested = useRef(onRest);
  const [drawing, setDrawing] = useState<Drawing>('none');
  const [canWebGl, setWebGl] = useState(true);
  useEffect(() => {
    rested.current = onRest;
  }, [onRest]);

  const place = useCallback(() => {
    placeSigns(marks.current, view.current, size.current);
  }, [marks]);

  const draw = useCallback(() => {
    frame.current = 0;
    backdrop.current?.show(view.current, size.current);
    place();
  }, [place]);

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (size.current.width === 0) return;
      backdrop.current?.rest(view.current, size.current);
      rested.current(view.current, size.current);
    }, REST_MS);
  }, []);

  const move = useCallback(
    (next: (view: MapView, size: MapSize) => MapView) => {
      view.current = next(view.current, size.current);
      if (frame.current === 0) frame.current = requestAnimationFrame(draw);
      settle();
    },
    [draw, settle],
  );

  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    const measure = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      size.current = { width, height };
      if (width > 0) move((now, window) => heldView(now, window));
    });
    measure.observe(element);
    return () => {
      measure.disconnect();
      cancelAnimationFrame(frame.current);
      clearTimeout(timer.current);
    };
  }, [container, move]);

  useEffect(() => {
    const element = container.current;
    if (element === null || content === null) return;
    let isGone = false;
    const start = async (): Promise<void> => {
      const gl = canWebGl && hasWebGl() ? await import('./gl-backdrop.ts').catch(() => null) : null;
      if (isGone) return;
      try {
        backdrop.current =
          gl === null
            ? svgBackdrop(element, content)
            : gl.glBackdrop(element, content, view.current, () => {
                setWebGl(false);
              });
        setDrawing(gl === null ? 'svg' : 'webgl');
      } catch {
        // Said to have WebGL, and yet no map came of it.
        element.replaceChildren();
        backdrop.current = svgBackdrop(element, content);
        setDrawing('svg');
      }
      move((now) => now);
    };
    void start();
    return () => {
      isGone = true;
      backdrop.current?.remove();
      backdrop.current = null;
      element.replaceChildren();
    };
  }, [container, content, canWebGl, move]);

  useEffect(() => {
    backdrop.current?.setShapes(shapes);
  }, [shapes, drawing]);
  useEffect(() => {
    // The theme is on the root before the colours are read.
    const next = requestAnimationFrame(() => backdrop.current?.retint());
    return () => {
      cancelAnimationFrame(next);
    };
  }, [scheme]);

  return {
    view: () => view.current,
    size: () => size.current,
    move,
    place,
    drawing,
  };
}

function placeSigns(signs: Element | null, view: MapView, size: MapSize): void {
  for (const sign of signs?.children ?? []) {
    if (!(sign instanceof HTMLElement)) continue;
    const { longitude, latitude } = sign.dataset;
    const at = { longitude: Number(longitude), latitude: Number(latitude) };
    const { x, y } = toScreen(at, view, size);
    const isOut = x < -20 || y < -20 || x > size.width + 20 || y > size.height + 20;
    const visibility = isOut ? 'hidden' : '';
    if (sign.style.visibility !== visibility) sign.style.visibility = visibility;
    // What nobody sees is left where it was: around the window lie three times as many signs as in it.
    if (!isOut) sign.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  }
}

/** A box in words for comparing: what is asked for once is not asked again. */
export function roundedBox({ south, west, north, east }: Box): Box {
  const down = (value: number): number => Math.floor(value * 1e4) / 1e4;
  const up = (value: number): number => Math.ceil(value * 1e4) / 1e4;
  return {
    south: Math.max(-90, down(south)),
    west: Math.max(-180, down(west)),
    north: Math.min(90, up(north)),
    east: Math.min(180, up(east)),
  };
}
