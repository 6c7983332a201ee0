import type { AnswerOf } from '../../shared/ipc/call.ts';
import type { partnersCalls } from '../../shared/partners/calls.ts';
import { fingerprintOf } from '../bundles/format/fingerprint.ts';
import { metaOf } from '../records/meta.ts';
import type { StoredPartner } from './repository.ts';

export type PartnerAnswer = AnswerOf<typeof partnersCalls.get>;

/** A partner as its page shows it. */
export function answer(partner: StoredPartner): PartnerAnswer {
  return { ...partner.fields, fingerprint: rowsOf(partner.fields), ...metaOf(partner) };
}

/** The digits of keys, row by row. */
export function rowsOf(keys: { sign: string; age: string }): { groups: string[]; check: string }[] {
  return fingerprintOf(keys).rows.map(({ groups, check }) => ({ groups: [...groups], check }));
}
