import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { CONFIRMATION_CHANNELS, type Person, type PersonName } from '../../shared/people/schema.ts';
import { Fact, Facts } from '../components/Fact.tsx';
import { Items, Item } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { instantText } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { currentLocale } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { CareFacts } from './CareFacts.tsx';
import { scriptName } from './choices.ts';
import { ConsentFacts } from './ConsentFacts.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { nameInOrder } from './names.ts';
import { PersonCases } from './PersonCases.tsx';
import { ReachFacts } from './ReachFacts.tsx';
import { RegistrationFacts } from './RegistrationFacts.tsx';
import { useConfirm, type Confirm } from './use-confirm.ts';

/** The facts of a person, in sections: what is needed to reach and help them first. */
export function PersonFacts({ person }: { person: Person }): ReactNode {
  const text = useText();
  const confirm = useConfirm(person);
  return (
    <>
      <ConfirmBy person={person} confirm={confirm} />
      <ReachFacts person={person} confirm={confirm} />
      <CareFacts person={person} confirm={confirm} />
      <PersonCases id={person.id} />
      <DocumentFacts person={person} />
      <RegistrationFacts person={person} />
      <Section title={text('people.section.names')}>
        <Items nothing="">
          {person.names.map((name) => (
            <Item
              key={name.id}
              kind={text(`people.nameKind.${name.kind}`)}
              detail={scriptName(name.script, currentLocale())}
            >
              <bdi>{nameInOrder(name)}</bdi>
              <NameSource name={name} />
            </Item>
          ))}
        </Items>
      </Section>
      <ConsentFacts person={person} />
      <Section title={text('people.section.about')}>
        <Facts>
          <Fact label={text('people.field.birthPlace')}>
            {person.birthPlace !== '' && <bdi>{person.birthPlace}</bdi>}
          </Fact>
          <Fact label={text('people.field.sex')}>
            {person.sex !== 'unknown' && text(`people.sex.${person.sex}`)}
          </Fact>
          <Fact label={text('people.field.languages')}>
            {person.languages.map((tag) => languageName(tag)).join(text('common.comma'))}
          </Fact>
          <Fact label={text('people.field.note')}>
            {person.note !== '' && <bdi className="pre">{person.note}</bdi>}
          </Fact>
          <Fact label={text('people.field.updated')}>
            {text('people.updatedBy', { date: instantText(person.updatedAt), name: person.updatedBy })}
          </Fact>
        </Facts>
      </Section>
    </>
  );
}

function NameSource({ name }: { name: PersonName }): ReactNode {
  return name.source === '' ? null : (
    <span className="quiet">
      {' '}
      · <bdi>{name.source}</bdi>
    </span>
  );
}

/** Over which channel the facts below are confirmed, and all of them at once. */
function ConfirmBy({ person, confirm }: { person: Person; confirm: Confirm }): ReactNode {
  const text = useText();
  const facts = [
    ...person.contactPoints.map(({ id, value }) => ({ id, name: value })),
    ...person.addresses.map(({ id, text: name }) => ({ id, name })),
    ...person.needs.map(({ id, consequence }) => ({ id, name: consequence })),
    ...person.nextOfKin.map(({ id, name }) => ({ id, name })),
  ];
  if (facts.length === 0) return null;
  return (
    <div className="confirm-by">
      <NativeSelect
        size="xs"
        aria-label={text('person.confirm.by')}
        value={confirm.channel}
        data={CONFIRMATION_CHANNELS.map((value) => ({
          value,
          label: `${text('person.confirm.by')} ${text(`common.channel.${value}`)}`,
        }))}
        onChange={(event) => {
          const chosen = CONFIRMATION_CHANNELS.find((channel) => channel === event.currentTarget.value);
          if (chosen !== undefined) confirm.choose(chosen);
        }}
      />
      <Button size="xs" variant="default" onClick={() => confirm.confirm(facts)}>
        {text('person.confirm.all')}
      </Button>
    </div>
  );
}
