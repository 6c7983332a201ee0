import { useState, type ReactNode } from 'react';
import { FACILITY_STATES, FACILITY_TYPES } from '../../shared/contacts/schema.ts';
import { ROUTE_STATES } from '../../shared/routes/schema.ts';
import type { MapShape } from '../components/map/backdrop.ts';
import { MapSign, type SignLook } from '../components/map/MapSign.tsx';
import { directionOf } from '../text/text.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { signOf } from './signs.ts';
import { AREA_LOOKS, ROUTE_TONES } from './use-shapes.ts';

const AREAS = ['alert', 'alertLater', 'restriction', 'restrictionLater', 'district'] as const;

/** What was open stays open when the map is left. */
let keptOpen = false;

/** What every sign, area and line of the map stands for. */
export function MapLegend(): ReactNode {
  const text = useText();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(keptOpen);
  return (
    <details
      className="map-legend"
      dir={directionOf(language)}
      open={isOpen}
      onToggle={(event) => {
        keptOpen = event.currentTarget.open;
        setOpen(keptOpen);
      }}
    >
      <summary>{text('maps.legend.title')}</summary>
      <ul aria-label={text('maps.filter.type')}>
        {FACILITY_TYPES.map((type) => (
          <Sign key={type} look={signOf({ type, state: 'open' }, text)}>
            {text(`contacts.type.${type}`)}
          </Sign>
        ))}
        <Sign look={{ kind: 'cluster', count: '2', size: 1 }}>{text('maps.legend.cluster')}</Sign>
        <Sign look={{ kind: 'place' }}>{text('maps.legend.from')}</Sign>
      </ul>
      <ul aria-label={text('maps.filter.state')}>
        {FACILITY_STATES.map((state) => (
          <Sign key={state} look={signOf({ type: 'hospital', state }, text)}>
            {text(`contacts.facilityState.${state}`)}
          </Sign>
        ))}
      </ul>
      <ul aria-label={text('maps.legend.areas')}>
        {AREAS.map((area) => (
          <Drawn key={area} kind="area" {...AREA_LOOKS[area]}>
            {text(`maps.legend.area.${area}`)}
          </Drawn>
        ))}
        {ROUTE_STATES.map((state) => (
          <Drawn key={state} kind="line" tone={ROUTE_TONES[state]} stroke="solid">
            {text('maps.legend.route', { state: text(`routes.state.${state}`) })}
          </Drawn>
        ))}
      </ul>
    </details>
  );
}

function Sign({ look, children }: { look: SignLook; children: ReactNode }): ReactNode {
  return (
    <li>
      <MapSign look={look} />
      {children}
    </li>
  );
}

function Drawn({
  kind,
  tone,
  stroke,
  children,
}: Pick<MapShape, 'kind' | 'tone' | 'stroke'> & { children: ReactNode }): ReactNode {
  return (
    <li>
      <svg viewBox="0 0 20 20" aria-hidden>
        <path
          className={`map-shape map-${kind} map-${tone} map-${stroke}`}
          d={kind === 'area' ? 'M2 3H18V17H2Z' : 'M1 15L8 8L12 12L19 5'}
        />
      </svg>
      {children}
    </li>
  );
}
