import type { ReactNode } from 'react';
import type { CaseFile } from '../../shared/cases/calls.ts';
import { isEnded } from '../../shared/cases/rules.ts';
import type { CaseId, Clock } from '../../shared/cases/schema.ts';
import { useCall } from '../app/queries.ts';
import { WhoHolds } from '../app/WhoHolds.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Fact } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { CaseActions } from './CaseActions.tsx';
import { CaseBadges } from './CaseBadges.tsx';
import { CaseLog } from './CaseLog.tsx';
import { ClocksSection } from './ClocksSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { useNoteForm } from './note-form.ts';
import { Remaining } from './NextDue.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { TasksSection } from './TasksSection.tsx';

/** Everything on record about one case. */
export function CaseScreen({ id }: { id: CaseId }): ReactNode {
  const text = useText();
  const { data: file, error, refetch } = useCall('cases', 'get', { id });
  const history = useCall('cases', 'history', { id });
  const form = useNoteForm(id, () => toast(text('cases.note.addedToast')));

  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (file === undefined) return <RecordSkeleton />;

  const document = (clock: Clock) => {
    form.set({ meets: clock });
    form.element.current?.querySelector('textarea')?.focus();
  };
  return (
    <RecordPage
      title={nameOf(file) ?? file.case.caseNumber}
      subtitle={
        <>
          {text(`cases.type.${file.case.type}`)}
          {nameOf(file) !== null && (
            <>
              {' · '}
              <Code>{file.case.caseNumber}</Code>
            </>
          )}
        </>
      }
      state={<CaseBadges file={file.case} />}
      facts={<HeadFacts file={file} />}
      actions={<CaseActions file={file} />}
      timeline={history.data !== undefined && <CaseLog file={file} history={history.data} form={form} />}
    >
      {file.case.request !== '' && (
        <Section title={text('cases.section.request')}>
          <p className="pre" dir="auto">
            {file.case.request}
          </p>
        </Section>
      )}
      <ClocksSection clocks={file.clocks} onDone={document} />
      <TasksSection caseId={id} tasks={file.tasks} isEnded={isEnded(file.case.status)} />
      <PeopleSection people={file.people} />
      <FactsSection file={file.case} />
      <WhoHolds kind="case" recordId={id} />
    </RecordPage>
  );
}

function HeadFacts({ file }: { file: CaseFile }): ReactNode {
  const text = useText();
  const clock = file.clocks.find((one) => one.state === 'running' || one.state === 'overdue');
  return (
    <>
      <Fact label={text('cases.field.representedState')}>
        {file.case.representedState === null ? (
          text('cases.ownCitizen')
        ) : (
          <Country code={file.case.representedState} />
        )}
      </Fact>
      {clock !== undefined && (
        <Fact label={text(`cases.clock.${clock.clock}`)}>
          <Remaining dueAt={clock.dueAt} />
        </Fact>
      )}
      <Fact label={text('cases.field.place')}>{file.case.place !== '' && <bdi>{file.case.place}</bdi>}</Fact>
      <Fact label={text('cases.field.responsibleOfficer')}>
        {file.case.responsibleOfficer !== '' && <bdi>{file.case.responsibleOfficer}</bdi>}
      </Fact>
    </>
  );
}

/** Whom it concerns; `null` when nobody is named or on record here. */
function nameOf({ people }: CaseFile): string | null {
  const subject = people.find((member) => member.role === 'subject') ?? people[0];
  return subject?.person?.displayName ?? null;
}
