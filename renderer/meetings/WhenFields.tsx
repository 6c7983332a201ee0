import { Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { REPEATS, type PlainRecurrence } from '../../shared/meetings/rules.ts';
import type { MeetingInput } from '../../shared/meetings/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { InstantField } from '../components/fields/InstantField.tsx';
import type { RecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { asAllDay, dayAt, dayOf, endOfLastDay, inZone, lastDayOf, plainOf, ruleFor } from './form-values.ts';
import { TimeZoneField } from './TimeZoneField.tsx';

type Times = Partial<Pick<MeetingInput, 'startsAt' | 'endsAt' | 'timeZone' | 'isAllDay'>>;

/** When people meet, in the zone of the place, and how often. The rule of a series follows its first day. */
export function WhenFields({ form }: { form: RecordForm<MeetingInput> }): ReactNode {
  const text = useText();
  const { values } = form;
  const [plain, setPlain] = useState<PlainRecurrence | null>(() => plainOf(values));
  const [restored, setRestored] = useState(form.restoredFrom);
  // A restored draft brings a rule of its own.
  if (restored !== form.restoredFrom) {
    setRestored(form.restoredFrom);
    setPlain(plainOf(values));
  }
  const setTimes = (times: Times) => {
    const next = { ...values, ...times };
    form.set({ ...times, recurrence: ruleFor(next, plain, values.recurrence) });
  };
  const setRepeat = (next: PlainRecurrence) => {
    setPlain(next);
    form.set({ recurrence: ruleFor(values, next, values.recurrence) });
  };
  const starts = form.field('startsAt');
  const ends = form.field('endsAt');
  return (
    <>
      <Checkbox
        label={text('meetings.field.isAllDay')}
        checked={values.isAllDay}
        onChange={(event) => setTimes(asAllDay(values, event.currentTarget.checked))}
      />
      <div className="fields">
        {values.isAllDay ? (
          <>
            <DateField
              {...starts}
              label={text('meetings.field.firstDay')}
              value={dayOf(values.startsAt)}
              onChange={(day) => setTimes({ startsAt: dayAt(day) })}
            />
            <DateField
              {...ends}
              label={text('meetings.field.lastDay')}
              value={lastDayOf(values.endsAt)}
              onChange={(day) => setTimes({ endsAt: endOfLastDay(day) })}
            />
          </>
        ) : (
          <>
            <InstantField
              {...starts}
              label={text('meetings.field.startsAt')}
              timeZone={values.timeZone}
              onChange={(startsAt) => setTimes({ startsAt })}
            />
            <InstantField
              {...ends}
              label={text('meetings.field.endsAt')}
              timeZone={values.timeZone}
              onChange={(endsAt) => setTimes({ endsAt })}
            />
          </>
        )}
        <TimeZoneField
          {...form.field('timeZone')}
          label={text('meetings.field.timeZone')}
          description={text('meetings.field.timeZoneHint')}
          onChange={(zone) => setTimes(inZone(values, zone))}
        />
      </div>
      {values.series === null && <RepeatFields form={form} plain={plain} onChange={setRepeat} />}
    </>
  );
}

interface RepeatProps {
  form: RecordForm<MeetingInput>;
  /** `null`: the rule cannot be chosen here, and stays until another is. */
  plain: PlainRecurrence | null;
  onChange: (plain: PlainRecurrence) => void;
}

function RepeatFields({ form, plain, onChange }: RepeatProps): ReactNode {
  const text = useText();
  const choices = REPEATS.map((value) => ({ value, label: text(`meetings.repeat.${value}`) }));
  const own = { value: 'own', label: text('meetings.repeat.own') } as const;
  const recurrence = form.field('recurrence');
  return (
    <div className="fields">
      <ChoiceField
        {...recurrence}
        label={text('meetings.field.recurrence')}
        value={plain?.repeat ?? 'own'}
        choices={plain === null ? [own, ...choices] : choices}
        {...(plain === null && { description: form.values.recurrence })}
        onChange={(repeat) => {
          if (repeat !== 'own')
            onChange({ repeat, until: repeat === 'never' ? null : (plain?.until ?? null) });
        }}
      />
      {plain !== null && plain.repeat !== 'never' && (
        <DateField
          name="repeatUntil"
          label={text('meetings.field.repeatUntil')}
          value={plain.until}
          error={undefined}
          errorAt={() => undefined}
          onChange={(until) => onChange({ ...plain, until })}
        />
      )}
    </div>
  );
}
