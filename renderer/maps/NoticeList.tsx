import type { ReactNode } from 'react';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { MapSign } from '../components/map/MapSign.tsx';
import { useText } from '../text/use-text.ts';
import type { Notice } from './notices.ts';

interface Props {
  notices: readonly Notice[];
  selected: string | null;
}

/** Alerts and restrictions in words: what the map draws of them, and those that it cannot draw. */
export function NoticeList({ notices, selected }: Props): ReactNode {
  const text = useText();
  if (notices.length === 0) return null;
  return (
    <ul className="map-notices" aria-label={text('maps.notice.list')}>
      {notices.map((notice) => (
        <li key={notice.id} aria-current={notice.id === selected || undefined}>
          <MapSign look={notice.look} />
          <div>
            <ScreenLink to={notice.address}>
              <bdi>{notice.title}</bdi>
            </ScreenLink>
            <div className="quiet">
              <bdi>{notice.detail}</bdi>
              {notice.at === null && ` · ${text('maps.notice.noPlace')}`}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
