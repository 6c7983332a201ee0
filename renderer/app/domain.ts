import type { ReactNode } from 'react';
import type { TextKey } from '../text/text.ts';

/** A screen and its address; `$name` in the path is a part that the screen is given. */
export interface ScreenRoute {
  path: string;
  screen: (parameters: Readonly<Record<string, string>>) => ReactNode;
}

/** Something that the search field found. */
export interface Found {
  id: string;
  title: string;
  /** Why it matched, or what it is. */
  detail: string;
  address: string;
}

/** Searches one kind of record for the search field. */
export interface SearchProvider {
  title: TextKey;
  search: (text: string) => Promise<Found[]>;
}

/** Something that can be done from anywhere, by its name. */
export interface Command {
  title: TextKey;
  address: string;
}

/** What a domain brings to the application: one of these in `domains.ts` is all that makes it appear. */
export interface Domain {
  /** Its place in the rail; left out for what is reached from elsewhere. */
  rail?: {
    label: TextKey;
    address: string;
    icon: ReactNode;
    /** A hook: how many things wait for somebody; 0 shows nothing. */
    useCount?: () => number;
  };
  routes: ScreenRoute[];
  search?: SearchProvider;
  commands?: Command[];
}
