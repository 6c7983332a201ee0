import { briefings } from '../briefings/domain.tsx';
import { cases } from '../cases/domain.tsx';
import { contacts } from '../contacts/domain.tsx';
import { duplicates } from '../duplicates/domain.tsx';
import { exchange } from '../exchange/domain.tsx';
import { exports } from '../exports/domain.tsx';
import { home } from '../home/domain.tsx';
import { households } from '../households/domain.tsx';
import { maps } from '../maps/domain.tsx';
import { people } from '../people/domain.tsx';
import { meetings } from '../meetings/domain.tsx';
import { registers } from '../registers/domain.tsx';
import { settings } from '../settings/domain.tsx';
import { verification } from '../verification/domain.tsx';
import { zones } from '../zones/domain.tsx';
import type { Domain } from './domain.ts';

/** Every domain, in the order of the rail. */
export const domains: readonly Domain[] = [
  home,
  people,
  households,
  zones,
  duplicates,
  registers,
  contacts,
  maps,
  verification,
  briefings,
  cases,
  exchange,
  exports,
  settings,
  meetings,
  maps,
  coverage,
  districts,
];
