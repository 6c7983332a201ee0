import { Button } from '@mantine/core';
import { IconFileExport, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import type { PeopleQuery } from '../../shared/people/query.ts';
import { ExportDialog } from '../exports/ExportDialog.tsx';
import { PrintDialog } from '../exports/PrintDialog.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  /** The people that the list shows now, in its order. */
  query: z.input<typeof PeopleQuery>;
  /** How many they are; `null` until known. */
  total: number | null;
}

/** Takes what the list shows out of the register: as a file, or on paper. */
export function ExportActions({ query, total }: Props): ReactNode {
  const text = useText();
  const [open, setOpen] = useState<'export' | 'print' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileExport size={18} aria-hidden />}
        onClick={() => setOpen('export')}
      >
        {text('exports.action.export')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => setOpen('print')}
      >
        {text('exports.action.print')}
      </Button>
      {open === 'export' && <ExportDialog query={query} total={total} onClose={close} />}
      {open === 'print' && <PrintDialog query={query} total={total} onClose={close} />}
    </>
  );
}
