import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { TEST_RESULTS, type Channel, type TestResult } from '../../shared/channels/schema.ts';
import { api } from '../app/client.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { toast, toastProblem } from '../components/toast.tsx';
import { today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

const none = { error: undefined, errorAt: () => undefined };

/** What came of trying a channel today. */
export function TestForm({ channel }: { channel: Channel }): ReactNode {
  const text = useText();
  const [result, setResult] = useState<TestResult>('worked');
  const [exercise, setExercise] = useState('');
  const [note, setNote] = useState('');
  const save = () => {
    api.channels
      .recordTest({
        id: channel.id,
        revision: channel.revision,
        test: { on: today(), result, exercise, note },
      })
      .then(() => {
        setNote('');
        toast(text('channels.test.noted', { name: channel.name }));
      })
      .catch(toastProblem);
  };
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ChoiceField
        {...none}
        name="result"
        label={text('channels.test.result')}
        value={result}
        onChange={setResult}
        choices={TEST_RESULTS.map((value) => ({ value, label: text(`channels.result.${value}`) }))}
      />
      <TextField
        {...none}
        name="exercise"
        label={text('channels.test.exercise')}
        value={exercise}
        onChange={setExercise}
      />
      <TextField {...none} name="note" label={text('channels.test.note')} value={note} onChange={setNote} />
      <Button type="submit" variant="default">
        {text('channels.test.add')}
      </Button>
    </form>
  );
}
