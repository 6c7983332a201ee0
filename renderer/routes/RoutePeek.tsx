import type { ReactNode } from 'react';
import type { RouteSummary } from '../../shared/routes/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { useText } from '../text/use-text.ts';
import { lengthText } from './length.ts';
import { RouteState } from './RouteState.tsx';

/** A route beside the list: whether it can be travelled, and what lies on it. */
export function RoutePeek({ route }: { route: RouteSummary }): ReactNode {
  const text = useText();
  return (
    <>
      <div className="badges">
        <RouteState state={route.state} at={route.stateAt} />
        {route.archivedAt !== null && <Badge>{text('routes.archived')}</Badge>}
      </div>
      {route.stateNote !== '' && (
        <p>
          <bdi>{route.stateNote}</bdi>
        </p>
      )}
      <Facts>
        <Fact label={text('routes.field.restrictions')}>
          {route.restrictions.length > 0 &&
            route.restrictions.map(({ id, title }) => (
              <ScreenLink key={id} to={addresses.restriction(id)} className="link line">
                <bdi>{title}</bdi>
              </ScreenLink>
            ))}
        </Fact>
        <Fact label={text('routes.field.origin')}>{route.origin !== '' && <bdi>{route.origin}</bdi>}</Fact>
        <Fact label={text('routes.field.points')}>
          {route.points.length > 0 && <bdi>{route.points.map(({ name }) => name).join(' – ')}</bdi>}
        </Fact>
        <Fact label={text('routes.field.destination')}>
          {route.destination !== '' && <bdi>{route.destination}</bdi>}
        </Fact>
        <Fact label={text('routes.field.modes')}>
          {route.modes.length > 0 &&
            route.modes.map((mode) => text(`routes.mode.${mode}`)).join(text('common.comma'))}
        </Fact>
        <Fact label={text('routes.field.lengthM')}>{lengthText(route.lengthM)}</Fact>
      </Facts>
      <p className="quiet">
        <Confirmed confirmed={route.verified} />
      </p>
    </>
  );
}
