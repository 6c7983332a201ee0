import { createRootRoute, createRoute, createRouter, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Crash } from './Crash.tsx';
import type { ScreenRoute } from './domain.ts';
import { domains } from './domains.ts';
import { Frame } from './Frame.tsx';
import { Missing } from './Missing.tsx';
import { history } from './navigate.ts';

const root = createRootRoute({ component: Frame, notFoundComponent: Missing });

const routes = domains
  .flatMap((domain) => domain.routes)
  .map((route) =>
    createRoute({ getParentRoute: () => root, path: route.path, component: () => <At route={route} /> }),
  );

function At({ route }: { route: ScreenRoute }): ReactNode {
  const parameters: Readonly<Record<string, string>> = useParams({ strict: false });
  return route.screen(parameters);
}

/** Every screen by its address. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  history,
  defaultErrorComponent: Crash,
  defaultNotFoundComponent: Missing,
  defaultPreload: false,
});
