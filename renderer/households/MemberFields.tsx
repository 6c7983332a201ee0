import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { childhood } from '../../shared/households/rules.ts';
import { useCall } from '../app/queries.ts';
import { Badge } from '../components/Badge.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { CountryField } from '../components/fields/CountryField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { PartialDateField } from '../components/fields/PartialDateField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { dateText, today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { nameOf, type MemberValues } from './form-values.ts';
import { GuardianField } from './GuardianField.tsx';

interface Props {
  member: MemberValues;
  members: readonly MemberValues[];
  ownId: string | null;
  /** Which of the newcomers this is. */
  number: number;
  errorAt: (path: string) => string | undefined;
  onChange: (member: MemberValues) => void;
  onRemove: () => void;
}

/** One member of the household: what is asked of a newcomer, or who was found, with role and guardian. */
export function MemberFields(props: Props): ReactNode {
  const { member, number, errorAt, onChange, onRemove } = props;
  const text = useText();
  const isNew = member.newcomer !== null;
  const name = nameOf(member);
  const title = isNew && name === '' ? text('households.member.number', { number }) : name;
  const role = (
    <ChoiceField
      name={`role-${member.id}`}
      label={text('households.field.role')}
      value={member.role}
      error={errorAt('role')}
      errorAt={() => undefined}
      choices={choices.role(text)}
      onChange={(chosen) => onChange({ ...member, role: chosen })}
    />
  );
  return (
    <div className="member" role="group" aria-label={title} data-member data-known={!isNew || undefined}>
      <div className="member-head">
        <span className="member-name">
          <bdi>{title}</bdi>
          {isNew ? (
            <Badge tone="accent">{text('households.member.new')}</Badge>
          ) : (
            <span className="quiet tabular">
              {[member.birthDate === null ? '' : dateText(member.birthDate), member.detail]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          )}
          <Leaves personId={member.personId} isNew={isNew} ownId={props.ownId} />
        </span>
        <CloseButton
          size={28}
          aria-label={text('households.member.remove', { name: title })}
          onClick={onRemove}
        />
      </div>
      <div className="member-fields">
        {isNew ? <NewcomerFields {...props} role={role} /> : role}
        {asksForGuardian(member) && (
          <GuardianField member={member} members={props.members} onChange={onChange} />
        )}
      </div>
    </div>
  );
}

/** A child has one, or should; others may. */
function asksForGuardian({ role, guardianId, birthDate }: MemberValues): boolean {
  if (guardianId !== null) return true;
  const age = childhood(birthDate, today());
  return age === 'child' || (role === 'child' && age === 'unknown');
}

function NewcomerFields({ member, errorAt, onChange, role }: Props & { role: ReactNode }): ReactNode {
  const text = useText();
  const { newcomer } = member;
  if (newcomer === null) return null;
  const field = <Name extends keyof typeof newcomer>(name: Name): FieldProps<(typeof newcomer)[Name]> => ({
    name: `${member.id}.${name}`,
    value: newcomer[name],
    onChange: (value) => onChange({ ...member, newcomer: { ...newcomer, [name]: value } }),
    error: errorAt(`newcomer.${name}`),
    errorAt: () => undefined,
  });
  return (
    <>
      <TextField {...field('given')} label={text('households.field.given')} />
      <TextField {...field('surname')} label={text('households.field.surname')} />
      {role}
      <PartialDateField
        name={`${member.id}.birthDate`}
        label={text('households.field.birthDate')}
        value={member.birthDate}
        error={errorAt('birthDate')}
        errorAt={() => undefined}
        onChange={(birthDate) => onChange({ ...member, birthDate })}
      />
      <ChoiceField {...field('sex')} label={text('households.field.sex')} choices={choices.sex(text)} />
      <CountryField {...field('nationality')} label={text('households.field.nationality')} special />
      <TextField {...field('phone')} label={text('households.field.phone')} type="tel" leftToRight />
    </>
  );
}

/** Says that somebody leaves another household by joining this one. */
function Leaves({
  personId,
  isNew,
  ownId,
}: {
  personId: MemberValues['personId'];
  isNew: boolean;
  ownId: string | null;
}) {
  const text = useText();
  const { data } = useCall('households', 'ofPerson', { personId }, { enabled: !isNew });
  if (isNew || data === undefined || data === null || data.id === ownId) return null;
  return <Badge tone="verify">{text('households.member.joins', { name: data.name })}</Badge>;
}
