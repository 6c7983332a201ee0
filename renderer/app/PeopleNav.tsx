import type { ReactNode } from 'react';
import type { TextKey } from '../text/text.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { ScreenLink } from './ScreenLink.tsx';
import { useOpenDuplicates } from './duplicates.ts';

/** What is kept about people beside the people themselves, each list with its address. */
const LISTS: readonly { address: string; title: TextKey }[] = [
  { address: addresses.people, title: 'common.nav.people' },
  { address: addresses.households, title: 'households.title' },
  { address: addresses.zones, title: 'zones.title' },
  { address: addresses.duplicates, title: 'duplicates.title' },
];

/** Leads between the lists of the register: people, households, warden zones. Stands over each of them. */
export function PeopleNav({ at }: { at: string }): ReactNode {
  const text = useText();
  const pairs = useOpenDuplicates();
  return (
    <nav aria-label={text('common.nav.register')}>
      <ul className="lists">
        {LISTS.map(({ address, title }) => (
          <li key={address}>
            <ScreenLink to={address} className="lists-entry" current={address === at}>
              {text(title)}
              {address === addresses.duplicates && pairs > 0 && (
                <span className="rail-count" title={text('duplicates.open', { count: pairs })}>
                  {formatNumber(pairs)}
                </span>
              )}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
