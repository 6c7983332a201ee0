import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { Problem } from '../components/Problem.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { useText } from '../text/use-text.ts';
import type { useLeaving } from './use-leaving.ts';

interface Props {
  /** The texts of this dialog: `exports.dialog` or `exports.print`. */
  words: 'dialog' | 'print';
  /** How many people the list holds; `null` until it is known. */
  total: number | null;
  leaving: ReturnType<typeof useLeaving>;
  onSubmit: () => void;
  onClose: () => void;
  /** The fields. */
  children: ReactNode;
}

/** The frame of a dialog by which people leave the register: how many, the fields, what went wrong, progress, the buttons. */
export function LeavingForm({ words, total, leaving, onSubmit, onClose, children }: Props): ReactNode {
  const text = useText();
  return (
    <Dialog title={text(`exports.${words}.title`)} size="large" onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {total === 0 ? (
          <p className="note-verify">{text('exports.dialog.nobody')}</p>
        ) : (
          total !== null && <p className="exports-count">{text('exports.dialog.count', { count: total })}</p>
        )}
        {children}
        {leaving.error !== null && <Problem error={leaving.error} />}
        {leaving.isRunning && (
          <ProgressBar
            progress={leaving.progress}
            label={text(`exports.${words}.running`)}
            onCancel={leaving.cancel}
          />
        )}
        <div className="buttons">
          <Button type="submit" disabled={leaving.isRunning || total === 0}>
            {text(`exports.${words}.submit`)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {text('common.action.close')}
          </Button>
          <ScreenLink to={addresses.exports} className="exports-link">
            {text('exports.title')}
          </ScreenLink>
        </div>
      </form>
    </Dialog>
  );
}
