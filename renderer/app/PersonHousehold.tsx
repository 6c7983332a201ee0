import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HouseholdOfPerson } from '../../shared/households/schema.ts';
import type { PersonId } from '../../shared/people/schema.ts';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from './addresses.ts';
import { go } from './navigate.ts';
import { useCall } from './queries.ts';
import { ScreenLink } from './ScreenLink.tsx';

/** The household of a person on their page: with whom they travel, who answers for them, for whom they answer. */
export function PersonHousehold({ id }: { id: PersonId }): ReactNode {
  const text = useText();
  const { data } = useCall('households', 'ofPerson', { personId: id });
  if (data === undefined) return null;
  const create = data === null && (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => go(addresses.newHouseholdWith(id))}
    >
      {text('households.create')}
    </Button>
  );
  return (
    <Section title={text('households.inHousehold')} action={create}>
      {data === null ? <Items nothing={text('households.none')}>{[]}</Items> : <Household household={data} />}
    </Section>
  );
}

function Household({ household }: { household: HouseholdOfPerson }): ReactNode {
  const text = useText();
  const { id, name, role, guardianId, guardianName, others } = household;
  return (
    <Items nothing="">
      <Item
        kind={text(`households.role.${role}`)}
        detail={
          guardianId !== null &&
          guardianName !== '' && (
            <>
              {text('households.guardian.by')}
              {': '}
              <ScreenLink to={addresses.person(guardianId)}>
                <bdi>{guardianName}</bdi>
              </ScreenLink>
            </>
          )
        }
      >
        <ScreenLink to={addresses.household(id)}>
          <bdi>{name}</bdi>
        </ScreenLink>
      </Item>
      {others.map((other) => (
        <Item
          key={other.personId}
          kind={text(`households.role.${other.role}`)}
          detail={other.isWard && text('households.guardian.ward')}
        >
          <ScreenLink to={addresses.person(other.personId)}>
            <bdi>{other.displayName}</bdi>
          </ScreenLink>
          {other.birthDate !== null && <span className="quiet"> · {dateText(other.birthDate)}</span>}
        </Item>
      ))}
    </Items>
  );
}
