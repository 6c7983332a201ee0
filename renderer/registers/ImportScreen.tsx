import { useRef, useState, type ReactNode } from 'react';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import type { RegisterMapping } from '../../shared/registers/schema.ts';
import { api } from '../app/client.ts';
import { useTask } from '../app/use-task.ts';
import { FileDrop } from '../components/FileDrop.tsx';
import { Problem } from '../components/Problem.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { EarlierImports } from './EarlierImports.tsx';
import { registerFilters } from './files.ts';
import { PreviewSections } from './PreviewSections.tsx';
import { ResultSection } from './ResultSection.tsx';
import type { Preview, Result } from './words.ts';

/** A register from the file to the list: what each column is, what would become of each row, what became of it. */
export function ImportScreen(): ReactNode {
  const text = useText();
  const task = useTask();
  const [file, setFile] = useState<GrantedFile | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [work, setWork] = useState<'looking' | 'importing'>('looking');
  const found = useRef<HTMLDivElement>(null);

  const look = async (chosen: GrantedFile, mapping?: RegisterMapping) => {
    setWork('looking');
    const seen = await task.run((options) =>
      api.people.previewImport({ path: chosen.ref, ...(mapping === undefined ? {} : { mapping }) }, options),
    );
    if (seen === null) return;
    setPreview(seen);
    if (mapping === undefined) found.current?.focus();
  };
  const take = ([chosen]: GrantedFile[]) => {
    if (chosen === undefined) return;
    setFile(chosen);
    setPreview(null);
    setResult(null);
    void look(chosen);
  };
  const bringIn = async (mapping: RegisterMapping) => {
    if (file === null) return;
    setWork('importing');
    const done = await task.run((options) => api.people.import({ path: file.ref, mapping }, options));
    if (done === null) return;
    setResult(done);
    setPreview(null);
    found.current?.focus();
  };
  return (
    <Screen title={text('registers.title')} lead={text('registers.lead')}>
      <div className={file === null ? undefined : 'briefing-drop'}>
        <FileDrop
          source={window.chancery}
          title={file === null ? text('registers.drop.title') : file.name}
          hint={text('registers.drop.hint')}
          button={text(file === null ? 'registers.drop.button' : 'registers.another')}
          filters={registerFilters(text)}
          onFiles={take}
        />
      </div>
      {task.isRunning && (
        <ProgressBar progress={task.progress} label={text(`registers.${work}`)} onCancel={task.stop} />
      )}
      {task.error !== null && <Problem error={task.error} />}
      <div ref={found} tabIndex={-1} className="stack register-found">
        {preview !== null && file !== null && (
          <PreviewSections
            preview={preview}
            fileName={file.name}
            isBusy={task.isRunning}
            onMapping={(mapping) => void look(file, mapping)}
            onImport={(mapping) => void bringIn(mapping)}
          />
        )}
        {result !== null && <ResultSection result={result} />}
      </div>
      <EarlierImports />
    </Screen>
  );
}
