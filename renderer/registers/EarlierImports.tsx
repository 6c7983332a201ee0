import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import { api } from '../app/client.ts';
import { useCall } from '../app/queries.ts';
import { useTask } from '../app/use-task.ts';
import { Badge } from '../components/Badge.tsx';
import { Problem } from '../components/Problem.tsx';
import { Section } from '../components/Section.tsx';
import { instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { saveRefusedRows } from './files.ts';
import { UndoButton, Undone, UndoProgress } from './UndoImport.tsx';
import { countsText } from './words.ts';

/** Imports of the past, each with its way back and its refused rows. */
export function EarlierImports(): ReactNode {
  const text = useText();
  const task = useTask();
  const [undone, setUndone] = useState<UndoOutcome | null>(null);
  const { data, error, refetch } = useCall('people', 'imports', { limit: 50 });
  const undo = async (importId: string) => {
    setUndone(await task.run((options) => api.people.undo({ importId }, options)));
    await refetch();
  };
  return (
    <>
      <Section title={text('registers.earlier.title')}>
        {error !== null && <Problem error={error} />}
        {data?.rows.length === 0 && <p className="quiet">{text('registers.earlier.nothing')}</p>}
        {data !== undefined && data.rows.length > 0 && (
          <div
            className="register-table"
            tabIndex={0}
            role="group"
            aria-label={text('registers.earlier.title')}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">{text('registers.earlier.file')}</th>
                  <th scope="col">{text('registers.earlier.when')}</th>
                  <th scope="col">{text('registers.earlier.by')}</th>
                  <th scope="col">{text('registers.earlier.result')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {data.rows.map((row) => (
                  <tr key={row.importId}>
                    <th scope="row">
                      <bdi>{row.fileName}</bdi>
                    </th>
                    <td>{instantText(row.at)}</td>
                    <td>
                      <bdi>{row.by}</bdi>
                    </td>
                    <td>
                      {row.state === 'undone' && <Badge>{text('registers.earlier.undone')}</Badge>}{' '}
                      {countsText(text, row)}
                    </td>
                    <td>
                      <div className="buttons">
                        {row.refusedKept > 0 && (
                          <Button
                            size="xs"
                            variant="default"
                            aria-label={`${text('registers.saveRefused')} ${row.fileName}`}
                            onClick={() => void saveRefusedRows(text, row.importId)}
                          >
                            {text('registers.saveRefused')}
                          </Button>
                        )}
                        {row.state === 'done' && row.added + row.updated > 0 && (
                          <UndoButton
                            task={task}
                            label={`${text('common.action.undo')} ${row.fileName}`}
                            undo={() => void undo(row.importId)}
                          />
                        )}
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <UndoProgress task={task} />
      </Section>
      {undone !== null && <Undone outcome={undone} />}
    </>
  );
}
