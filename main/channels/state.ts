import type { ChannelInput, ChannelState, ChannelTest } from '../../shared/channels/schema.ts';

/** The last test of a channel; `null` when it never was tried. Of two on one day the later entered counts. */
export function lastTest({ tests }: Pick<ChannelInput, 'tests'>): ChannelTest | null {
  return tests.reduce<ChannelTest | null>(
    (last, test) => (last === null || test.on >= last.on ? test : last),
    null,
  );
}

/** How far a channel can be relied on. @param dueBefore a test on an earlier day is overdue */
export function channelState(channel: Pick<ChannelInput, 'tests'>, dueBefore: string): ChannelState {
  const test = lastTest(channel);
  if (test === null) return 'never';
  if (test.result === 'failed') return 'failed';
  return test.on < dueBefore ? 'overdue' : 'tested';
}
