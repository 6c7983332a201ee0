import type { proceduresCalls } from '../../shared/procedures/calls.ts';
import type { channelsCalls } from '../../shared/channels/calls.ts';
import type { restrictionsCalls } from '../../shared/restrictions/calls.ts';
import type { routesCalls } from '../../shared/routes/calls.ts';
import type { InputOf } from '../../shared/ipc/call.ts';

/** Invented for the demonstration, as everything in it: districts, each with what lies in it. */
export const INVENTED_DISTRICTS = [
  { name: 'Lisboa', code: 'PT-11', aliases: ['Lisbon'], parts: ['Cascais', 'Oeiras'] },
  { name: 'Faro', code: 'PT-08', aliases: ['Algarve'], parts: [] },
  { name: 'Setúbal', code: 'PT-15', aliases: [], parts: [] },
] as const;

type Step = Omit<NonNullable<InputOf<typeof proceduresCalls.create>['steps']>[number], 'id'>;

export const INVENTED_PROCEDURES: readonly (Omit<InputOf<typeof proceduresCalls.create>, 'steps'> & {
  steps: readonly Step[];
})[] = [
  {
    title: 'Missing foreign child (demonstration)',
    level: 'national',
    trigger: 'A child of another nationality is reported missing, or found alone.',
    steps: [
      {
        text: 'Call the hotline and give name, age, last place, and clothes.',
        who: 'Duty officer',
        number: '116 000',
      },
      {
        text: 'Ask the district police for the name of the officer in charge.',
        who: 'Duty officer',
        number: '',
      },
      { text: 'Tell the ministry in writing within the day.', who: 'Consul', number: '+351 210 000 101' },
    ],
    source: 'Briefing for consular posts, spring (demonstration)',
  },
  {
    title: 'Evacuation of a coastal town (demonstration)',
    level: 'local',
    trigger: 'Civil protection declares level 3 for the coast.',
    steps: [
      { text: 'Send our people to the assembly point of their quarter.', who: 'Wardens', number: '' },
      { text: 'Ask for a place on the list of buses.', who: 'Duty officer', number: '+351 210 000 200' },
    ],
  },
];

export const INVENTED_ROUTE: InputOf<typeof routesCalls.create> = {
  name: 'A2, Lisbon to the Algarve (demonstration)',
  origin: 'Lisboa',
  destination: 'Faro',
  modes: ['road'],
  state: 'difficult',
  stateNote: 'Smoke near Grândola: one lane, convoys only',
  lines: [
    [
      [-9.14, 38.72],
      [-8.89, 38.52],
      [-8.57, 38.17],
      [-8.22, 37.44],
      [-7.93, 37.02],
    ],
  ],
};

export const INVENTED_RESTRICTION: InputOf<typeof restrictionsCalls.create> = {
  title: 'Night closure of the coastal forest (demonstration)',
  kind: 'closed-area',
  place: 'Forest between Grândola and Sines',
  timeZone: 'Europe/Lisbon',
  exempt: 'Residents with proof of address',
};

/** Ways of informing people; `inDays` is when each was last tried, `result` is `null` for one that never was. */
export const INVENTED_CHANNELS: readonly (Omit<InputOf<typeof channelsCalls.create>, 'tests'> & {
  inDays: number;
  result: 'worked' | 'partly' | 'failed' | null;
})[] = [
  {
    name: 'Warden messages',
    kind: 'messenger',
    groups: ['Registered citizens'],
    languages: ['en', 'pt'],
    reach: 640,
    helper: 'Wardens of the zones',
    needs: ['mobile-network', 'internet'],
    inDays: -20,
    result: 'worked',
  },
  {
    name: 'Community radio, hourly bulletin',
    kind: 'radio',
    groups: ['Domestic workers', 'Fishing crews'],
    languages: ['pt', 'tl', 'bn'],
    reach: 12_000,
    helper: 'Night editor',
    needs: ['electricity'],
    inDays: -70,
    result: 'partly',
  },
  {
    name: 'Notices at worksites',
    kind: 'notice',
    groups: ['Construction workers'],
    languages: ['ne', 'hi', 'bn'],
    reach: 900,
    helper: 'Employers in touch with the post',
    inDays: 0,
    result: null,
  },
];
