import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

interface Props {
  onAnswer: (needsProtection: boolean) => void;
}

/** Asked when a document names somebody without the protection of a State: stateless (XXA) or a refugee (XXB, XXC). */
export function ProtectionQuestion({ onAnswer }: Props): ReactNode {
  const text = useText();
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <div className="note-verify protection" role="alert">
      <strong>{text('person.protection.title')}</strong>
      <p>{text('person.protection.question')}</p>
      <div className="buttons">
        <Button ref={yes} size="xs" onClick={() => onAnswer(true)}>
          {text('person.protection.yes')}
        </Button>
        <Button size="xs" variant="default" onClick={() => onAnswer(false)}>
          {text('person.protection.no')}
        </Button>
      </div>
    </div>
  );
}
