import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { SectionNav, type SectionList } from './SectionNav.tsx';

/** What briefings have become beside the directory, each list with its address. */
const LISTS: readonly SectionList[] = [
  { address: addresses.briefings, title: 'common.nav.briefings' },
  { address: addresses.procedures, title: 'procedures.title' },
  { address: addresses.alerts, title: 'alerts.title' },
  { address: addresses.routes, title: 'routes.title' },
  { address: addresses.restrictions, title: 'restrictions.title' },
];

/** Leads between the lists under Briefings. Stands over each of them. */
export function BriefingsNav({ at }: { at: string }): ReactNode {
  const text = useText();
  return <SectionNav label={text('common.nav.briefings')} lists={LISTS} at={at} />;
}
