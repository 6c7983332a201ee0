import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Case } from '../../shared/cases/calls.ts';
import { api } from '../app/client.ts';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Section } from '../components/Section.tsx';
import { dateText, instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { toldWithUndo } from './actions.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** The facts of a case that matter less often. */
export function FactsSection({ file }: { file: Case }): ReactNode {
  const text = useText();
  return (
    <Section title={text('cases.section.facts')}>
      <Facts>
        <Fact label={text('cases.field.caseNumber')}>
          {file.caseNumber !== '' && <Code>{file.caseNumber}</Code>}
        </Fact>
        <Fact label={text('cases.field.receivedAt')}>
          {file.receivedAt !== null && instantText(file.receivedAt)}
        </Fact>
        <Fact label={text('cases.field.openedOn')}>{file.openedOn !== null && dateText(file.openedOn)}</Fact>
        <Fact label={text('cases.field.basis')}>{file.basis !== '' && <bdi>{file.basis}</bdi>}</Fact>
        <Fact label={text('cases.field.urgency')}>{text(`cases.urgency.${file.urgency}`)}</Fact>
        <Fact label={text('cases.field.sensitivity')}>{text(`cases.sensitivity.${file.sensitivity}`)}</Fact>
        {file.closedAt !== null && (
          <Fact label={text('cases.field.closedAt')}>{instantText(file.closedAt)}</Fact>
        )}
        {file.outcome !== null && (
          <Fact label={text('cases.field.outcome')}>{text(`cases.outcome.${file.outcome}`)}</Fact>
        )}
        <Fact label={text('cases.field.updated')}>
          {text('cases.updatedBy', { date: instantText(file.updatedAt), name: file.updatedBy })}
        </Fact>
      </Facts>
      {file.noContactWithSendingState && <LiftFirewall file={file} />}
    </Section>
  );
}

function LiftFirewall({ file }: { file: Case }): ReactNode {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const { id, revision } = file;
  return (
    <div>
      <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
        {text('cases.firewall.lift')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={text('cases.reason.firewall')}
          action={text('common.action.save')}
          draft={`cases/${id}/firewall`}
          save={(reason) =>
            api.cases
              .liftFirewall({ id, revision, reason })
              .then(() => toldWithUndo(id, text('cases.firewall.lifted')))
          }
          onDone={() => setAsking(false)}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
