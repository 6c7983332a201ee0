import type { ReactNode } from 'react';
import type { ComparedSide } from '../../shared/duplicates/calls.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

const ADDRESSES: Readonly<Record<string, (id: string) => string>> = {
  case: addresses.case,
  household: addresses.household,
  person: addresses.person,
  wardenZone: addresses.zone,
};

/** Records that name the person; all of them name the kept record afterwards. */
export function LinksCell({ links }: { links: ComparedSide['links'] }): ReactNode {
  const text = useText();
  return (
    <td>
      <ul className="compare-items">
        {links.map(({ kind, id, title }) => {
          const key = `duplicates.kind.${kind}`;
          return (
            <li key={id}>
              {isTextKey(key) ? text(key) : kind}{' '}
              <ScreenLink to={ADDRESSES[kind]?.(id) ?? addresses.people}>
                <bdi>{title}</bdi>
              </ScreenLink>
            </li>
          );
        })}
      </ul>
    </td>
  );
}
