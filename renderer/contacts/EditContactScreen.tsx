import type { ReactNode } from 'react';
import type { ContactId } from '../../shared/contacts/schema.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { ContactForm } from './ContactForm.tsx';

/** The form of an entry, filled with the record as it was when the form opened. */
export function EditContactScreen({ id }: { id: ContactId }): ReactNode {
  const { data, error } = useOpened('contacts', 'getContact', { id });
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <ContactForm contact={data} />;
}
