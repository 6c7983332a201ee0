import type { Migration } from '../migration.ts';
import { foundation } from './0010-foundation.ts';
import { people } from './0020-people.ts';
import { contacts } from './0030-contacts.ts';
import { briefings } from './0040-briefings.ts';
import { cases } from './0050-cases.ts';
import { exchange } from './0060-exchange.ts';
import { registration } from './0070-registration.ts';
import { households } from './0080-households.ts';
import { search } from './0090-search.ts';
import { duplicates } from './0100-duplicates.ts';
import { registers } from './0110-registers.ts';
import { list } from './0120-list.ts';
import { exports } from './0130-exports.ts';
import { directory } from './0140-directory.ts';
import { verification } from './0150-verification.ts';
import { districts } from './0160-districts.ts';
import { meetings } from './0170-meetings.ts';
import { procedures } from './0180-procedures.ts';
import { alerts } from './0190-alerts.ts';
import { routes } from './0200-routes.ts';
import { evidence } from './0210-evidence.ts';
import { mapFiles } from './0220-map-files.ts';
import { channels } from './0230-channels.ts';
import { paper } from './0240-paper.ts';
import { facilityPlaces } from './0250-facility-places.ts';
import { addressConfirmed } from './0270-address-confirmed.ts';
import { trust } from './0290-trust.ts';
import { leaving } from './0300-leaving.ts';

/** Every migration, in order. Numbers only rise; a shipped one is never edited. */
export const migrations: readonly Migration[] = [
  foundation,
  people,
  contacts,
  briefings,
  cases,
  exchange,
  registration,
  households,
  search,
  duplicates,
  registers,
  list,
  exports,
  directory,
  verification,
  districts,
  meetings,
  procedures,
  alerts,
  routes,
  evidence,
  mapFiles,
  channels,
  paper,
  facilityPlaces,
  addressConfirmed,
  trust,
  leaving,
];
