import { alertsScene } from './alerts.ts';
import { briefingsScene } from './briefings.ts';
import { casesScene } from './cases.ts';
import { contactsScene } from './contacts.ts';
import { coverageScene } from './coverage.ts';
import { directoryScene } from './directory.ts';
import { duplicatesScene } from './duplicates.ts';
import { exchangeScene } from './exchange.ts';
import { exportsScene } from './exports.ts';
import { firstRunScene } from './first-run.ts';
import { householdsScene } from './households.ts';
import { lockScene } from './lock.ts';
import { meetingsScene } from './meetings.ts';
import { peopleScene } from './people.ts';
import { mapScene } from './map.ts';
import { proceduresScene } from './procedures.ts';
import { registersScene } from './registers.ts';
import { settingsScene } from './settings.ts';
import type { Tour } from './walk.ts';
import { homeScene } from './home.ts';
import { paperScene } from './paper.ts';

/** What the tour shows, in this order: a new part of the application adds its scene here. */
export const scenes: Readonly<Record<string, (tour: Tour) => Promise<void>>> = {
  'first run': firstRunScene,
  home: homeScene,
  people: peopleScene,
  duplicates: duplicatesScene,
  registers: registersScene,
  households: householdsScene,
  exports: exportsScene,
  contacts: contactsScene,
  directory: directoryScene,
  meetings: meetingsScene,
  coverage: coverageScene,
  map: mapScene,
  paper: paperScene,
  briefings: briefingsScene,
  alerts: alertsScene,
  procedures: proceduresScene,
  cases: casesScene,
  exchange: exchangeScene,
  settings: settingsScene,
  lock: lockScene,
};
