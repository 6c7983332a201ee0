import { alerts } from './en/alerts.ts';
import { briefings } from './en/briefings.ts';
import { cases } from './en/cases.ts';
import { channels } from './en/channels.ts';
import { home } from './en/home.ts';
import { households } from './en/households.ts';
import { common } from './en/common.ts';
import { contacts } from './en/contacts.ts';
import { duplicates } from './en/duplicates.ts';
import { errors } from './en/errors.ts';
import { exports } from './en/exports.ts';
import { gate } from './en/gate.ts';
import { exchange } from './en/exchange.ts';
import { leaving } from './en/leaving.ts';
import { maps } from './en/maps.ts';
import { meetings } from './en/meetings.ts';
import { paper } from './en/paper.ts';
import { people } from './en/people.ts';
import { peopleList } from './en/people-list.ts';
import { person } from './en/person.ts';
import { registers } from './en/registers.ts';
import { coverage } from './en/coverage.ts';
import { districts } from './en/districts.ts';
import { procedures } from './en/procedures.ts';
import { restrictions } from './en/restrictions.ts';
import { routes } from './en/routes.ts';
import { settings } from './en/settings.ts';
import { trust } from './en/trust.ts';
import { verification } from './en/verification.ts';
import { zones } from './en/zones.ts';

/** The English catalogue. Its keys are the type of every other language. */
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
