import type { ReactNode } from 'react';
import type { Person } from '../../shared/people/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Items, Item } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { languageName } from '../text/languages.ts';
import { useText } from '../text/use-text.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { FactAge } from './FactAge.tsx';
import type { Confirm } from './use-confirm.ts';

interface Props {
  person: Person;
  confirm: Confirm;
}

/** What has to be done for somebody, and whom to tell. */
export function CareFacts({ person, confirm }: Props): ReactNode {
  const text = useText();
  return (
    <>
      {person.needs.length > 0 && (
        <Section title={text('person.section.needs')}>
          <Items nothing={text('person.none.needs')}>
            {person.needs.map((need) => (
              <Item
                key={need.id}
                kind={text(`person.need.${need.category}`)}
                detail={
                  <FactAge
                    fact={{ id: need.id, name: need.consequence }}
                    confirmed={need.confirmed}
                    confirm={confirm}
                  />
                }
              >
                <bdi>{need.consequence}</bdi>
              </Item>
            ))}
          </Items>
        </Section>
      )}
      {person.nextOfKin.length > 0 && (
        <Section title={text('person.section.nextOfKin')}>
          <Items nothing={text('person.none.nextOfKin')}>
            {person.nextOfKin.map((kin) => (
              <Item
                key={kin.id}
                kind={text(`person.relation.${kin.relation}`)}
                detail={
                  <FactAge
                    fact={{ id: kin.id, name: kin.name }}
                    confirmed={kin.confirmed}
                    confirm={confirm}
                  />
                }
              >
                {kin.personId === null ? (
                  <bdi>{kin.name}</bdi>
                ) : (
                  <ScreenLink to={addresses.person(kin.personId)}>
                    <bdi>{kin.name}</bdi>
                  </ScreenLink>
                )}
                {kin.reach !== '' && (
                  <span className="quiet">
                    {' '}
                    · <bdi>{kin.reach}</bdi>
                  </span>
                )}
                {kin.languages.length > 0 && (
                  <span className="quiet">
                    {' · '}
                    {kin.languages.map((tag) => languageName(tag)).join(text('common.comma'))}
                  </span>
                )}{' '}
                <Badge tone={kin.mayBeTold === 'no' ? 'danger' : kin.mayBeTold === 'yes' ? 'good' : 'plain'}>
                  {text(`person.mayBeTold.${kin.mayBeTold}`)}
                </Badge>
              </Item>
            ))}
          </Items>
        </Section>
      )}
    </>
  );
}
