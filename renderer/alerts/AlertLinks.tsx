import type { ReactNode } from 'react';
import type { Alert, AlertLink } from '../../shared/alerts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** What the alert refers to, and what on record refers to it. */
export function AlertLinks({ alert }: { alert: Alert }): ReactNode {
  const text = useText();
  if (alert.earlier.length + alert.later.length === 0) return null;
  return (
    <Section title={text('alerts.section.links')}>
      <Items nothing={text('alerts.link.none')}>
        {[
          ...alert.later.map((link, index) => (
            <Link key={`later ${String(index)}`} link={link} label={text('alerts.link.later')} />
          )),
          ...alert.earlier.map((link, index) => (
            <Link key={`earlier ${String(index)}`} link={link} label={text('alerts.link.earlier')} />
          )),
        ]}
      </Items>
    </Section>
  );
}

function Link({ link, label }: { link: AlertLink; label: string }): ReactNode {
  const text = useText();
  const name = [
    link.msgType === null ? '' : text(`alerts.msgType.${link.msgType}`),
    link.sent === null ? '' : instantText(link.sent),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <Item kind={label} detail={link.id === null ? text('alerts.link.unknown') : undefined}>
      {link.id === null ? (
        name || <bdi>{link.identifier}</bdi>
      ) : (
        <ScreenLink to={addresses.alert(link.id)}>{name}</ScreenLink>
      )}{' '}
      <bdi className="quiet">{link.identifier}</bdi>
    </Item>
  );
}
