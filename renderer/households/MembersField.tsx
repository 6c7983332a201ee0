import { useRef, type ReactNode } from 'react';
import type { PersonSummary } from '../../shared/people/schema.ts';
import { PersonFinder } from '../app/PersonFinder.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { useText } from '../text/use-text.ts';
import { memberOf, newcomerOf, type MemberValues } from './form-values.ts';
import { MemberFields } from './MemberFields.tsx';

interface Props extends FieldProps<MemberValues[]> {
  /** The household itself, which nobody leaves by staying in it; `null` for a new one. */
  ownId: string | null;
}

/** Who belongs to a household: searched first, registered on the spot when not on record. The keyboard alone will do. */
export function MembersField({ value, onChange, error, errorAt, ownId }: Props): ReactNode {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const isFirst = value.length === 0;
  const role = isFirst ? 'head' : 'child';

  const add = (member: MemberValues) => {
    onChange([...value, member]);
    // The member exists after the next paint.
    requestAnimationFrame(() => {
      const groups = list.current?.querySelectorAll<HTMLElement>('[data-member]');
      groups?.[groups.length - 1]?.querySelector<HTMLElement>('input, select')?.focus();
    });
  };
  const change = (changed: MemberValues) =>
    onChange(value.map((other) => (other.id === changed.id ? changed : other)));
  const remove = (removed: MemberValues) =>
    onChange(
      value
        .filter((other) => other.id !== removed.id)
        // A newcomer who is taken out is not registered, so nobody can be in their charge.
        .map((other) =>
          removed.newcomer !== null && other.guardianId === removed.personId
            ? { ...other, guardianId: null, guardianName: '' }
            : other,
        ),
    );
  return (
    <div className="stack" ref={list}>
      {value.map((member, index) => (
        <MemberFields
          key={member.id}
          member={member}
          members={value}
          ownId={ownId}
          number={value.slice(0, index + 1).filter(({ newcomer }) => newcomer !== null).length}
          errorAt={(path) => errorAt(`${String(index)}.${path}`)}
          onChange={change}
          onRemove={() => remove(member)}
        />
      ))}
      <div className="field-narrow">
        <PersonFinder
          label={text(isFirst ? 'households.member.find' : 'households.member.another')}
          description={text('households.member.findHint')}
          error={error}
          autoFocus={isFirst && ownId === null}
          without={value.map(({ personId }) => personId)}
          onFound={(person: PersonSummary) => add(memberOf(person, role))}
          onNew={{
            words: (name) => text('households.member.register', { name }),
            run: (typed) => add(newcomerOf(typed, role, value.at(-1))),
          }}
        />
      </div>
    </div>
  );
}
