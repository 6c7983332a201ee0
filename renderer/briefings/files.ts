import type { FileFilter } from '../../shared/ipc/shell.ts';
import type { Text } from '../text/text.ts';

/** What a file dialog offers. */
export function fileFilters(text: Text): FileFilter[] {
  return [
    {
      name: text('briefings.drop.filter'),
      extensions: [
        'csv',
        'tsv',
        'txt',
        'xlsx',
        'vcf',
        'vcard',
        'pfif',
        'xml',
        'cap',
        'rss',
        'atom',
        'kml',
        'kmz',
        'geojson',
        'json',
      ],
    },
  ];
}

/** How the dialog asks for a briefing. */
export function pickOptions(text: Text): { title: string; filters: FileFilter[]; multiple: boolean } {
  return { title: text('briefings.read'), filters: fileFilters(text), multiple: false };
}
