import type { ReactNode } from 'react';
import type { TextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { ScreenLink } from './ScreenLink.tsx';

/** What is kept about the host State, each view of it with its address. */
const LISTS: readonly { address: string; title: TextKey }[] = [
  { address: addresses.contacts, title: 'contacts.nav.directory' },
  { address: addresses.coverage, title: 'coverage.title' },
  { address: addresses.meetings, title: 'meetings.title' },
  { address: addresses.toVerify, title: 'verification.title' },
  { address: addresses.map, title: 'maps.title' },
  { address: addresses.channels, title: 'channels.title' },
  { address: addresses.paper, title: 'paper.title' },
  { address: addresses.districts, title: 'districts.title' },
];

/** Leads between the views of the host State: the directory and what is seen of it. Stands over each of them. */
export function ContactsNav({ at }: { at: string }): ReactNode {
  const text = useText();
  return (
    <nav aria-label={text('contacts.nav.label')}>
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
