import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { ProtectionQuestion } from '../ProtectionQuestion.tsx';
import { MrzBox } from './MrzBox.tsx';
import type { Mrz } from './use-mrz.ts';

/** At the head of the form: the box for lines of a document while it is open, then what was read, and what has to be asked. */
export function MrzPanel({ mrz }: { mrz: Mrz }): ReactNode {
  const text = useText();
  const fields = mrz.filled?.fields ?? null;
  if (mrz.isOpen)
    return <MrzBox value={mrz.typed} onChange={mrz.type} onFill={mrz.fill} onClose={mrz.close} />;
  return (
    <>
      {mrz.asksProtection && <ProtectionQuestion onAnswer={mrz.answerProtection} />}
      {fields !== null && (
        <div className="note" role="status">
          <span>
            {text('person.mrz.filled', {
              name: [fields.names.surname, fields.names.given].filter((name) => name !== '').join(' '),
              number: fields.number,
            })}{' '}
            {text('person.mrz.spelling')}
          </span>
        </div>
      )}
    </>
  );
}
