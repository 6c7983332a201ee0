import { NativeSelect } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { childhood } from '../../shared/households/rules.ts';
import type { PersonSummary } from '../../shared/people/schema.ts';
import { PersonFinder } from '../app/PersonFinder.tsx';
import { today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { nameOf, type MemberValues } from './form-values.ts';

interface Props {
  member: MemberValues;
  members: readonly MemberValues[];
  onChange: (member: MemberValues) => void;
}

const OTHER = 'other';

/** Who answers for a member: an adult of the household, or anybody grown up on record. */
export function GuardianField({ member, members, onChange }: Props): ReactNode {
  const text = useText();
  const [isFinding, setFinding] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const adults = members.filter(
    (other) => other.id !== member.id && childhood(other.birthDate, today()) !== 'child',
  );
  const isMember = adults.some(({ personId }) => personId === member.guardianId);
  const outside =
    member.guardianId === null || isMember ? [] : [{ value: member.guardianId, label: member.guardianName }];
  const choose = (value: string) => {
    setFinding(value === OTHER);
    if (value === OTHER) return;
    const chosen = adults.find(({ personId }) => personId === value);
    if (chosen !== undefined)
      onChange({ ...member, guardianId: chosen.personId, guardianName: nameOf(chosen) });
    else if (value === '') onChange({ ...member, guardianId: null, guardianName: '' });
  };
  const found = (person: PersonSummary) => {
    setFinding(false);
    // The finder goes with the choice; the keyboard stays in the form.
    select.current?.focus();
    onChange({ ...member, guardianId: person.id, guardianName: person.displayName });
  };
  return (
    <>
      <NativeSelect
        ref={select}
        label={text('households.field.guardian')}
        value={isFinding ? OTHER : (member.guardianId ?? '')}
        data={[
          { value: '', label: text('households.guardian.nobody') },
          ...adults.map((adult) => ({ value: adult.personId, label: nameOf(adult) })),
          ...outside,
          { value: OTHER, label: text('households.guardian.other') },
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {isFinding && (
        <PersonFinder
          label={text('households.guardian.find', { name: nameOf(member) })}
          description={text('households.guardian.findHint')}
          error={undefined}
          autoFocus
          without={[member.personId]}
          onFound={found}
        />
      )}
    </>
  );
}
