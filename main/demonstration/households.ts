import type { HouseholdRole } from '../../shared/households/schema.ts';

/** One invented household: people of the demonstration by their names. The first has a child without a guardian, to show the warning. */
export interface InventedHousehold {
  name: string;
  members: readonly { who: string; role: HouseholdRole; guardian?: string }[];
  note: string;
}

export const INVENTED_HOUSEHOLDS: readonly InventedHousehold[] = [
  {
    name: 'Solberg',
    members: [
      { who: 'Ingrid Solberg', role: 'head' },
      { who: 'Nora Solberg', role: 'child', guardian: 'Ingrid Solberg' },
      { who: 'Emil Solberg', role: 'child' },
    ],
    note: 'Spends every August in Bergen.',
  },
  {
    name: 'Lie',
    members: [
      { who: 'Jørgen Lie', role: 'head' },
      { who: 'Maria Inês Ferreira Lie', role: 'spouse' },
    ],
    note: '',
  },
];

/** One invented warden zone; its people are those whose place it covers. */
export interface InventedZone {
  name: string;
  code: string;
  places: readonly string[];
  wardens: readonly { name: string; phone: string; languages: string[]; testedDaysAgo: number | null }[];
  note: string;
}

export const INVENTED_ZONES: readonly InventedZone[] = [
  {
    name: 'Greater Lisbon',
    code: 'LX',
    places: ['Lisboa', 'Almada', 'Setúbal'],
    wardens: [
      {
        name: 'Sigrid Wang',
        phone: '+351 918 000 101',
        languages: ['nb', 'en', 'zh'],
        testedDaysAgo: 27,
      },
      { name: 'Pedro Antunes', phone: '+351 918 000 102', languages: ['pt', 'en'], testedDaysAgo: 27 },
    ],
    note: 'Meets at the Scandinavian school when the network is down.',
  },
  {
    name: 'Algarve',
    code: 'AL',
    places: ['Faro'],
    wardens: [
      { name: 'Grete Nunes', phone: '+351 289 000 103', languages: ['nb', 'pt'], testedDaysAgo: null },
    ],
    note: '',
  },
];
