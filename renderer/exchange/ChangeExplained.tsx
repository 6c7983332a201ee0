import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { bundlesCalls, IncomingChange } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import type { FileRef } from '../../shared/kernel/files.ts';
import { api } from '../app/client.ts';
import { Dialog } from '../components/Dialog.tsx';
import { toastProblem } from '../components/toast.tsx';
import { instantText } from '../text/dates.ts';
import { fieldText, inOrder, isItem, kindText, valueText, type Titles } from '../text/records.ts';
import { useText } from '../text/use-text.ts';

type Explained = OutputOf<typeof bundlesCalls.explainMerge>;

/** Where the record of a change is read from: the file that is open, or the bundle under which it waits. */
export type ExplainSource = { path: FileRef } | { bundleId: string };

interface Props {
  change: IncomingChange;
  source: ExplainSource;
  titles: Titles;
}

/** Why each field of a record is decided as it is: who had seen what when it was written. */
export function ChangeExplained({ change, source, titles }: Props): ReactNode {
  const text = useText();
  const [explained, setExplained] = useState<Explained | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = () => {
    setBusy(true);
    api.bundles
      .explainMerge({ ...source, recordId: change.id })
      .then(setExplained)
      .catch(toastProblem)
      .finally(() => setBusy(false));
  };
  const title = change.title === '' ? text('exchange.review.untitled') : change.title;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        loading={isBusy}
        aria-label={text('exchange.explain.of', { name: `${kindText(change.kind)} ${title}` })}
        onClick={ask}
      >
        {text('exchange.explain.ask')}
      </Button>
      {explained !== null && (
        <Dialog title={text('exchange.explain.title', { name: title })} onClose={() => setExplained(null)}>
          <table className="exchange-fields">
            <thead>
              <tr>
                <th scope="col">{text('exchange.review.field')}</th>
                <th scope="col">{text('exchange.explain.why')}</th>
                <th scope="col">{text('exchange.explain.oursWritten')}</th>
              </tr>
            </thead>
            <tbody>
              {inOrder(explained.kind, explained.fields)
                .filter(({ decision }) => decision !== 'same')
                .map(({ field, reason, mine, theirs }) => (
                  <tr key={field}>
                    <th scope="row">
                      {fieldText(explained.kind, field)}
                      {isItem(field) && (
                        <bdi className="quiet">
                          {' '}
                          {valueText(explained.kind, field, mine?.value ?? theirs.value, titles) ?? ''}
                        </bdi>
                      )}
                    </th>
                    <td>{text(`exchange.explain.reason.${reason}`)}</td>
                    <td>
                      {mine !== null && mine.by !== '' && (
                        <>
                          <bdi>{mine.by}</bdi>
                          {text('common.comma')}
                          {instantText(mine.at)}
                        </>
                      )}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
          <p className="quiet">{text('exchange.explain.clocks')}</p>
        </Dialog>
      )}
    </>
  );
}
