import { describe, expect, it } from 'vitest';
import { isSomethingChosen, sealSchema, selectionOf, type SealValues } from './seal-values.ts';

const ID = '01900000-0000-7000-8000-000000000001';

const values = (fields: Partial<SealValues> = {}): SealValues => ({
  aim: 'full-case',
  caseIds: [ID],
  entries: [],
  partnerId: ID,
  purpose: 'Consular assistance',
  legalBasis: 'consent',
  agreement: '',
  clause: '',
  expiresOn: null,
  typedName: '',
  ...fields,
});

const faults = (fields: Partial<SealValues>) =>
  (sealSchema(null).safeParse(values(fields)).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

describe('what is chosen to leave', () => {
  it('takes cases or entries as its purpose asks, and drops what was typed for another', () => {
    const entries = [{ kind: 'contact' as const, id: ID, title: 'Duty desk' }];
    expect(selectionOf(values({ aim: 'contact-directory', entries }))).toMatchObject({
      profile: 'contact-directory',
      caseIds: [],
      entries: [{ kind: 'contact', id: ID }],
    });
    expect(selectionOf(values({ entries }))).toMatchObject({ caseIds: [ID], entries: [] });
    expect(selectionOf(values({ aim: ID }))).toMatchObject({ profileId: ID });
    expect(selectionOf(values({ agreement: 'left from before' }))).toMatchObject({
      legalBasis: null,
      agreement: '',
    });
  });

  it('is enough without a case for a headcount alone', () => {
    expect(isSomethingChosen(values({ aim: 'headcount', caseIds: [] }))).toBe(true);
    expect(isSomethingChosen(values({ aim: 'welfare', caseIds: [] }))).toBe(false);
  });

  it('says beside the field what is missing', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ caseIds: [] })).toEqual([['caseIds', 'case-needed']]);
    expect(faults({ aim: 'contact-directory' })).toEqual([['entries', 'entry-needed']]);
    expect(faults({ legalBasis: 'agreement' })).toEqual([['agreement', 'agreement-needed']]);
    expect(faults({ aim: ID, legalBasis: 'agreement' })).toEqual([]);
    expect(faults({ aim: '' })).toContainEqual(['aim', 'purpose-needed']);
  });
});
