import { alerts } from './fr/alerts.ts';
import { briefings } from './fr/briefings.ts';
import { cases } from './fr/cases.ts';
import { channels } from './fr/channels.ts';
import { home } from './fr/home.ts';
import { households } from './fr/households.ts';
import { common } from './fr/common.ts';
import { contacts } from './fr/contacts.ts';
import { duplicates } from './fr/duplicates.ts';
import { errors } from './fr/errors.ts';
import { exports } from './fr/exports.ts';
import { gate } from './fr/gate.ts';
import { exchange } from './fr/exchange.ts';
import { leaving } from './fr/leaving.ts';
import { maps } from './fr/maps.ts';
import { meetings } from './fr/meetings.ts';
import { paper } from './fr/paper.ts';
import { people } from './fr/people.ts';
import { peopleList } from './fr/people-list.ts';
import { person } from './fr/person.ts';
import { registers } from './fr/registers.ts';
import { coverage } from './fr/coverage.ts';
import { districts } from './fr/districts.ts';
import { procedures } from './fr/procedures.ts';
import { restrictions } from './fr/restrictions.ts';
import { routes } from './fr/routes.ts';
import { settings } from './fr/settings.ts';
import { trust } from './fr/trust.ts';
import { verification } from './fr/verification.ts';
import { zones } from './fr/zones.ts';

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
