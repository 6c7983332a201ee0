import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  ATTENDANCES,
  PARTICIPANT_ROLES,
  type MeetingPromise,
  type Participant,
} from '../../shared/meetings/schema.ts';
import { ContactFinder } from '../app/ContactFinder.tsx';
import { useCall } from '../app/queries.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';

function useFinderWords() {
  const text = useText();
  return {
    label: text('meetings.participant.find'),
    nothing: text('meetings.participant.nothing'),
    unlink: text('meetings.participant.unlink'),
    officeLabel: text('meetings.participant.office'),
  };
}

/** Who takes part; an office of the directory is found, and brings its name along. */
export function ParticipantsField(props: FieldProps<Participant[]>): ReactNode {
  const text = useText();
  const words = useFinderWords();
  const change = (id: string, part: Partial<Participant>) =>
    props.onChange(props.value.map((other) => (other.id === id ? { ...other, ...part } : other)));
  return (
    <ItemsField
      {...props}
      label={text('meetings.section.participants')}
      add={text('meetings.participant.add')}
      itemName={(number) => text('meetings.participant.number', { number })}
      create={(id): Participant => ({
        id,
        name: '',
        contactId: null,
        role: 'participant',
        attendance: 'invited',
      })}
    >
      {(participant, field) => (
        <>
          <TextField {...field('name')} label={text('meetings.participant.name')} required />
          <ContactFinder
            {...words}
            contactId={participant.contactId}
            onFound={({ id, title }) =>
              change(participant.id, {
                contactId: id,
                name: participant.name === '' ? title : participant.name,
              })
            }
            onLeft={() => change(participant.id, { contactId: null })}
          />
          <ChoiceField
            {...field('role')}
            label={text('meetings.participant.role')}
            choices={PARTICIPANT_ROLES.map((value) => ({ value, label: text(`meetings.role.${value}`) }))}
          />
          <ChoiceField
            {...field('attendance')}
            label={text('meetings.participant.attendance')}
            choices={ATTENDANCES.map((value) => ({ value, label: text(`meetings.attendance.${value}`) }))}
          />
        </>
      )}
    </ItemsField>
  );
}

/** Who promised what by when; our officers are proposed by name. */
export function PromisesField(props: FieldProps<MeetingPromise[]>): ReactNode {
  const text = useText();
  const words = useFinderWords();
  const mission = useCall('mission', 'get', {});
  const officers = [...new Set((mission.data?.officers ?? []).map(({ name }) => name))];
  const change = (id: string, part: Partial<MeetingPromise>) =>
    props.onChange(props.value.map((other) => (other.id === id ? { ...other, ...part } : other)));
  return (
    <ItemsField
      {...props}
      label={text('meetings.section.promises')}
      add={text('meetings.promise.add')}
      itemName={(number) => text('meetings.promise.number', { number })}
      create={(id): MeetingPromise => ({
        id,
        text: '',
        owner: '',
        contactId: null,
        dueOn: null,
        keptOn: null,
      })}
    >
      {(promise, field) => (
        <>
          <TextField {...field('text')} label={text('meetings.promise.text')} required />
          <Autocomplete
            label={text('meetings.promise.owner')}
            description={text('meetings.promise.ownerHint')}
            dir="auto"
            data={officers}
            value={promise.owner}
            error={field('owner').error ?? null}
            onChange={(owner) => change(promise.id, { owner })}
          />
          <ContactFinder
            {...words}
            contactId={promise.contactId}
            onFound={({ id, title }) =>
              change(promise.id, { contactId: id, owner: promise.owner === '' ? title : promise.owner })
            }
            onLeft={() => change(promise.id, { contactId: null })}
          />
          <DateField {...field('dueOn')} label={text('meetings.promise.dueOn')} />
          <DateField {...field('keptOn')} label={text('meetings.promise.keptOn')} />
        </>
      )}
    </ItemsField>
  );
}
