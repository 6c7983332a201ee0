import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { DraftContext, ViewContext } from '../components/stores.ts';
import { followChanges, queryClient } from './queries.ts';
import { router } from './routes.tsx';
import { draftStore, resumeAddress, viewStore } from './stores.ts';
import { Themed } from './Themed.tsx';

/** The unlocked application. */
export function Application(): ReactNode {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    // Where the officer was is a convenience: without it the application starts at Home.
    void resumeAddress()
      .catch(() => undefined)
      .then(() => setReady(true));
    return followChanges(queryClient);
  }, []);
  if (!isReady) return null;
  return (
    <Themed>
      <QueryClientProvider client={queryClient}>
        <DraftContext value={draftStore}>
          <ViewContext value={viewStore}>
            <RouterProvider router={router} />
          </ViewContext>
        </DraftContext>
      </QueryClientProvider>
      <Notifications position="bottom-center" limit={4} />
    </Themed>
  );
}
