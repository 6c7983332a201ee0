import { alerts } from '../alerts/domain.tsx';
import { briefings } from '../briefings/domain.tsx';
import { cases } from '../cases/domain.tsx';
import { contacts } from '../contacts/domain.tsx';
import { duplicates } from '../duplicates/domain.tsx';
import { exchange } from '../exchange/domain.tsx';
import { exports } from '../exports/domain.tsx';
import { home } from '../home/domain.tsx';
import { households } from '../households/domain.tsx';
import { maps } from '../maps/domain.tsx';
import { meetings } from '../meetings/domain.tsx';
import { people } from '../people/domain.tsx';
import { registers } from '../registers/domain.tsx';
import { coverage } from '../coverage/domain.tsx';
import { channels } from '../channels/domain.tsx';
import { paper } from '../paper/domain.tsx';
import { districts } from '../districts/domain.tsx';
import { procedures } from '../procedures/domain.tsx';
import { restrictions } from '../restrictions/domain.tsx';
import { routes } from '../routes/domain.tsx';
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
  verification,
  meetings,
  maps,
  coverage,
  channels,
  paper,
  districts,
  briefings,
  procedures,
  routes,
  restrictions,
  alerts,
  cases,
  exchange,
  exports,
  settings,
];
