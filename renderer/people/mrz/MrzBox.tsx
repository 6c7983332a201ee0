import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { readMrz } from '../../../shared/people/mrz.ts';
import { MRZ_TEXT_LIMIT, type MrzReading } from '../../../shared/people/mrz/schema.ts';
import { today } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import { MrzCorrections } from './MrzCorrections.tsx';
import { MrzProblems } from './MrzProblems.tsx';
import { MrzVerdicts } from './MrzVerdicts.tsx';

interface Props {
  value: string;
  onChange: (text: string) => void;
  /** Hands the reading to the form. */
  onFill: (reading: MrzReading) => void;
  onClose: () => void;
}

/**
 * Lines of a travel document, typed or pasted: read while they are typed, each check digit with its verdict. Enter takes the
 * corrections when some are offered, and then fills the form; before the lines are whole it is a line end.
 */
export function MrzBox({ value, onChange, onFill, onClose }: Props): ReactNode {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const reading = readMrz(value, today());
  const { corrected, format } = reading;
  const isDoubtful = reading.checks.some((check) => !check.ok);

  useEffect(() => field.current?.focus(), []);
  const take = () => {
    if (corrected === null) return;
    onChange(corrected.lines.join('\n'));
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || format === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (corrected === null) onFill(reading);
    else take();
  };
  return (
    <div className="mrz" role="group" aria-label={text('person.mrz.title')}>
      <Textarea
        ref={field}
        label={text('person.mrz.label')}
        description={text('person.mrz.help')}
        value={value}
        dir="ltr"
        autosize
        minRows={3}
        maxRows={6}
        maxLength={MRZ_TEXT_LIMIT}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className="stack" role="status">
        {format !== null && <MrzVerdicts reading={reading} />}
      </div>
      <div className="buttons">
        {corrected !== null && <Button onClick={take}>{text('person.mrz.take')}</Button>}
        {format !== null && (
          <Button variant={corrected === null ? 'filled' : 'default'} onClick={() => onFill(reading)}>
            {text(isDoubtful ? 'person.mrz.fillDoubtful' : 'person.mrz.fill')}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {text('person.mrz.close')}
        </Button>
      </div>
      <div role="status">{value.trim() !== '' && <MrzProblems reading={reading} />}</div>
      <MrzCorrections reading={reading} onChange={onChange} />
    </div>
  );
}
