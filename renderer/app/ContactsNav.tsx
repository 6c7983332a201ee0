import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { SectionNav, type SectionList } from './SectionNav.tsx';

/** What is kept about the host State, each view of it with its address. */
const LISTS: readonly SectionList[] = [
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
  return <SectionNav label={text('contacts.nav.label')} lists={LISTS} at={at} />;
}
