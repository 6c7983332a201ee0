import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Progress } from '../../shared/ipc/call.ts';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import { api } from '../app/client.ts';
import { OPENED } from '../app/queries.ts';
import { FileDrop } from '../components/FileDrop.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { DropAnywhere } from './DropAnywhere.tsx';
import { ExchangeProblem } from './ExchangeProblem.tsx';
import { bundleFilters, isAboutKeys, takeHeldFile } from './files.ts';
import { IncomingNote } from './IncomingNote.tsx';
import { OpenedBundle } from './OpenedBundle.tsx';
import { useIncomingFile } from './use-incoming-file.ts';

/** Opens a bundle: who sent it, what it would change, and the decisions about it. Going here again begins again. */
export function OpenScreen(): ReactNode {
  const { state } = useLocation();
  return <Opening key={state.__TSR_key} />;
}

function Opening(): ReactNode {
  const text = useText();
  const [file, setFile] = useState<GrantedFile | null>(takeHeldFile);
  const incoming = useIncomingFile();
  const take = (next: GrantedFile) => {
    if (isAboutKeys(next)) incoming.readCard(next);
    else setFile(next);
  };
  return (
    <DropAnywhere onFile={take}>
      <Screen
        title={text('exchange.open.title')}
        lead={file !== null && <bdi dir="ltr">{file.name}</bdi>}
        actions={
          file !== null && (
            <Button variant="default" onClick={() => setFile(null)}>
              {text('exchange.open.other')}
            </Button>
          )
        }
      >
        <IncomingNote incoming={incoming} />
        {file === null ? (
          <FileDrop
            source={window.chancery}
            title={text('exchange.open.drop')}
            hint={text('exchange.open.hint')}
            button={text('exchange.open.choose')}
            filters={bundleFilters(text)}
            onFiles={([next]) => {
              if (next !== undefined) take(next);
            }}
          />
        ) : (
          <OpenFile key={file.ref} file={file} />
        )}
      </Screen>
    </DropAnywhere>
  );
}

function OpenFile({ file }: { file: GrantedFile }): ReactNode {
  const text = useText();
  const [progress, setProgress] = useState<Progress | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: [OPENED, 'bundles.open', file.ref],
    queryFn: ({ signal }) => api.bundles.open({ path: file.ref }, { onProgress: setProgress, signal }),
    gcTime: 0,
  });
  if (error !== null)
    return (
      <ExchangeProblem
        error={error}
        action={{ label: text('common.action.retry'), run: () => void refetch() }}
      />
    );
  if (data === undefined) return <ProgressBar progress={progress} label={text('exchange.open.progress')} />;
  return <OpenedBundle file={file} opened={data} />;
}
