import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { useCall } from './queries.ts';

/** Whose database this is, and whether it is one for trying out. */
export function RailHead(): ReactNode {
  const text = useText();
  const { data } = useCall('mission', 'get', {});
  const { demonstration, evaluation } = window.chancery.facts;
  return (
    <div className="rail-head">
      <span className="rail-mission">
        <bdi title={data?.mission.name}>{data?.mission.shortName ?? text('common.appName')}</bdi>
      </span>
      {(demonstration || evaluation) && (
        <span className="rail-note">
          {text(demonstration ? 'common.nav.demonstration' : 'common.nav.evaluation')}
        </span>
      )}
    </div>
  );
}
