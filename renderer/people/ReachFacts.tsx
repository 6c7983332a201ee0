import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ContactPoint, Person, PersonAddress } from '../../shared/people/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Items, Item } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { ageText } from '../text/dates.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { FactAge } from './FactAge.tsx';
import type { Confirm } from './use-confirm.ts';

interface Props {
  person: Person;
  confirm: Confirm;
}

/** How to reach somebody and where they are, each with its age. */
export function ReachFacts({ person, confirm }: Props): ReactNode {
  const text = useText();
  return (
    <>
      <Section title={text('people.section.reach')}>
        <Items nothing={text('people.none.contactPoints')}>
          {person.contactPoints.map((point) => (
            <Item
              key={point.id}
              kind={text(`common.contactPoint.kinds.${point.kind}`)}
              detail={
                <FactAge
                  fact={{ id: point.id, name: point.value }}
                  confirmed={point.confirmed}
                  confirm={confirm}
                >
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    aria-label={text('person.confirm.failedNamed', { name: point.value })}
                    onClick={() => confirm.failed(point)}
                  >
                    {text('person.confirm.failed')}
                  </Button>
                </FactAge>
              }
            >
              <Code>{point.value}</Code>
              {point.note !== '' && (
                <span className="quiet">
                  {' '}
                  · <bdi>{point.note}</bdi>
                </span>
              )}{' '}
              {hasFailed(point) && (
                <Badge tone="danger">
                  {text('person.confirm.notWorking', { age: ageText(point.failedAt) })}
                </Badge>
              )}
            </Item>
          ))}
        </Items>
      </Section>
      <Section title={text('people.section.where')}>
        <Items nothing={text('people.none.addresses')}>
          {person.addresses.map((address) => (
            <Item
              key={address.id}
              kind={text(`person.addressKind.${address.kind}`)}
              detail={
                <FactAge
                  fact={{ id: address.id, name: address.text }}
                  confirmed={address.confirmed}
                  confirm={confirm}
                />
              }
            >
              <bdi>
                {[address.text, address.place].filter((one) => one !== '').join(text('common.comma'))}
              </bdi>
              {address.countryCode !== null && (
                <span className="quiet">
                  {' · '}
                  <Country code={address.countryCode} />
                </span>
              )}
              <Position address={address} />
            </Item>
          ))}
        </Items>
      </Section>
    </>
  );
}

/** The last try failed, and nobody found it right since. */
function hasFailed(point: ContactPoint): point is ContactPoint & { failedAt: string } {
  return point.failedAt !== null && (point.confirmed.at === null || point.failedAt > point.confirmed.at);
}

function Position({ address }: { address: PersonAddress }): ReactNode {
  const text = useText();
  const { latitude, longitude, accuracyM } = address;
  if (latitude === null || longitude === null) return null;
  return (
    <span className="quiet">
      {' · '}
      <Code>{`${latitude.toFixed(5)}, ${longitude.toFixed(5)}`}</Code>
      {accuracyM !== null && ` ${text('person.accuracy', { metres: formatNumber(accuracyM) })}`}
    </span>
  );
}
