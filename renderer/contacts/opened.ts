import {
  ContactInput,
  FacilityInput,
  OrganisationInput,
  type Contact,
  type Facility,
  type Organisation,
} from '../../shared/contacts/schema.ts';
import { api } from '../app/client.ts';

/** An entry as its page has it, with its kind. */
export type Opened =
  | { kind: 'organisation'; entry: Organisation }
  | { kind: 'contact'; entry: Contact }
  | { kind: 'facility'; entry: Facility };

/** What the entry is called. */
export function titleOf(opened: Opened): string {
  return opened.kind === 'contact' ? opened.entry.title : opened.entry.name;
}

/** What an officer entered, without what the record adds to it. */
export const inputOf = {
  organisation: (entry: Organisation): OrganisationInput => OrganisationInput.strip().parse(entry),
  contact: (entry: Contact): ContactInput => ContactInput.strip().parse(entry),
  facility: (entry: Facility): FacilityInput => FacilityInput.strip().parse(entry),
};

/** Makes an entry say again what it said when it was opened: the undo of a change that stands at `revision`. */
export async function putBack({ kind, entry }: Opened, revision: number): Promise<void> {
  switch (kind) {
    case 'organisation':
      await api.contacts.updateOrganisation({
        id: entry.id,
        revision,
        organisation: inputOf.organisation(entry),
      });
      return;
    case 'contact':
      await api.contacts.updateContact({ id: entry.id, revision, contact: inputOf.contact(entry) });
      return;
    case 'facility':
      await api.contacts.updateFacility({ id: entry.id, revision, facility: inputOf.facility(entry) });
  }
}
