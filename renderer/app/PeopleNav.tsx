import type { ReactNode } from 'react';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { SectionNav, type SectionList } from './SectionNav.tsx';
import { useOpenDuplicates } from './duplicates.ts';

/** What is kept about people beside the people themselves, each list with its address. */
const LISTS: readonly SectionList[] = [
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
    <SectionNav
      label={text('common.nav.register')}
      lists={LISTS}
      at={at}
      mark={(address) =>
        address === addresses.duplicates &&
        pairs > 0 && (
          <span className="rail-count" title={text('duplicates.open', { count: pairs })}>
            {formatNumber(pairs)}
          </span>
        )
      }
    />
  );
}
