import type { ReactNode } from 'react';
import type { AlertArea } from '../../shared/alerts/schema.ts';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { outlineOf } from './outline.ts';

/** Where an alert holds: its outline with the degrees that it spans, and each area in words. */
export function AlertAreas({ areas }: { areas: readonly AlertArea[] }): ReactNode {
  const text = useText();
  const outline = outlineOf(areas);
  return (
    <Section title={text('alerts.section.areas')}>
      {outline !== null && (
        <figure className="alert-outline">
          <svg
            role="img"
            aria-label={text('alerts.area.outline')}
            viewBox={`-4 -4 ${(outline.width + 8).toFixed(2)} ${(outline.height + 8).toFixed(2)}`}
          >
            {outline.paths.map((path) => (
              <path key={path} d={path} fillRule="evenodd" vectorEffect="non-scaling-stroke" />
            ))}
          </svg>
          <figcaption className="quiet">
            {text('alerts.area.extent', {
              south: latitudeText(outline.box.south),
              north: latitudeText(outline.box.north),
              west: longitudeText(outline.box.west),
              east: longitudeText(outline.box.east),
            })}
          </figcaption>
        </figure>
      )}
      <Items nothing={text('alerts.area.none')}>
        {areas.map((area) => (
          <Item key={area.id} kind={<bdi>{area.description}</bdi>} detail={heights(area)}>
            <Shapes area={area} />
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function Shapes({ area }: { area: AlertArea }): ReactNode {
  const text = useText();
  const shapes = [
    ...area.polygons.map((ring) => text('alerts.area.polygon', { count: ring.length - 1 })),
    ...area.circles.map((circle) => text('alerts.area.circle', { km: formatNumber(circle.radiusM / 1000) })),
  ];
  if (shapes.length === 0) return <span className="quiet">{text('alerts.area.wordsOnly')}</span>;
  return shapes.join(text('common.comma'));
}

function heights({ altitude, ceiling }: AlertArea): ReactNode {
  const parts = [altitude, ceiling].filter((height) => height !== null).map(formatNumber);
  return parts.length === 0 ? undefined : <span className="ltr">{parts.join('–')}</span>;
}

// Signs around left-to-right text keep the letter of the compass behind its number in Arabic.
function latitudeText(degrees: number): string {
  return `\u2066${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? 'S' : 'N'}\u2069`;
}

function longitudeText(degrees: number): string {
  const turned = degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  return `\u2066${Math.abs(turned).toFixed(2)}° ${turned < 0 ? 'W' : 'E'}\u2069`;
}
