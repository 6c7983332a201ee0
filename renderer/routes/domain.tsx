import { RouteId } from '../../shared/routes/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { EditRouteScreen } from './EditRouteScreen.tsx';
import { RouteForm } from './RouteForm.tsx';
import { RouteScreen } from './RouteScreen.tsx';
import { RoutesListScreen } from './RoutesListScreen.tsx';
import { searchRoutes } from './search.ts';

export const routes: Domain = {
  routes: [
    { path: '/briefings/routes', screen: () => <RoutesListScreen /> },
    { path: '/briefings/routes/new', screen: () => <RouteForm /> },
    { path: '/briefings/routes/$id', screen: record(RouteId, (id) => <RouteScreen id={id} />) },
    { path: '/briefings/routes/$id/edit', screen: record(RouteId, (id) => <EditRouteScreen id={id} />) },
  ],
  search: { title: 'routes.title', search: searchRoutes },
  commands: [
    { title: 'routes.command', address: addresses.routes },
    { title: 'routes.create', address: addresses.newRoute },
  ],
};
