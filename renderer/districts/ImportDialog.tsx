import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { DistrictId, DistrictProposal } from '../../shared/districts/schema.ts';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import { api } from '../app/client.ts';
import { DistrictField } from '../app/DistrictField.tsx';
import { useTask } from '../app/use-task.ts';
import { Badge } from '../components/Badge.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { FileDrop } from '../components/FileDrop.tsx';
import { Problem } from '../components/Problem.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { toast, toastUndo } from '../components/toast.tsx';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

interface Read {
  file: GrantedFile;
  proposals: DistrictProposal[];
}

const isNew = ({ deed }: DistrictProposal) => deed === 'add' || deed === 'draw';

/** Districts of a file: chosen, shown, taken in one change that the toast takes back. */
export function ImportDialog({ onClose }: { onClose: () => void }): ReactNode {
  const text = useText();
  const task = useTask();
  const [read, setRead] = useState<Read | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [parentId, setParentId] = useState<DistrictId | null>(null);

  const open = async ([file]: GrantedFile[]) => {
    if (file === undefined) return;
    const found = await task.run((options) => api.districts.previewShapes({ path: file.ref }, options));
    if (found === null) return;
    setLeft(new Set());
    setRead({ file, proposals: found.proposals });
  };
  const take = async ({ file, proposals }: Read) => {
    const numbers = proposals
      .filter((one) => isNew(one) && !left.has(one.number))
      .map(({ number }) => number);
    const done = await task.run((options) =>
      api.districts.importShapes({ path: file.ref, numbers, parentId }, options),
    );
    if (done === null) return;
    const { changeSetId } = done;
    const message = text('districts.import.done', { count: done.added + done.drawn });
    if (changeSetId === null) toast(message);
    else toastUndo(message, () => api.records.undo({ changeSetId }));
    onClose();
  };
  const fresh = read?.proposals.filter(isNew) ?? [];
  const chosen = fresh.filter(({ number }) => !left.has(number)).length;
  return (
    <Dialog title={text('districts.import.title')} size="large" onClose={onClose}>
      <div className="stack">
        {task.error !== null && <Problem error={task.error} />}
        {task.isRunning && (
          <ProgressBar
            progress={task.progress}
            label={text('districts.import.reading')}
            onCancel={task.stop}
          />
        )}
        {read === null ? (
          <FileDrop
            source={window.chancery}
            title={text('districts.import.drop')}
            hint={text('districts.import.hint')}
            button={text('districts.import.choose')}
            filters={[
              {
                name: text('districts.import.files'),
                extensions: ['geojson', 'json', 'kml', 'kmz', 'csv', 'xlsx'],
              },
            ]}
            onFiles={(files) => void open(files)}
          />
        ) : (
          <>
            <p>{text('districts.import.found', { count: read.proposals.length })}</p>
            <Proposals
              proposals={read.proposals}
              left={left}
              onToggle={(number) => {
                const next = new Set(left);
                if (!next.delete(number)) next.add(number);
                setLeft(next);
              }}
            />
            <DistrictField
              name="parentId"
              label={text('districts.import.parent')}
              value={parentId}
              onChange={setParentId}
              error={undefined}
              errorAt={() => undefined}
            />
            <div className="buttons">
              <Button
                disabled={chosen === 0 || task.isRunning}
                onClick={() => void take(read)}
                data-autofocus
              >
                {text('districts.import.take', { count: chosen })}
              </Button>
              <Button variant="default" onClick={onClose}>
                {text('common.action.cancel')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

function Proposals({
  proposals,
  left,
  onToggle,
}: {
  proposals: readonly DistrictProposal[];
  left: ReadonlySet<number>;
  onToggle: (number: number) => void;
}): ReactNode {
  const text = useText();
  return (
    <div className="proposals" tabIndex={0} role="group" aria-label={text('districts.import.list')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('districts.field.name')}</th>
            <th scope="col">{text('districts.field.code')}</th>
            <th scope="col">{text('districts.field.parentId')}</th>
            <th scope="col">{text('districts.field.shape')}</th>
            <th scope="col">{text('districts.import.deed')}</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map((one) => (
            <tr key={one.number}>
              <th scope="row">
                {isNew(one) ? (
                  <Checkbox
                    label={<bdi>{one.name}</bdi>}
                    checked={!left.has(one.number)}
                    onChange={() => onToggle(one.number)}
                  />
                ) : (
                  <bdi>{one.name}</bdi>
                )}
              </th>
              <td dir="ltr">{one.code}</td>
              <td>
                <bdi>{one.parentName}</bdi>
              </td>
              <td>
                {one.positions > 0 &&
                  text('districts.import.positions', {
                    count: one.positions,
                    number: formatNumber(one.positions),
                  })}
              </td>
              <td>
                <Badge tone={one.deed === 'skip' ? 'verify' : isNew(one) ? 'accent' : 'plain'}>
                  {one.why === '' ? text(`districts.deed.${one.deed}`) : text(`districts.why.${one.why}`)}
                </Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
