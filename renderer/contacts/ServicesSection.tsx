import type { ReactNode } from 'react';
import { failureOf } from '../../shared/contacts/rules.ts';
import type { Organisation, Service } from '../../shared/contacts/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { ageText, shortDateText } from '../text/dates.ts';
import { formatNumber, type Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { TestMenu } from './TestMenu.tsx';

const CONTRACTED: readonly Organisation['type'][] = [
  'employer',
  'recruiter',
  'vendor',
  'carrier',
  'hospital',
];

/** What an organisation is contracted for, and what the contract says about the cost of evacuation. */
export function ServicesSection({ organisation }: { organisation: Organisation }): ReactNode {
  const text = useText();
  const { services, evacuation, type } = organisation;
  const isSaid = evacuation.clause !== 'unknown' || evacuation.payer !== 'unknown' || evacuation.text !== '';
  if (services.length === 0 && !isSaid && !CONTRACTED.includes(type)) return null;
  return (
    <Section title={text('contacts.field.contracted')}>
      <Items nothing={text('contacts.service.none')}>
        {services.map((service) => (
          <Item
            key={service.id}
            kind={text(`contacts.serviceKind.${service.kind}`)}
            detail={<End service={service} today={organisation.today} />}
          >
            {detailsOf(text, service).map((part, index) => (
              <span key={part}>
                {index > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
            {service.phone !== '' && ' · '}
            {service.phone !== '' && <ServiceNumber service={service} id={organisation.id} />}
          </Item>
        ))}
      </Items>
      <Facts>
        <Fact label={text('contacts.evacuation.clause')}>
          {evacuation.clause !== 'unknown' && text(`contacts.evacuation.clauses.${evacuation.clause}`)}
        </Fact>
        <Fact label={text('contacts.evacuation.payer')}>
          {evacuation.payer !== 'unknown' && text(`contacts.evacuation.payers.${evacuation.payer}`)}
        </Fact>
        {evacuation.text !== '' && (
          <Fact label={text('contacts.evacuation.text')}>
            <bdi className="pre">{evacuation.text}</bdi>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

/** The number of a service, with how sure it is and what came of a try. */
function ServiceNumber({ service, id }: { service: Service; id: string }): ReactNode {
  const text = useText();
  const failedAt = failureOf(service);
  return (
    <>
      <Code>{service.phone}</Code>{' '}
      {failedAt !== null && (
        <Badge tone="danger">{text('contacts.point.failed', { age: ageText(failedAt) })}</Badge>
      )}{' '}
      <span className="quiet">
        <Confirmed confirmed={service.confirmed} />
      </span>{' '}
      <TestMenu
        subject={{ kind: 'organisation', id }}
        point={{ id: service.id, kind: 'phone', value: service.phone }}
      />
    </>
  );
}

function End({ service: { validUntil }, today }: { service: Service; today: string }): ReactNode {
  const text = useText();
  if (validUntil === null) return null;
  const date = shortDateText(validUntil);
  return validUntil < today ? (
    <Badge tone="danger">{text('contacts.service.ended', { date })}</Badge>
  ) : (
    text('contacts.service.ends', { date })
  );
}

function detailsOf(text: Text, service: Service): string[] {
  const { description, capacity, unit, price, priceBasis, currency } = service;
  const cost = price === null ? '' : `${formatNumber(price)} ${currency}`.trim();
  return [
    description,
    capacity === null ? '' : `${formatNumber(capacity)} ${unit}`.trim(),
    cost !== '' && priceBasis !== ''
      ? text('contacts.service.per', { price: cost, basis: priceBasis })
      : cost,
  ].filter((part) => part !== '');
}
