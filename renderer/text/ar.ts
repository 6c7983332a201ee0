import { alerts } from './ar/alerts.ts';
import { briefings } from './ar/briefings.ts';
import { cases } from './ar/cases.ts';
import { channels } from './ar/channels.ts';
import { home } from './ar/home.ts';
import { households } from './ar/households.ts';
import { common } from './ar/common.ts';
import { contacts } from './ar/contacts.ts';
import { duplicates } from './ar/duplicates.ts';
import { errors } from './ar/errors.ts';
import { exports } from './ar/exports.ts';
import { gate } from './ar/gate.ts';
import { exchange } from './ar/exchange.ts';
import { leaving } from './ar/leaving.ts';
import { maps } from './ar/maps.ts';
import { meetings } from './ar/meetings.ts';
import { paper } from './ar/paper.ts';
import { people } from './ar/people.ts';
import { peopleList } from './ar/people-list.ts';
import { person } from './ar/person.ts';
import { registers } from './ar/registers.ts';
import { coverage } from './ar/coverage.ts';
import { districts } from './ar/districts.ts';
import { procedures } from './ar/procedures.ts';
import { restrictions } from './ar/restrictions.ts';
import { routes } from './ar/routes.ts';
import { settings } from './ar/settings.ts';
import { trust } from './ar/trust.ts';
import { verification } from './ar/verification.ts';
import { zones } from './ar/zones.ts';

export const catalogue = {
  home,
  alerts,
  briefings,
  cases,
  channels,
  common,
  contacts,
  duplicates,
  errors,
  exchange,
  exports,
  gate,
  households,
  leaving,
  maps,
  meetings,
  paper,
  people,
  peopleList,
  person,
  registers,
  coverage,
  districts,
  procedures,
  restrictions,
  routes,
  settings,
  trust,
  verification,
  zones,
};
