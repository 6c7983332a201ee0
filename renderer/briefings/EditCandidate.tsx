import { Button, TextInput, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { BriefingId, Candidate } from '../../shared/briefings/schema.ts';
import { api } from '../app/client.ts';
import { Dialog } from '../components/Dialog.tsx';
import { Problem } from '../components/Problem.tsx';
import { partText } from '../text/parts.ts';
import { useText } from '../text/use-text.ts';
import { correctedFields, editableFields } from './editable.ts';

interface Props {
  briefingId: BriefingId;
  candidate: Candidate;
  onClose: () => void;
}

/** Corrects an entry before it is accepted; what was read stays beside it. */
export function EditCandidate({ briefingId, candidate, onClose }: Props): ReactNode {
  const text = useText();
  const fields = editableFields(candidate);
  const [corrections, setCorrections] = useState<Record<string, string>>({});
  const [error, setError] = useState<unknown>(null);
  const save = () => {
    api.briefings
      .editCandidate({
        briefingId,
        number: candidate.number,
        fields: correctedFields(candidate, corrections),
      })
      .then(onClose)
      .catch(setError);
  };
  return (
    <Dialog title={text('briefings.edit.title', { name: candidate.name })} onClose={onClose} size="large">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className="quiet">{text('briefings.edit.hint')}</p>
        {error !== null && <Problem error={error} />}
        {fields.map(({ field, kind, value }, index) => {
          const shared = {
            label: partText(text, field),
            value: corrections[field] ?? value,
            dir: 'auto' as const,
            ...(index === 0 ? { 'data-autofocus': true } : {}),
          };
          const change = (next: string) => setCorrections((known) => ({ ...known, [field]: next }));
          return kind === 'line' ? (
            <TextInput key={field} {...shared} onChange={(event) => change(event.currentTarget.value)} />
          ) : (
            <Textarea
              key={field}
              {...shared}
              autosize
              minRows={1}
              maxRows={6}
              description={kind === 'text' ? null : text('briefings.edit.lines')}
              onChange={(event) => change(event.currentTarget.value)}
            />
          );
        })}
        <div className="buttons">
          <Button type="submit">{text('common.action.save')}</Button>
          <Button variant="default" onClick={onClose}>
            {text('common.action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
