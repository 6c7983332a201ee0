import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { DATE_ORDERS, type RegisterMapping } from '../../shared/registers/schema.ts';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { ColumnsTable } from './ColumnsTable.tsx';
import { FirstRows } from './FirstRows.tsx';
import { RefusedList } from './RefusedList.tsx';
import { SaveMapping } from './SaveMapping.tsx';
import { Told } from './Told.tsx';
import { countsText, datesText, type Preview } from './words.ts';

interface Props {
  preview: Preview;
  fileName: string;
  isBusy: boolean;
  onMapping: (mapping: RegisterMapping) => void;
  onImport: (mapping: RegisterMapping) => void;
}

/** What a register would bring: its columns and how they are read, its first rows, what is refused and why. */
export function PreviewSections({ preview, fileName, isBusy, onMapping, onImport }: Props): ReactNode {
  const text = useText();
  const { counts, mapping } = preview;
  const isNothing = counts.added + counts.updated === 0;
  return (
    <>
      <Section title={text('registers.would')}>
        <p className="register-counts">{countsText(text, { ...counts, households: preview.households })}</p>
        <p className="quiet">
          {text('registers.file', { name: fileName, format: text(`briefings.format.${preview.format}`) })}
          {preview.encoding !== null && ` · ${text('registers.encoding', { encoding: preview.encoding })}`}
          {preview.profile !== null && ` · ${text('registers.profileUsed', { name: preview.profile.name })}`}
        </p>
        <div className="buttons">
          <Button disabled={isBusy || isNothing} onClick={() => onImport(mapping)}>
            {text('registers.import', { count: counts.added + counts.updated })}
          </Button>
          <SaveMapping preview={preview} fileName={fileName} />
        </div>
        {isNothing && <p className="quiet">{text('registers.nothing')}</p>}
        <Told preview={preview} />
      </Section>
      <Section title={text('registers.columns.title')}>
        <p className="quiet">{text('registers.columns.hint')}</p>
        <div className="fields">
          {preview.sheets.length > 1 && (
            <NativeSelect
              label={text('registers.sheet')}
              value={mapping.sheet ?? ''}
              disabled={isBusy}
              data={preview.sheets.map(({ name, rows }) => ({
                value: name ?? '',
                label: text('registers.sheetRows', { name: name ?? '', count: rows }),
              }))}
              onChange={(event) =>
                onMapping({ ...mapping, sheet: event.currentTarget.value, headerRow: null, roles: [] })
              }
            />
          )}
          <NativeSelect
            label={text('registers.dates.title')}
            description={datesText(text, preview.dateOrder)}
            value={mapping.dateOrder ?? ''}
            disabled={isBusy}
            data={[
              { value: '', label: text('registers.dates.auto') },
              ...DATE_ORDERS.map((order) => ({
                value: order,
                label: text(`registers.dates.order.${order}`),
              })),
            ]}
            onChange={(event) => {
              const chosen = DATE_ORDERS.find((order) => order === event.currentTarget.value) ?? null;
              onMapping({ ...mapping, dateOrder: chosen });
            }}
          />
        </div>
        <ColumnsTable preview={preview} isBusy={isBusy} onMapping={onMapping} />
      </Section>
      <Section title={text('registers.first')}>
        <FirstRows rows={preview.rows} />
      </Section>
      {preview.refused.length > 0 && (
        <Section title={text('registers.refusedTitle')}>
          <p className="quiet">{text('registers.refusedHint')}</p>
          <RefusedList rows={preview.refused} />
          {counts.refused > preview.refused.length && (
            <p className="quiet">{text('registers.refusedMore', { count: preview.refused.length })}</p>
          )}
        </Section>
      )}
    </>
  );
}
