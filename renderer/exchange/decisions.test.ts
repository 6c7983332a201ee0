import { describe, expect, it } from 'vitest';
import type { IncomingChange } from '../../shared/bundles/calls.ts';
import { decisionOf, openChoices, sumOf, toSend } from './decisions.ts';

type Outcome = IncomingChange['outcome'];
type Decided = IncomingChange['fields'][number]['decision'];

const change = (
  id: string,
  outcome: Outcome,
  fields: Record<string, Decided> = {},
  removal: IncomingChange['removal'] = null,
): IncomingChange => ({
  removal,
  likely: [],
  kind: 'person',
  id,
  title: id,
  outcome,
  fields: Object.entries(fields).map(([field, decision]) => ({
    ...{ field, decision, base: null, mine: 'a', theirs: 'b', by: '', at: '' },
  })),
});

describe('decisions about a bundle', () => {
  it('accept what has no conflict, and let a conflict wait until every field is chosen', () => {
    const conflict = change('c', 'conflict', { note: 'conflict', sex: 'theirs' });
    expect(sumOf([change('n', 'new'), conflict], {})).toEqual({ accept: 1, refuse: 0, later: 1 });
    const chosen = { ...decisionOf({}, conflict), choices: { note: 'mine' as const } };
    expect(openChoices(conflict, chosen)).toEqual([]);
    expect(sumOf([conflict], { c: chosen })).toEqual({ accept: 1, refuse: 0, later: 0 });
  });

  it('never bring back by themselves what was removed here', () => {
    const back = change('t', 'conflict', { note: 'theirs' }, { where: 'here', reason: 'undone' });
    expect(decisionOf({}, back).decision).toBe('later');
    const accepted = { ...decisionOf({}, back), decision: 'accept' as const };
    expect(sumOf([back], { t: accepted })).toEqual({ accept: 0, refuse: 0, later: 1 });
    expect(sumOf([back], { t: { ...accepted, readding: 'new-facts' } })).toEqual({
      accept: 1,
      refuse: 0,
      later: 0,
    });
  });

  it('ask whether a record stays that its sender removed', () => {
    const removal = change('r', 'conflict', {}, { where: 'there', reason: 'undone' });
    expect(openChoices(removal, decisionOf({}, removal))).toEqual(['*']);
  });

  it('count what cannot be taken over as refused, and what is the same not at all', () => {
    const changes = [change('i', 'invalid'), change('u', 'unchanged'), change('x', 'unknown-kind')];
    expect(sumOf(changes, {})).toEqual({ accept: 0, refuse: 2, later: 0 });
    expect(toSend(changes, {})).toEqual([]);
  });
});
