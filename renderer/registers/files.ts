import type { FileFilter } from '../../shared/ipc/shell.ts';
import { api } from '../app/client.ts';
import { toast, toastProblem } from '../components/toast.tsx';
import type { Text } from '../text/text.ts';

/** What a file dialog offers. */
export function registerFilters(text: Text): FileFilter[] {
  return [
    {
      name: text('registers.drop.filter'),
      extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'pfif', 'xml', 'vcf', 'vcard'],
    },
  ];
}

/** Asks where the refused rows go and writes them there. */
export async function saveRefusedRows(text: Text, importId: string): Promise<void> {
  const target = await window.chancery.pickSave({
    title: text('registers.saveRefused'),
    suggestedName: text('registers.refusedName'),
    filters: [{ name: 'CSV', extensions: ['csv'] }],
  });
  if (target === null) return;
  try {
    const { rows } = await api.people.saveRefused({ importId, path: target.ref });
    toast(text('registers.refusedSaved', { count: rows }));
  } catch (error) {
    toastProblem(error);
  }
}
