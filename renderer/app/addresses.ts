import type { EntryKind } from '../../shared/contacts/schema.ts';
import type { Worklist } from '../../shared/people/query.ts';

/** Where every record and screen lives. Screens lead to each other by these, never by embedding. */
export const addresses = {
  home: '/',
  people: '/people',
  worklist: (list: Worklist) => `/people?list=${list}`,
  newPerson: '/people/new',
  person: (id: string) => `/people/${id}`,
  editPerson: (id: string) => `/people/${id}/edit`,
  contacts: '/contacts',
  newContact: (kind: EntryKind) => `/contacts/${kind}/new`,
  newContactIn: (kind: EntryKind, organisationId: string) =>
    `/contacts/organisation/${organisationId}/add-${kind}`,
  contact: (kind: EntryKind, id: string) => `/contacts/${kind}/${id}`,
  editContact: (kind: EntryKind, id: string) => `/contacts/${kind}/${id}/edit`,
  briefings: '/briefings',
  briefing: (id: string) => `/briefings/${id}`,
  reviewBriefing: (id: string) => `/briefings/${id}/review`,
  editBriefing: (id: string) => `/briefings/${id}/edit`,
  cases: '/cases',
  newCase: '/cases/new',
  newCaseFor: (personId: string) => `/cases/new/${personId}`,
  case: (id: string) => `/cases/${id}`,
  editCase: (id: string) => `/cases/${id}/edit`,
  exchange: '/exchange',
  ourCard: '/exchange/card',
  readCard: '/exchange/read',
  openBundle: '/exchange/open',
  seal: (caseIds: readonly string[], partnerId = '') =>
    `/exchange/seal?${new URLSearchParams({ cases: caseIds.join(' '), partner: partnerId }).toString()}`,
  partner: (id: string) => `/exchange/partners/${id}`,
  bundle: (id: string) => `/exchange/bundles/${id}`,
  exports: '/exports',
  settings: '/settings',
  mission: '/settings/mission',
} as const;
