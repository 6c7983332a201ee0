import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { FacilitiesFilter } from '../../shared/facilities/calls.ts';
import { api } from '../app/client.ts';
import { toast, toastProblem } from '../components/toast.tsx';
import { today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import type { Origin } from './use-beginning.ts';

/** Writes the facilities that the map shows, with coordinates, distance and bearing, onto paper or into a table. */
export function PrintFacilities({
  filter,
  from,
}: {
  filter: FacilitiesFilter;
  from: Origin | null;
}): ReactNode {
  const text = useText();
  const [isBusy, setBusy] = useState(false);
  const print = async (): Promise<void> => {
    const file = await window.chancery.pickSave({
      title: text('maps.print.title'),
      suggestedName: `facilities-${today()}.pdf`,
      filters: [
        { name: text('maps.print.pdf'), extensions: ['pdf'] },
        { name: text('maps.print.csv'), extensions: ['csv'] },
        { name: text('maps.print.html'), extensions: ['html'] },
      ],
    });
    if (file === null) return;
    setBusy(true);
    try {
      const { rows } = await api.facilities.print({
        path: file.ref,
        filter,
        ...(from === null
          ? {}
          : { from: { latitude: from.latitude, longitude: from.longitude, name: from.name } }),
      });
      toast(text('maps.print.done', { count: rows }));
    } catch (error) {
      toastProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={18} aria-hidden />}
      loading={isBusy}
      onClick={() => void print()}
    >
      {text('maps.print.action')}
    </Button>
  );
}
