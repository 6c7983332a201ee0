import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Position } from '../../../shared/kernel/geo.ts';
import { countryName } from '../../text/countries.ts';
import { useText } from '../../text/use-text.ts';
import { groundFor, type Ground } from './ground.ts';
import type { MapView } from './view.ts';
import { WorldMap } from './WorldMap.tsx';

interface Props {
  /** State whose small towns are named, and where one looks first. */
  country: string;
  value: Position | null;
  scheme: 'light' | 'dark';
  onPick: (place: Position) => void;
}

const PLACE_ZOOM = 10;
const STATE_ZOOM = 5.5;
const rounded = (degrees: number): number => Number(degrees.toFixed(5));

/** A map on which a place is pointed at; by keyboard, the place in the middle is taken with Enter. */
export function PlacePicker({ country, value, scheme, onPick }: Props): ReactNode {
  const text = useText();
  const [ground, setGround] = useState<Ground | null>(null);
  const [middle, setMiddle] = useState<Position | null>(null);
  useEffect(() => {
    let isGone = false;
    void groundFor(country).then((read) => {
      if (!isGone) setGround(read);
    });
    return () => {
      isGone = true;
    };
  }, [country]);
  const content = useMemo(
    () => (ground === null ? null : { ground, shapes: [], tiles: null, stateName: countryName }),
    [ground],
  );
  if (ground === null) return null;
  const label = ground.outlines.find(({ code }) => code === country)?.label;
  const first: MapView =
    value === null
      ? { latitude: label?.latitude ?? 20, longitude: label?.longitude ?? 0, zoom: STATE_ZOOM }
      : { ...value, zoom: PLACE_ZOOM };
  const pick = ({ latitude, longitude }: Position) =>
    onPick({ latitude: rounded(latitude), longitude: rounded(longitude) });
  return (
    <div
      className="map-picker"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || middle === null) return;
        if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'application')
          return;
        event.preventDefault();
        pick(middle);
      }}
    >
      <WorldMap
        label={text('maps.picker.label')}
        first={first}
        content={content}
        marks={
          value === null
            ? []
            : [
                {
                  id: 'place',
                  ...value,
                  label: text('maps.picker.field'),
                  look: { kind: 'place' },
                  splitsAt: null,
                },
              ]
        }
        scheme={scheme}
        onRest={setMiddle}
        onPoint={pick}
      >
        <p className="map-credit" dir="auto">
          {text('maps.credit')}
        </p>
      </WorldMap>
    </div>
  );
}
