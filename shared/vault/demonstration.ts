import type { MissionInput, OfficerInput } from '../mission/schema.ts';

/**
 * The published passphrase of the demonstration mission, which holds invented people only. `npm start` makes that
 * mission with it, and the page fills it in when the shell says that it runs for the demonstration.
 */
export const DEMONSTRATION_PASSPHRASE = 'harbour lantern meadow copper violin orchard';

/** The demonstration mission: the States are real, everything else is invented. */
export const DEMONSTRATION_MISSION: MissionInput = {
  name: 'Embassy of Norway, Lisbon (demonstration)',
  shortName: 'Lisbon',
  sendingState: 'NOR',
  hostState: 'PRT',
  city: 'Lisbon',
  languages: ['en', 'fr', 'ar'],
  phone: '+351 210 000 000',
  email: 'lisbon@mission.example',
};

/** Its officers. */
export const DEMONSTRATION_OFFICERS: readonly OfficerInput[] = [
  { name: 'Amina Rahal', post: 'Consul' },
  { name: 'Jonas Vik', post: 'Vice-consul' },
];
