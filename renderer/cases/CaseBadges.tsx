import type { ReactNode } from 'react';
import type { Case, CaseSummary } from '../../shared/cases/calls.ts';
import { Badge, type Tone } from '../components/Badge.tsx';
import type { Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

type Severity = CaseSummary['severity'];

const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  P1: 'danger',
  P2: 'accent',
  P3: 'plain',
  P4: 'plain',
};

/** How serious a case is. */
export function SeverityBadge({ severity }: { severity: Severity }): ReactNode {
  const text = useText();
  return <Badge tone={SEVERITY_TONES[severity]}>{text(`cases.severity.${severity}`)}</Badge>;
}

/** Where a case stands, and for whom it waits. */
export function statusText(
  text: Text,
  { status, waitingOn }: Pick<CaseSummary, 'status' | 'waitingOn'>,
): string {
  return status === 'waiting' && waitingOn !== null
    ? text(`cases.waiting.${waitingOn}`)
    : text(`cases.status.${status}`);
}

/** Everything about a case that stands beside its title. */
export function CaseBadges({ file }: { file: Case }): ReactNode {
  const text = useText();
  return (
    <>
      <Badge tone="accent">{statusText(text, file)}</Badge>
      <SeverityBadge severity={file.severity} />
      {file.sensitivity !== 'normal' && (
        <Badge tone="plain">{text(`cases.sensitivityBadge.${file.sensitivity}`)}</Badge>
      )}
      {file.noContactWithSendingState && <Badge tone="danger">{text('cases.firewall.badge')}</Badge>}
      {file.archivedAt !== null && <Badge>{text('cases.archived')}</Badge>}
    </>
  );
}
