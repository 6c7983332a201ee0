import { IconAddressBook } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ContactId, EntryFunction, FacilityId, OrganisationId } from '../../shared/contacts/schema.ts';
import { DistrictId } from '../../shared/districts/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { Missing } from '../app/Missing.tsx';
import { record } from '../app/record-route.tsx';
import { useWaiting } from '../app/waiting.ts';
import { ContactForm } from './ContactForm.tsx';
import { ContactScreen } from './ContactScreen.tsx';
import { ContactsListScreen } from './ContactsListScreen.tsx';
import { EditContactScreen } from './EditContactScreen.tsx';
import { EditFacilityScreen } from './EditFacilityScreen.tsx';
import { EditOrganisationScreen } from './EditOrganisationScreen.tsx';
import { FacilityForm } from './FacilityForm.tsx';
import { FacilityScreen } from './FacilityScreen.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';
import { OrganisationScreen } from './OrganisationScreen.tsx';
import { OrganisationTreeScreen } from './OrganisationTreeScreen.tsx';
import { searchContacts } from './search.ts';

/** The form that a gap of the coverage matrix leads to. */
function forGap(parameters: Readonly<Record<string, string>>): ReactNode {
  const asked = EntryFunction.safeParse(parameters['function']);
  const district = DistrictId.safeParse(parameters['district']);
  if (!asked.success) return <Missing />;
  return (
    <ContactForm asked={{ function: asked.data, districtId: district.success ? district.data : null }} />
  );
}

export const contacts: Domain = {
  rail: {
    label: 'common.nav.contacts',
    address: addresses.contacts,
    icon: <IconAddressBook size={20} stroke={1.75} aria-hidden />,
    useCount: () => useWaiting('contacts'),
  },
  routes: [
    { path: '/contacts', screen: () => <ContactsListScreen /> },
    { path: '/contacts/organisations', screen: () => <OrganisationTreeScreen /> },
    { path: '/contacts/organisation/new', screen: () => <OrganisationForm /> },
    { path: '/contacts/contact/new', screen: () => <ContactForm /> },
    { path: '/contacts/contact/new/$function/$district', screen: forGap },
    { path: '/contacts/facility/new', screen: () => <FacilityForm /> },
    {
      path: '/contacts/organisation/$id',
      screen: record(OrganisationId, (id) => <OrganisationScreen id={id} />),
    },
    { path: '/contacts/contact/$id', screen: record(ContactId, (id) => <ContactScreen id={id} />) },
    { path: '/contacts/facility/$id', screen: record(FacilityId, (id) => <FacilityScreen id={id} />) },
    {
      path: '/contacts/organisation/$id/edit',
      screen: record(OrganisationId, (id) => <EditOrganisationScreen id={id} />),
    },
    {
      path: '/contacts/contact/$id/edit',
      screen: record(ContactId, (id) => <EditContactScreen id={id} />),
    },
    {
      path: '/contacts/facility/$id/edit',
      screen: record(FacilityId, (id) => <EditFacilityScreen id={id} />),
    },
    {
      path: '/contacts/organisation/$id/add-organisation',
      screen: record(OrganisationId, (id) => <OrganisationForm parentId={id} />),
    },
    {
      path: '/contacts/organisation/$id/add-contact',
      screen: record(OrganisationId, (id) => <ContactForm organisationId={id} />),
    },
    {
      path: '/contacts/organisation/$id/add-facility',
      screen: record(OrganisationId, (id) => <FacilityForm organisationId={id} />),
    },
  ],
  search: { title: 'common.nav.contacts', search: searchContacts },
  commands: [
    { title: 'contacts.tree.command', address: addresses.organisations },
    { title: 'contacts.add.organisation', address: addresses.newContact('organisation') },
    { title: 'contacts.add.contact', address: addresses.newContact('contact') },
    { title: 'contacts.add.facility', address: addresses.newContact('facility') },
  ],
};
