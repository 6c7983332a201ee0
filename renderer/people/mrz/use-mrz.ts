import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { readMrz } from '../../../shared/people/mrz.ts';
import type { MrzReading } from '../../../shared/people/mrz/schema.ts';
import type { PersonInput } from '../../../shared/people/schema.ts';
import { newItemId } from '../../components/fields/ItemsField.tsx';
import type { RecordForm } from '../../components/use-record-form.ts';
import { today } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import { NEVER } from '../new-items.ts';
import { applyMrz } from './apply-mrz.ts';

/** Reading the lines of a document into the form. */
export interface Mrz {
  isOpen: boolean;
  typed: string;
  /** What was read into the form last. */
  filled: MrzReading | null;
  /** The document names somebody without the protection of a State, and nobody answered yet. */
  asksProtection: boolean;
  open: () => void;
  close: () => void;
  type: (text: string) => void;
  fill: (reading: MrzReading) => void;
  answerProtection: (needsProtection: boolean) => void;
  /** Lines pasted anywhere into the form open the box. */
  onPaste: (event: ClipboardEvent) => void;
  /** Alt+M opens the box from anywhere in the form. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The state of the box for the lines of a document, beside the form that it fills. */
export function useMrz(form: RecordForm<PersonInput>): Mrz {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [filled, setFilled] = useState<MrzReading | null>(null);
  const [asksProtection, setAsks] = useState(false);
  const opener = useRef<HTMLElement | null>(null);

  const open = () => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return {
    isOpen,
    typed,
    filled,
    asksProtection,
    open,
    close,
    type: setTyped,
    fill: (reading) => {
      form.set(applyMrz(form.values, reading, newItemId));
      setFilled(reading);
      setAsks(reading.protection);
      setOpen(false);
      setTyped('');
      // The question takes the focus where there is one.
      if (!reading.protection)
        requestAnimationFrame(() => form.element.current?.querySelector<HTMLElement>('input')?.focus());
    },
    answerProtection: (needsProtection) => {
      setAsks(false);
      const { needs } = form.values;
      const isNoted = needs.some((need) => need.category === 'legal-protection');
      const consequence = text('person.protection.consequence');
      if (needsProtection)
        form.set({
          standing: 'stateless-or-refugee',
          needs: isNoted
            ? needs
            : [...needs, { id: newItemId(), category: 'legal-protection', consequence, confirmed: NEVER }],
        });
      requestAnimationFrame(() => form.element.current?.querySelector<HTMLElement>('input')?.focus());
    },
    onPaste: (event) => {
      const pasted = event.clipboardData.getData('text');
      if (isOpen || pasted.length < SHORTEST_ZONE || readMrz(pasted, today()).format === null) return;
      event.preventDefault();
      setTyped(pasted);
      open();
    },
    onKeyDown: (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyM') return;
      event.preventDefault();
      open();
    },
  };
}

/** Two lines of 36 characters, some fillers lost. */
const SHORTEST_ZONE = 50;
