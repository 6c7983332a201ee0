import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';

/** Leads to an organisation; nothing where none is named, or it is no longer here. */
export function OrganisationLink({ id, name }: { id: string | null; name: string }): ReactNode {
  if (id === null || name === '') return null;
  return (
    <ScreenLink to={addresses.contact('organisation', id)}>
      <bdi>{name}</bdi>
    </ScreenLink>
  );
}
