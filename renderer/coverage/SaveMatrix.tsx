import type { ReactNode } from 'react';
import { api } from '../app/client.ts';
import { SaveMenu } from '../app/SaveMenu.tsx';
import { useText } from '../text/use-text.ts';

const FORMATS = ['pdf', 'xlsx', 'csv'] as const;

/** The matrix on paper, or as a table. */
export function SaveMatrix({ gapsOnly }: { gapsOnly: boolean }): ReactNode {
  const text = useText();
  return (
    <SaveMenu
      label={text('coverage.save.button')}
      formats={FORMATS.map((format) => ({ format, title: text(`coverage.save.${format}`) }))}
      name={text('coverage.save.name')}
      save={(path, options) => api.contacts.exportCoverage({ path, gapsOnly }, options)}
      saved={(rows) => text('coverage.save.done', { count: rows })}
    />
  );
}
