import type { ReactNode } from 'react';
import type { ExerciseScope } from '../../shared/verification/calls.ts';
import { api } from '../app/client.ts';
import { SaveMenu } from '../app/SaveMenu.tsx';
import { useText } from '../text/use-text.ts';

const FORMATS = ['pdf', 'csv'] as const;

interface Props {
  /** The exercise to print; left out for what must be verified. */
  exercise?: { name: string; scope: ExerciseScope };
}

/** The numbers on paper, to be called through with a pencil, or as a table. */
export function SaveNumbers({ exercise }: Props): ReactNode {
  const text = useText();
  const name = exercise?.name ?? text('verification.title');
  const asked = exercise === undefined ? {} : { exercise: exercise.name, scope: exercise.scope };
  return (
    <SaveMenu
      label={text('verification.save.button')}
      formats={FORMATS.map((format) => ({ format, title: text(`verification.save.${format}`) }))}
      name={name.replace(/[^\p{L}\p{N}]+/gu, '-')}
      save={(path, options) => api.verification.print({ path, ...asked }, options)}
      saved={(rows) => text('verification.save.done', { count: rows })}
    />
  );
}
