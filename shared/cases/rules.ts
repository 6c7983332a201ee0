import type { CaseFields, CaseStatus, CaseType, Severity } from './schema.ts';

/** Steps that an officer may take from each status. Closing and reopening are acts of their own. */
const STEPS: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  new: ['triaged', 'open', 'withdrawn', 'declined'],
  triaged: ['open', 'waiting', 'handover-pending', 'resolved', 'withdrawn', 'declined'],
  open: ['waiting', 'handover-pending', 'resolved', 'withdrawn'],
  waiting: ['open', 'handover-pending', 'resolved', 'withdrawn'],
  // Responsibility stays here until the other side confirms: Directive (EU) 2015/637, article 3.
  'handover-pending': ['handed-over', 'open'],
  'handed-over': ['open'],
  resolved: ['open'],
  closed: [],
  withdrawn: [],
  declined: [],
};

const CLOSABLE: ReadonlySet<CaseStatus> = new Set([
  'new',
  'triaged',
  'open',
  'waiting',
  'resolved',
  'handed-over',
]);
const ENDED: ReadonlySet<CaseStatus> = new Set(['closed', 'withdrawn', 'declined']);
const OURS: ReadonlySet<CaseStatus> = new Set(['new', 'triaged', 'open', 'waiting', 'handover-pending']);

/** The statuses that may follow; empty for an ended case, which is reopened instead. */
export function nextStatuses(status: CaseStatus): readonly CaseStatus[] {
  return STEPS[status];
}

/** Whether a case may be closed now. A pending handover is confirmed or taken back first. */
export function isClosable(status: CaseStatus): boolean {
  return CLOSABLE.has(status);
}

/** Whether nothing more happens in a case unless it is reopened. */
export function isEnded(status: CaseStatus): boolean {
  return ENDED.has(status);
}

/** Whether we are still the ones who act: clocks and tasks count. */
export function isOurs(status: CaseStatus): boolean {
  return OURS.has(status);
}

const SEVERITY: Readonly<Record<CaseType, Severity>> = {
  'arrest-detention': 'P1',
  death: 'P2',
  hospitalisation: 'P2',
  whereabouts: 'P2',
  'crime-victim': 'P2',
  trafficking: 'P1',
  'child-abduction': 'P1',
  'unaccompanied-child': 'P1',
  destitution: 'P3',
  'lost-document': 'P3',
  'identity-verification': 'P3',
  evacuation: 'P1',
  'family-tracing': 'P3',
  guardianship: 'P3',
  notarial: 'P4',
  'vessel-aircraft': 'P1',
  'asylum-protection': 'P1',
  other: 'P3',
};

/** How serious a case of this type is until somebody judges it. */
export function defaultSeverity(type: CaseType): Severity {
  return SEVERITY[type];
}

/** How a case of this type is kept until somebody judges it: what could harm somebody is restricted at once. */
export function defaultSensitivity(type: CaseType): CaseFields['sensitivity'] {
  if (type === 'asylum-protection') return 'protected';
  if (type === 'trafficking' || type === 'child-abduction' || type === 'unaccompanied-child')
    return 'restricted';
  return 'normal';
}

/** Whoever fears their own State is not announced to it: the firewall stands from the first moment. */
export function defaultFirewall(type: CaseType): boolean {
  return type === 'asylum-protection';
}
