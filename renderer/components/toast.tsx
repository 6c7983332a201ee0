import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { errorText } from '../text/problems.ts';
import { text } from '../text/text.ts';

const UNDO_MS = 10_000;
const READ_MS = 5_000;

/** What every toast has. */
const shape = () => ({
  withBorder: true,
  closeButtonProps: { 'aria-label': text('common.action.close') },
});

/** Says what was done. */
export function toast(message: string): void {
  notifications.show({ message, autoClose: READ_MS, ...shape() });
}

/** Says what was done and offers to take it back, in place of asking first. */
export function toastUndo(message: string, undo: () => Promise<unknown>): void {
  const id = notifications.show({
    autoClose: UNDO_MS,
    ...shape(),
    message: (
      <span className="toast">
        <span>{message}</span>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            undo().catch(toastProblem);
          }}
        >
          {text('common.action.undo')}
        </Button>
      </span>
    ),
  });
}

/** Says that something failed, where no place on the screen is left for it. */
export function toastProblem(error: unknown): void {
  const { what, next } = errorText(error);
  notifications.show({ title: what, message: next, color: 'red', autoClose: false, ...shape() });
}
