import { CloseButton } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import type { PersonSummary } from '../../shared/people/schema.ts';
import { PersonFinder } from '../app/PersonFinder.tsx';
import { Badge } from '../components/Badge.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { CountryField } from '../components/fields/CountryField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { newItemId } from '../components/fields/ItemsField.tsx';
import { PartialDateField } from '../components/fields/PartialDateField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import type { Member, Newcomer } from './form-values.ts';

interface Props {
  people: FieldProps<Member[]>;
  /** Left out where nobody new can be registered. */
  newcomers?: FieldProps<Newcomer[]>;
  /** Takes who was found: the form may suggest the State represented at the same time. */
  onFound: (person: PersonSummary, members: Member[]) => void;
}

/** Whom a case concerns: searched first, registered on the spot when not on record. */
export function PeopleField({ people, newcomers, onFound }: Props): ReactNode {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const isFirst = people.value.length + (newcomers?.value.length ?? 0) === 0;

  const add = (person: PersonSummary) => {
    onFound(person, [
      ...people.value,
      {
        id: newItemId(),
        personId: person.id,
        role: isFirst ? 'subject' : 'family',
        name: person.displayName,
        detail: person.documentNumber,
      },
    ]);
  };
  const register = (typed: string) => {
    newcomers?.onChange([
      ...newcomers.value,
      {
        id: newItemId(),
        role: isFirst ? 'subject' : 'family',
        given: typed,
        surname: '',
        nationality: null,
        birthDate: null,
        phone: '',
      },
    ]);
    // The newcomer exists after the next paint.
    requestAnimationFrame(() => {
      const groups = list.current?.querySelectorAll<HTMLElement>('[data-newcomer]');
      groups?.[groups.length - 1]?.querySelector('input')?.focus();
    });
  };
  return (
    <div className="stack" ref={list}>
      {people.value.map((member, index) => (
        <MemberLine
          key={member.id}
          member={member}
          error={people.errorAt(`${String(index)}.role`)}
          onChange={(changed) =>
            people.onChange(people.value.map((other) => (other.id === changed.id ? changed : other)))
          }
          onRemove={() => people.onChange(people.value.filter((other) => other.id !== member.id))}
        />
      ))}
      {newcomers?.value.map((newcomer, index) => (
        <NewcomerFields
          key={newcomer.id}
          newcomer={newcomer}
          number={index + 1}
          errorAt={(path) => newcomers.errorAt(`${String(index)}.${path}`)}
          onChange={(changed) =>
            newcomers.onChange(newcomers.value.map((other) => (other.id === changed.id ? changed : other)))
          }
          onRemove={() => newcomers.onChange(newcomers.value.filter((other) => other.id !== newcomer.id))}
        />
      ))}
      <div className="field-narrow">
        <PersonFinder
          label={text(isFirst ? 'cases.person.find' : 'cases.person.another')}
          description={text('cases.person.findHint')}
          error={people.error}
          autoFocus={isFirst && newcomers !== undefined}
          without={people.value.map((member) => member.personId)}
          onFound={add}
          {...(newcomers === undefined
            ? {}
            : { onNew: { words: (name) => text('cases.person.register', { name }), run: register } })}
        />
      </div>
    </div>
  );
}

interface MemberProps {
  member: Member;
  error: string | undefined;
  onChange: (member: Member) => void;
  onRemove: () => void;
}

function MemberLine({ member, error, onChange, onRemove }: MemberProps): ReactNode {
  const text = useText();
  const name = member.name === '' ? text('cases.person.missing') : member.name;
  return (
    <div className="case-member" role="group" aria-label={name}>
      <span className="case-member-name">
        <bdi>{name}</bdi>
        {member.detail !== '' && <bdi className="quiet tabular"> · {member.detail}</bdi>}
      </span>
      <ChoiceField
        name={`role-${member.id}`}
        label={text('cases.field.role')}
        value={member.role}
        error={error}
        errorAt={() => undefined}
        choices={choices.role(text)}
        onChange={(role) => onChange({ ...member, role })}
      />
      <CloseButton size={28} aria-label={text('cases.person.remove', { name })} onClick={onRemove} />
    </div>
  );
}

interface NewcomerProps {
  newcomer: Newcomer;
  number: number;
  errorAt: (path: string) => string | undefined;
  onChange: (newcomer: Newcomer) => void;
  onRemove: () => void;
}

function NewcomerFields({ newcomer, number, errorAt, onChange, onRemove }: NewcomerProps): ReactNode {
  const text = useText();
  const title = text('cases.person.number', { number });
  const field = <Name extends keyof Newcomer>(name: Name): FieldProps<Newcomer[Name]> => ({
    name: `${newcomer.id}.${name}`,
    value: newcomer[name],
    onChange: (value) => onChange({ ...newcomer, [name]: value }),
    error: errorAt(name),
    errorAt: (path) => errorAt(`${name}.${path}`),
  });
  return (
    <div className="case-newcomer" role="group" aria-label={title} data-newcomer>
      <div className="case-newcomer-head">
        <Badge tone="accent">{text('cases.person.new')}</Badge>
        <CloseButton size={28} aria-label={text('cases.person.remove', { name: title })} onClick={onRemove} />
      </div>
      <div className="fields">
        <TextField {...field('given')} label={text('cases.person.given')} />
        <TextField {...field('surname')} label={text('cases.person.surname')} />
        <CountryField {...field('nationality')} label={text('cases.person.nationality')} special />
        <PartialDateField {...field('birthDate')} label={text('cases.person.birthDate')} />
        <TextField {...field('phone')} label={text('cases.person.phone')} type="tel" leftToRight />
        <ChoiceField {...field('role')} label={text('cases.field.role')} choices={choices.role(text)} />
      </div>
    </div>
  );
}
