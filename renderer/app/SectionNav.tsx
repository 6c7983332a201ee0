import type { ReactNode } from 'react';
import type { TextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { ScreenLink } from './ScreenLink.tsx';

/** A list of a section, with its address. */
export interface SectionList {
  address: string;
  title: TextKey;
}

interface Props {
  label: string;
  lists: readonly SectionList[];
  /** Address of the list that is shown. */
  at: string;
  /** What stands behind the title of a list. */
  mark?: (address: string) => ReactNode;
}

/** Leads between the lists of a section. Stands over each of them. */
export function SectionNav({ label, lists, at, mark }: Props): ReactNode {
  const text = useText();
  return (
    <nav aria-label={label}>
      <ul className="lists">
        {lists.map(({ address, title }) => (
          <li key={address}>
            <ScreenLink to={address} className="lists-entry" current={address === at}>
              {text(title)}
              {mark?.(address)}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
