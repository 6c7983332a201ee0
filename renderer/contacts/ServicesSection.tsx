import type { ReactNode } from 'react';
import type { Organisation, Service } from '../../shared/contacts/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { shortDateText, today } from '../text/dates.ts';
import { formatNumber, type Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

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
            detail={<End service={service} />}
          >
            {detailsOf(text, service).map((part, index) => (
              <span key={part}>
                {index > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
            {service.phone !== '' && ' · '}
            {service.phone !== '' && <Code>{service.phone}</Code>}
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

function End({ service: { validUntil } }: { service: Service }): ReactNode {
  const text = useText();
  if (validUntil === null) return null;
  const date = shortDateText(validUntil);
  return validUntil < today() ? (
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
