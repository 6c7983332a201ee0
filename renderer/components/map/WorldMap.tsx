import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import type { Position } from '../../../shared/kernel/geo.ts';
import { useText } from '../../text/use-text.ts';
import type { BackdropContent, MapShape } from './backdrop.ts';
import { MapSign, type SignLook } from './MapSign.tsx';
import { useMap } from './use-map.ts';
import { pannedBy, toPlace, toScreen, zoomedBy, type MapSize, type MapView } from './view.ts';

/** Something at a place. Its `label` is what a screen reader says, so it holds what the sign shows. */
export interface MapMark extends Position {
  id: string;
  label: string;
  look: SignLook;
  /** Zoom to go to in place of opening; `null` for what is one thing. */
  splitsAt: number | null;
}

interface Props {
  label: string;
  first: MapView;
  /** `null` while outlines are on their way. */
  content: BackdropContent | null;
  shapes?: readonly MapShape[];
  /** In the order in which Tab walks them: the nearest to the middle first. */
  marks: readonly MapMark[];
  selected?: string | null;
  scheme: 'light' | 'dark';
  /** The map came to rest at this view. */
  onRest: (view: MapView, size: MapSize) => void;
  onSelect?: (mark: MapMark) => void;
  onOpen?: (mark: MapMark) => void;
  /** A place on the ground was pointed at. */
  onPoint?: (place: Position) => void;
  /** The way to say where to look, for buttons beside the map. */
  lookAt?: { view: MapView; key: number } | null;
  children?: ReactNode;
}

const STEP_PX = 90;
const CLICK_PX = 4;
const ARROWS: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
};

/** A map of the world that needs no network: moved by pointer, wheel and keys, drawn by WebGL or, without it, by the page itself. */
export function WorldMap(props: Props): ReactNode {
  const { label, first, content, shapes = NO_SHAPES, marks, selected = null, scheme, lookAt = null } = props;
  const text = useText();
  const container = useRef<HTMLDivElement>(null);
  const signs = useRef<HTMLDivElement>(null);
  const held = useRef<{ x: number; y: number; far: number } | null>(null);
  const map = useMap({ container, marks: signs, first, content, shapes, scheme, onRest: props.onRest });
  const { move, place } = map;
  useLayoutEffect(place, [marks, place]);
  useEffect(() => {
    if (lookAt !== null) move(() => lookAt.view);
  }, [lookAt, move]);

  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = surface.current;
    // React listens to the wheel without the right to keep the page from scrolling.
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top } = (
        event.currentTarget instanceof Element ? event.currentTarget : document.body
      ).getBoundingClientRect();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
      const steps = Math.max(-1, Math.min(1, (-event.deltaY * lines) / 240));
      move((view, size) => zoomedBy(view, size, steps, { x: event.clientX - left, y: event.clientY - top }));
    };
    element?.addEventListener('wheel', wheel, { passive: false });
    return () => element?.removeEventListener('wheel', wheel);
  }, [move]);

  const zoom = (steps: number) => move((view, size) => zoomedBy(view, size, steps));
  const act = (mark: MapMark, isOpening: boolean) => {
    const { splitsAt, longitude, latitude } = mark;
    if (splitsAt !== null)
      move((view, size) =>
        zoomedBy({ ...view, longitude, latitude }, size, Math.max(0.5, splitsAt + 0.1 - view.zoom)),
      );
    else if (isOpening) props.onOpen?.(mark);
    else props.onSelect?.(mark);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) move((view, size) => pannedBy(view, size, ...arrow));
    else if (event.key === '+' || event.key === '=') zoom(1);
    else if (event.key === '-' || event.key === '_') zoom(-1);
    else if (event.key === 'Escape' && event.target !== event.currentTarget) event.currentTarget.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const at = (event: { clientX: number; clientY: number; currentTarget: Element }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button') !== null))
      return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, y: event.clientY, far: 0 };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const from = held.current;
    if (from === null) return;
    const [right, down] = [from.x - event.clientX, from.y - event.clientY];
    held.current = { x: event.clientX, y: event.clientY, far: from.far + Math.abs(right) + Math.abs(down) };
    move((view, size) => pannedBy(view, size, right, down));
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    const from = held.current;
    held.current = null;
    if (from !== null && from.far < CLICK_PX) props.onPoint?.(toPlace(at(event), map.view(), map.size()));
  };

  return (
    <div className="map" data-drawing={map.drawing} dir="ltr">
      <div
        ref={surface}
        className="map-surface"
        role="application"
        aria-label={label}
        aria-describedby="map-keys"
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          held.current = null;
        }}
        onDoubleClick={(event) => {
          if (event.target instanceof Element && event.target.closest('button') !== null) return;
          const where = at(event);
          move((view, size) => zoomedBy(view, size, 1, where));
        }}
      >
        <div ref={container} className="map-backdrop" />
        <div ref={signs} className="map-signs">
          {marks.map((mark) => (
            <button
              key={mark.id}
              type="button"
              className="map-mark"
              aria-label={mark.label}
              title={mark.label}
              data-longitude={mark.longitude}
              data-latitude={mark.latitude}
              data-selected={mark.id === selected || undefined}
              onClick={(event) => act(mark, event.detail === 0)}
              onDoubleClick={() => act(mark, true)}
              onFocus={(event) => {
                // Walking by keyboard brings what is at the edge into the picture.
                if (!event.currentTarget.matches(':focus-visible')) return;
                move((view, size) => {
                  const { x, y } = toScreen(mark, view, size);
                  const isOut = x < 16 || y < 16 || x > size.width - 16 || y > size.height - 16;
                  return isOut ? { ...view, longitude: mark.longitude, latitude: mark.latitude } : view;
                });
              }}
            >
              <MapSign look={mark.look} />
            </button>
          ))}
        </div>
      </div>
      <p id="map-keys" className="visually-hidden">
        {text('maps.keys')}
      </p>
      <div className="map-zoom">
        <ActionIcon variant="default" size="lg" aria-label={text('maps.nearer')} onClick={() => zoom(1)}>
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={text('maps.farther')} onClick={() => zoom(-1)}>
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
      </div>
      {map.drawing === 'svg' && content !== null && content.tiles !== null && (
        <p className="map-note" dir="auto">
          {text('maps.own.svg')}
        </p>
      )}
      {props.children}
    </div>
  );
}

const NO_SHAPES: readonly MapShape[] = [];
