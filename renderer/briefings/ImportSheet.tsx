import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { OutputOf } from '../../shared/ipc/call.ts';
import type { briefingsCalls, ImportOutcome } from '../../shared/briefings/calls.ts';
import { BriefingDetails } from '../../shared/briefings/schema.ts';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import type { TableMapping } from '../../shared/reader/result.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { go } from '../app/navigate.ts';
import { Dialog } from '../components/Dialog.tsx';
import { Problem } from '../components/Problem.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { ColumnsSection } from './ColumnsSection.tsx';
import { DetailsFields } from './DetailsFields.tsx';
import { useTask, type Task } from '../app/use-task.ts';
import { Warnings } from './Warnings.tsx';
import { kindsText } from './words.ts';

type Preview = OutputOf<typeof briefingsCalls.preview>;

interface Props {
  file: GrantedFile;
  onClose: () => void;
}

/** What a file would propose, before anything is kept; then what the officer says about it. */
export function ImportSheet({ file, onClose }: Props): ReactNode {
  const text = useText();
  const task = useTask();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [ref] = useState(file.ref);
  const [isLooking, setLooking] = useState(true);
  const [mappings, setMappings] = useState<TableMapping[]>([]);
  const run = useRef(task.run);
  useEffect(() => {
    void run
      .current((options) => api.briefings.preview({ path: ref, limit: 0, ...askedOf(mappings) }, options))
      .then((found) => {
        if (found !== null) setPreview(found);
        setLooking(false);
      });
  }, [ref, mappings]);
  const close = () => {
    task.stop();
    onClose();
  };
  return (
    <Dialog title={text('briefings.readTitle', { name: file.name })} onClose={close} size="large">
      <div className="stack">
        {task.isRunning && (preview === null || !isLooking) && (
          <ProgressBar
            progress={task.progress}
            label={text(isLooking ? 'briefings.preview.looking' : 'briefings.importing')}
            onCancel={isLooking ? close : task.stop}
          />
        )}
        {task.error !== null && <Problem error={task.error} />}
        {preview !== null && (
          <Found
            preview={preview}
            file={file}
            task={task}
            mappings={mappings}
            onMappings={(next) => {
              setLooking(true);
              setMappings(next);
            }}
            onClose={close}
          />
        )}
      </div>
    </Dialog>
  );
}

/** What is left out is found by the reader. */
const askedOf = (mappings: TableMapping[]) => (mappings.length === 0 ? {} : { mappings });

interface FoundProps extends Props {
  preview: Preview;
  task: Task;
  mappings: TableMapping[];
  onMappings: (mappings: TableMapping[]) => void;
}

function Found({ preview, file, task, mappings, onMappings, onClose }: FoundProps): ReactNode {
  const text = useText();
  const kinds = kindsText(text, preview.candidates);
  return (
    <>
      <Section title={text('briefings.preview.found')}>
        <p className="briefing-found" aria-busy={task.isRunning}>
          {text(`briefings.format.${preview.format}`)}
          {' · '}
          {kinds === '' ? text('briefings.preview.nothing') : kinds}
        </p>
        <Warnings warnings={preview.warnings} />
      </Section>
      <ColumnsSection tables={preview.tables} mappings={mappings} onMappings={onMappings} />
      <Section title={text('briefings.preview.about')}>
        <DetailsForm
          file={file}
          proposed={preview.proposed}
          mappings={mappings}
          task={task}
          onClose={onClose}
        />
      </Section>
    </>
  );
}

function DetailsForm({
  file,
  proposed,
  mappings,
  task,
  onClose,
}: Props & { proposed: Preview['proposed']; mappings: TableMapping[]; task: Task }): ReactNode {
  const text = useText();
  const form = useRecordForm<BriefingDetails, ImportOutcome | null>({
    schema: BriefingDetails,
    initial: BriefingDetails.parse({
      title: proposed.title,
      sender: proposed.sender,
      documentDate: proposed.documentDate,
      marking: proposed.marking,
      language: proposed.language,
      supersedesId: proposed.supersedes?.id ?? null,
      receivedOn: new Date().toISOString().slice(0, 10),
    }),
    draft: 'briefings/new',
    save: (details) =>
      task.run((options) =>
        api.briefings.import({ path: file.ref, ...askedOf(mappings), ...details }, options),
      ),
    onSaved: (outcome) => {
      if (outcome === null) return;
      const { briefing, alreadyImported } = outcome;
      toast(
        alreadyImported
          ? text('briefings.preview.known')
          : text('briefings.keptToast', { title: briefing.title }),
      );
      onClose();
      go(
        briefing.states.pending > 0 && !alreadyImported
          ? addresses.reviewBriefing(briefing.id)
          : addresses.briefing(briefing.id),
      );
    },
  });
  return (
    <RecordForm form={form} submit={text('briefings.preview.keep')} onCancel={onClose}>
      {proposed.supersedes !== null && (
        <p className="note-verify" role="status">
          {text('briefings.preview.supersedes', { title: proposed.supersedes.title })}
        </p>
      )}
      <DetailsFields form={form} />
    </RecordForm>
  );
}
