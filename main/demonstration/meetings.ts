import type { meetingsCalls } from '../../shared/meetings/calls.ts';
import type { InputOf } from '../../shared/ipc/call.ts';

type Input = InputOf<typeof meetingsCalls.create>;

/** One invented meeting; days count from today, hours are those of Lisbon. */
export interface InventedMeeting extends Pick<Input, 'title' | 'kind' | 'place' | 'minutes' | 'state'> {
  inDays: number;
  from: string;
  to: string;
  rule?: 'FREQ=MONTHLY' | 'FREQ=WEEKLY';
  people: readonly { name: string; role?: 'convener' | 'chair' | 'participant'; came?: boolean }[];
  agenda: readonly string[];
  promises: readonly { text: string; owner: string; dueInDays: number | null }[];
}

/** Invented for the demonstration, as everybody in it. */
export const INVENTED_MEETINGS: readonly InventedMeeting[] = [
  {
    title: 'Consular crisis coordination',
    kind: 'coordination',
    place: 'Palácio das Necessidades, room 4',
    inDays: -33,
    from: '10:00',
    to: '11:30',
    rule: 'FREQ=MONTHLY',
    minutes:
      'The shelters of the Algarve are open to nationals of all States. Lists of missions are exchanged once a month.',
    people: [
      { name: 'Consular emergency office', role: 'convener', came: true },
      { name: 'Civil protection, duty desk', came: true },
      { name: 'Embassy of Sweden', came: true },
    ],
    agenda: ['Shelters in the Algarve', 'Who may cross without an exit stamp', 'Exercise in spring'],
    promises: [
      { text: 'Send the list of shelters with their capacity', owner: 'Civil protection', dueInDays: -4 },
      { text: 'Name a focal point for minors', owner: 'Consular emergency office', dueInDays: 5 },
      { text: 'Share our contingency plan', owner: '', dueInDays: null },
    ],
  },
  {
    title: 'Committee on assistance to seafarers',
    kind: 'committee',
    place: 'Port of Lisbon',
    inDays: 9,
    from: '14:00',
    to: '16:00',
    people: [{ name: 'Harbour master', role: 'chair' }],
    agenda: ['Crew changes', 'Numbers of the duty officers'],
    promises: [],
  },
  {
    title: 'Visit to the reception centre',
    kind: 'visit',
    place: 'Faro',
    state: 'tentative',
    inDays: 16,
    from: '09:30',
    to: '12:00',
    people: [],
    agenda: [],
    promises: [],
  },
];
