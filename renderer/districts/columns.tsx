import { useMemo } from 'react';
import type { DistrictSummary } from '../../shared/districts/schema.ts';
import { Age } from '../components/Age.tsx';
import { Code } from '../components/Code.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

const INDENT_REM = 1.25;

/** The columns of the tree of districts; the first says which, and how deep it lies. */
export function useDistrictColumns(): ListColumn<DistrictSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'name',
        title: text('districts.field.name'),
        width: 280,
        sortable: false,
        cell: (district) => (
          <span
            className="tree-name"
            style={{ paddingInlineStart: `${String(district.depth * INDENT_REM)}rem` }}
            title={district.path.join(' › ')}
          >
            <bdi>{district.name}</bdi>
          </span>
        ),
      },
      {
        id: 'code',
        title: text('districts.field.code'),
        width: 110,
        sortable: false,
        cell: (district) => district.code !== '' && <Code>{district.code}</Code>,
      },
      {
        id: 'nativeName',
        title: text('districts.field.nativeName'),
        width: 180,
        sortable: false,
        cell: (district) => <bdi>{district.nativeName}</bdi>,
      },
      {
        id: 'aliases',
        title: text('districts.field.aliases'),
        width: 220,
        sortable: false,
        cell: (district) => (
          <bdi title={district.aliases.join(', ')}>{district.aliases.join(text('common.comma'))}</bdi>
        ),
      },
      {
        id: 'parts',
        title: text('districts.field.parts'),
        width: 90,
        numeric: true,
        sortable: false,
        cell: (district) => district.parts > 0 && formatNumber(district.parts),
      },
      {
        id: 'isDrawn',
        title: text('districts.field.shape'),
        width: 110,
        sortable: false,
        cell: (district) => (
          <span className={district.isDrawn ? '' : 'quiet'}>
            {text(district.isDrawn ? 'districts.drawn' : 'districts.notDrawn')}
          </span>
        ),
      },
      {
        id: 'updatedAt',
        title: text('districts.field.updated'),
        width: 140,
        sortable: false,
        hiddenAtFirst: true,
        cell: (district) => <Age at={district.updatedAt} />,
      },
    ],
    [text],
  );
}
