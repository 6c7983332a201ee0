import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import type { StoredPartner } from './repository.ts';
export type PartnerAnswer = AnswerOf<typeof partnersCalls.get>;
/** A partner as its page shows it. */
export declare function answer(partner: StoredPartner): PartnerAnswer;
/** The digits of keys, row by row. */
export declare function rowsOf(keys: { sign: string; age: string }): {
  groups: string[];
  check: string;
}[];
