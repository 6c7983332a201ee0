import type { ReactNode } from 'react';
import type { TextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { ScreenLink } from './ScreenLink.tsx';

/** What briefings have become beside the directory, each list with its address. */
const LISTS: readonly { address: string; title: TextKey }[] = [
  { address: addresses.briefings, title: 'common.nav.briefings' },
  { address: addresses.procedures, title: 'procedures.title' },
  { address: addresses.alerts, title: 'alerts.title' },
  { address: addresses.routes, title: 'routes.title' },
  { address: addresses.restrictions, title: 'restrictions.title' },
];

/** Leads between the lists under Briefings. Stands over each of them. */
export function BriefingsNav({ at }: { at: string }): ReactNode {
  const text = useText();
  return (
    <nav aria-label={text('common.nav.briefings')}>
      <ul className="lists">
        {LISTS.map(({ address, title }) => (
          <li key={address}>
            <ScreenLink to={address} className="lists-entry" current={address === at}>
              {text(title)}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
