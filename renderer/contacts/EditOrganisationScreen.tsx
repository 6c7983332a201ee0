import type { ReactNode } from 'react';
import type { OrganisationId } from '../../shared/contacts/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';

/** The form of an entry, filled with the record as it was when the form opened. */
export function EditOrganisationScreen({ id }: { id: OrganisationId }): ReactNode {
  const { data, error } = useOpened('contacts', 'getOrganisation', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <OrganisationForm organisation={data} />;
}
