import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { shortDateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

const WITHIN_DAYS = 90;

/** Contracted services that have ended or soon do: who must be called before they are needed. */
export function EndingServicesScreen(): ReactNode {
  const text = useText();
  const { data, error } = useCall('contacts', 'services', { withinDays: WITHIN_DAYS, limit: 500 });
  return (
    <Screen title={text('verification.services.title')} lead={<ContactsNav at={addresses.toVerify} />}>
      <Section title={text('verification.services.section', { count: WITHIN_DAYS })}>
        {error !== null && <Problem error={error} />}
        {data !== undefined && (
          <Items nothing={text('verification.services.none')}>
            {data.rows.map(({ service, organisationId, organisationName, hasEnded }) => (
              <Item
                key={service.id}
                kind={
                  <ScreenLink to={addresses.contact('organisation', organisationId)}>
                    <bdi>{organisationName}</bdi>
                  </ScreenLink>
                }
                detail={
                  <Badge tone={hasEnded ? 'danger' : 'verify'}>
                    {text(hasEnded ? 'contacts.service.ended' : 'contacts.service.ends', {
                      date: shortDateText(service.validUntil ?? ''),
                    })}
                  </Badge>
                }
              >
                {text(`contacts.serviceKind.${service.kind}`)}
                {service.description !== '' && <bdi className="quiet"> · {service.description}</bdi>}
                {service.phone !== '' && ' · '}
                {service.phone !== '' && <Code>{service.phone}</Code>}
              </Item>
            ))}
          </Items>
        )}
      </Section>
    </Screen>
  );
}
