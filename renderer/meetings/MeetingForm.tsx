import type { ReactNode } from 'react';
import { NewMeeting } from '../../shared/meetings/calls.ts';
import {
  MEETING_KINDS,
  MEETING_STATES,
  type AgendaItem,
  type Meeting,
  type MeetingInput,
} from '../../shared/meetings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { goBack, goInstead } from '../app/navigate.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { ParticipantsField, PromisesField } from './PeopleFields.tsx';
import { meetingDayText } from './times.ts';
import { WhenFields } from './WhenFields.tsx';

interface Props {
  /** What the form starts with. */
  first: MeetingInput;
  /** The meeting that is changed; left out: a new one is added. */
  meeting?: Meeting;
  /** Where what is typed is kept until it is saved; left out: by the meeting. */
  draft?: string;
  /** Where one goes who gives up a new one. */
  back?: string;
}

/** Adds or changes a meeting. */
export function MeetingForm({ first, meeting, draft, back = addresses.meetings }: Props): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: NewMeeting,
    initial: first,
    draft: draft ?? (meeting === undefined ? 'meetings/new' : `meetings/${meeting.id}`),
    revision: meeting?.revision ?? 1,
    save: (input, revision) =>
      meeting === undefined
        ? api.meetings.create(input)
        : api.meetings.update({ id: meeting.id, revision, meeting: input }),
    onSaved: (saved) => {
      toast(
        text(meeting === undefined ? 'meetings.createdToast' : 'meetings.savedToast', { name: saved.title }),
      );
      if (meeting === undefined) goInstead(addresses.meeting(saved.id));
      else goBack(addresses.meeting(saved.id));
    },
  });
  return (
    <Screen
      title={
        meeting !== undefined
          ? text('meetings.edit', { name: meeting.title })
          : first.occurrence === null
            ? text('meetings.create')
            : text('meetings.changeOne.title', {
                name: first.title,
                date: meetingDayText(first.occurrence, first),
              })
      }
    >
      <RecordForm
        form={form}
        submit={text(meeting === undefined ? 'common.action.add' : 'common.action.save')}
        onCancel={() => goBack(meeting === undefined ? back : addresses.meeting(meeting.id))}
      >
        <div className="fields">
          <TextField
            {...form.field('title')}
            label={text('meetings.field.title')}
            required
            autoFocus={meeting === undefined}
          />
          <ChoiceField
            {...form.field('kind')}
            label={text('meetings.field.kind')}
            choices={MEETING_KINDS.map((value) => ({ value, label: text(`meetings.kind.${value}`) }))}
          />
          <ChoiceField
            {...form.field('state')}
            label={text('meetings.field.state')}
            choices={MEETING_STATES.map((value) => ({ value, label: text(`meetings.state.${value}`) }))}
          />
          <TextField {...form.field('place')} label={text('meetings.field.place')} />
        </div>
        <Section title={text('meetings.section.when')}>
          <WhenFields form={form} />
        </Section>
        <Section title={text('meetings.section.participants')}>
          <ParticipantsField {...form.field('participants')} />
        </Section>
        <Section title={text('meetings.section.agenda')}>
          <AgendaField {...form.field('agenda')} />
        </Section>
        <TextField
          {...form.field('minutes')}
          label={text('meetings.field.minutes')}
          description={text('meetings.field.minutesHint')}
          multiline
        />
        <Section title={text('meetings.section.promises')}>
          <PromisesField {...form.field('promises')} />
        </Section>
        <TextField {...form.field('note')} label={text('meetings.field.note')} multiline />
      </RecordForm>
    </Screen>
  );
}

function AgendaField(props: FieldProps<AgendaItem[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('meetings.section.agenda')}
      add={text('meetings.agenda.add')}
      itemName={(number) => text('meetings.agenda.number', { number })}
      create={(id): AgendaItem => ({ id, text: '', note: '' })}
    >
      {(_, field) => (
        <>
          <TextField {...field('text')} label={text('meetings.agenda.text')} required />
          <TextField {...field('note')} label={text('meetings.agenda.note')} />
        </>
      )}
    </ItemsField>
  );
}
