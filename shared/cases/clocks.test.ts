import { describe, expect, it } from 'vitest';
import { clocksOf, endOfWorkingDay, nextClock, type ClockedCase, type ClockingNote } from './clocks.ts';

/** A Thursday. */
const RECEIVED = '2026-11-26T10:00:00.000Z';

function clocks(file: Partial<ClockedCase>, notes: ClockingNote[] = [], at = RECEIVED) {
  const whole: ClockedCase = {
    type: 'other',
    severity: 'P4',
    status: 'open',
    representedState: null,
    receivedAt: RECEIVED,
    noContactWithSendingState: false,
    ...file,
  };
  return clocksOf(whole, notes, Date.parse(at));
}

const brief = (found: ReturnType<typeof clocks>) =>
  found.map((clock) => [clock.clock, clock.state, clock.dueAt]);

describe('clocks', () => {
  it('ask for the State of nationality within four hours when another State is represented', () => {
    expect(brief(clocks({ type: 'destitution', representedState: 'SWE' }))).toEqual([
      ['consultation', 'running', '2026-11-26T14:00:00.000Z'],
    ]);
    expect(clocks({ type: 'destitution' })).toEqual([]);
  });

  it('ask to see a detainee within 24 hours', () => {
    expect(brief(clocks({ type: 'arrest-detention' }, [], '2026-11-27T10:00:00.001Z'))).toEqual([
      ['first-contact', 'overdue', '2026-11-27T10:00:00.000Z'],
    ]);
  });

  it('count working days of an emergency travel document one after the other, over a weekend', () => {
    const file = { type: 'lost-document', representedState: 'SWE' } as const;
    expect(brief(clocks(file))).toEqual([['etd-consultation', 'running', '2026-11-30T23:59:59.999Z']]);
    const consulted = [{ at: '2026-11-27T09:00:00.000Z', meets: 'etd-consultation' as const }];
    expect(brief(clocks(file, consulted))).toEqual([
      ['etd-answer', 'running', '2026-12-02T23:59:59.999Z'],
      ['etd-consultation', 'met', '2026-11-30T23:59:59.999Z'],
    ]);
    const confirmed = [...consulted, { at: '2026-12-01T09:00:00.000Z', meets: 'etd-answer' as const }];
    expect(nextClock(clocks(file, confirmed))?.dueAt).toBe('2026-12-03T23:59:59.999Z');
  });

  it('are blocked by the firewall where the duty would tell the State of nationality', () => {
    const file = {
      type: 'asylum-protection',
      representedState: 'SYR',
      noContactWithSendingState: true,
    } as const;
    expect(brief(clocks(file))).toEqual([['consultation', 'blocked', '2026-11-26T14:00:00.000Z']]);
    expect(nextClock(clocks(file))).toBeNull();
  });

  it('tell a duty done too late from one done in time', () => {
    const note = { at: '2026-11-28T10:00:00.000Z', meets: 'first-contact' as const };
    expect(clocks({ type: 'arrest-detention' }, [note])[0]?.state).toBe('met-late');
  });

  it('stop when we no longer act', () => {
    for (const status of ['handed-over', 'closed', 'withdrawn', 'resolved'] as const)
      expect(clocks({ type: 'arrest-detention', status })).toEqual([]);
  });

  it('do not run when nobody knows when the request came', () => {
    expect(clocks({ type: 'arrest-detention', receivedAt: null })).toEqual([]);
  });

  it('take any note as the first action', () => {
    const note = { at: '2026-11-26T10:30:00.000Z', meets: null };
    expect(brief(clocks({ severity: 'P1' }, [note]))).toEqual([
      ['first-action', 'met', '2026-11-26T11:00:00.000Z'],
    ]);
  });

  it.each([
    ['2026-11-26T10:00:00.000Z', 1, '2026-11-27T23:59:59.999Z'],
    ['2026-11-27T23:00:00.000Z', 1, '2026-11-30T23:59:59.999Z'],
    ['2026-11-28T10:00:00.000Z', 2, '2026-12-01T23:59:59.999Z'],
  ])('count working days from %s: %i', (start, days, end) => {
    expect(new Date(endOfWorkingDay(Date.parse(start), days)).toISOString()).toBe(end);
  });
});
