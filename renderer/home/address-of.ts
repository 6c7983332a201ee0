import type { HomeLine } from '../../shared/home/calls.ts';
import { addresses } from '../app/addresses.ts';

/** The screen that a line of Home leads to: its record, or the list when it stands for several. */
export function addressOf({ area, kind, recordId, reason }: HomeLine): string {
  if (recordId !== null) {
    switch (kind) {
      case 'case':
        return addresses.case(recordId);
      case 'person':
        return addresses.person(recordId);
      case 'organisation':
      case 'contact':
      case 'facility':
        return addresses.contact(kind, recordId);
      case 'meeting':
        return addresses.meeting(recordId);
      case 'briefing':
        return addresses.reviewBriefing(recordId);
      case 'alert':
        return addresses.alert(recordId);
      case 'partner':
        return addresses.partner(recordId);
      case 'bundle':
        return addresses.bundle(recordId);
      default:
        break;
    }
  }
  if (reason === 'people-due') return addresses.worklist('due');
  if (reason === 'people-unreachable') return addresses.worklist('unreachable');
  if (reason === 'document-expiring') return addresses.worklist('expiring');
  if (reason === 'promises-open') return addresses.promises;
  if (reason === 'contacts-due' || reason === 'numbers-failed') return addresses.toVerify;
  if (reason === 'services-ending') return addresses.endingServices;
  if (reason === 'coverage-gaps') return addresses.coverage;
  if (reason === 'duplicates-open') return addresses.duplicates;
  if (reason === 'records-unconfirmed') return addresses.unconfirmed;
  return lists[area];
}

const lists: Readonly<Record<HomeLine['area'], string>> = {
  people: addresses.people,
  contacts: addresses.contacts,
  briefings: addresses.briefings,
  cases: addresses.cases,
  exchange: addresses.exchange,
};
