import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { useTask } from '../app/use-task.ts';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { saveRefusedRows } from './files.ts';
import { Undone, UndoProgress } from './UndoImport.tsx';
import { countsText, type Result } from './words.ts';

/** What an import did, what to do about refused rows, and the way back. */
export function ResultSection({ result }: { result: Result }): ReactNode {
  const text = useText();
  const task = useTask();
  const [undone, setUndone] = useState<UndoOutcome | null>(null);
  const { importId } = result;
  const undo = async () => {
    setUndone(await task.run((options) => api.people.undo({ importId }, options)));
  };
  if (undone !== null) return <Undone outcome={undone} />;
  return (
    <div role="status">
      <Section title={text('registers.did')}>
        <p className="register-counts">{countsText(text, result)}</p>
        <div className="buttons">
          <Button onClick={() => go(addresses.people)}>{text('registers.toPeople')}</Button>
          {result.refused > 0 && (
            <Button variant="default" onClick={() => void saveRefusedRows(text, importId)}>
              {text('registers.saveRefused')}
            </Button>
          )}
          <Button variant="default" disabled={task.isRunning} onClick={() => void undo()}>
            {text('registers.undo')}
          </Button>
        </div>
        <UndoProgress task={task} />
      </Section>
    </div>
  );
}
