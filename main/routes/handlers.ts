import type { routesCalls } from '../../shared/routes/calls.ts';
import type { Handlers } from '../ipc/handlers.ts';
import {
  createRoute,
  getRoute,
  historyOfRoute,
  listRoutes,
  routeLines,
  setRouteArchived,
  setRouteState,
  updateRoute,
  verifyRoute,
} from './service.ts';

export const routesHandlers: Handlers<typeof routesCalls> = {
  create: (db, input) => createRoute(db, input),
  update: (db, input) => updateRoute(db, input.id, input.revision, input.route),
  setState: (db, input) => setRouteState(db, input),
  verify: (db, input) => verifyRoute(db, input),
  archive: (db, input) => setRouteArchived(db, input.id, input.revision, true),
  restore: (db, input) => setRouteArchived(db, input.id, input.revision, false),
  get: (db, input) => getRoute(db, input.id),
  history: (db, input) => historyOfRoute(db, input.id),
  list: (db, input) => listRoutes(db, input),
  lines: (db) => routeLines(db),
};
