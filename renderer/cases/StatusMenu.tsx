import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Case, CaseFile } from '../../shared/cases/calls.ts';
import { WAITING_ON, type CaseStatus } from '../../shared/cases/schema.ts';
import { api } from '../app/client.ts';
import { toastProblem } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { toldWithUndo } from './actions.ts';
import { statusText } from './CaseBadges.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

type Step = Exclude<CaseStatus, 'new' | 'closed' | 'waiting'>;
type ReasonedStep = 'declined' | 'withdrawn';

/** The steps that a case may take from where it stands. */
export function StatusMenu({ file }: { file: CaseFile }): ReactNode {
  const text = useText();
  const [asking, setAsking] = useState<ReasonedStep | null>(null);
  const { id, revision, caseNumber } = file.case;
  const next = file.nextStatuses;
  const mayWait = next.includes('waiting') || file.case.status === 'waiting';
  const steps = next.filter((status): status is Step => status !== 'waiting' && isStep(status));

  const tell = async (changed: Case) => {
    await toldWithUndo(
      id,
      text('cases.statusToast', { number: caseNumber, status: statusText(text, changed) }),
    );
  };
  const take = (status: CaseStatus, waitingOn: Case['waitingOn'] = null) => {
    api.cases.setStatus({ id, revision, status, waitingOn }).then(tell).catch(toastProblem);
  };
  if (!mayWait && steps.length === 0) return null;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {text('cases.step.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {steps.map((status) => (
            <Menu.Item key={status} onClick={() => (isReasoned(status) ? setAsking(status) : take(status))}>
              {text(`cases.step.${status}`)}
            </Menu.Item>
          ))}
          {mayWait && steps.length > 0 && <Menu.Divider />}
          {mayWait &&
            WAITING_ON.filter((waitingOn) => waitingOn !== file.case.waitingOn).map((waitingOn) => (
              <Menu.Item key={waitingOn} onClick={() => take('waiting', waitingOn)}>
                {text(`cases.waiting.${waitingOn}`)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {asking !== null && (
        <ReasonDialog
          title={text(`cases.reason.${asking}`)}
          action={text(`cases.status.${asking}`)}
          draft={`cases/${id}/${asking}`}
          save={(reason) => api.cases.setStatus({ id, revision, status: asking, reason }).then(tell)}
          onDone={() => setAsking(null)}
          onCancel={() => setAsking(null)}
        />
      )}
    </>
  );
}

function isStep(status: CaseStatus): status is Step {
  return status !== 'new' && status !== 'closed' && status !== 'waiting';
}

function isReasoned(status: Step): status is ReasonedStep {
  return status === 'declined' || status === 'withdrawn';
}
