import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { groundText } from './profile.ts';
import type { Leaving } from './use-leaving.ts';

/** Everybody whom the bundle is about: on what ground they may leave, or why they have to stay. */
export function LeavingGrounds({ leaving }: { leaving: Leaving }): ReactNode {
  const text = useText();
  const { grounds } = leaving;
  if (grounds.length === 0) return null;
  const blocked = grounds.filter(({ refusal }) => refusal !== null);
  const inOrder = [...blocked, ...grounds.filter(({ refusal }) => refusal === null)];
  return (
    <Section title={text('leaving.grounds.title')}>
      {blocked.length > 0 && (
        <p className="note-verify" role="status">
          {text('leaving.grounds.blocked', { count: blocked.length })} {text('leaving.grounds.blockedNext')}
        </p>
      )}
      <Items nothing="">
        {inOrder.map(({ personId, title, ground, refusal }) => (
          <Item
            key={personId}
            kind={refusal !== null && <Badge tone="danger">{text('leaving.grounds.stays')}</Badge>}
            detail={refusal === null ? groundText(text, ground ?? '') : text(`leaving.grounds.${refusal}`)}
          >
            <ScreenLink to={addresses.person(personId)}>
              <bdi>{title}</bdi>
            </ScreenLink>
          </Item>
        ))}
      </Items>
    </Section>
  );
}
