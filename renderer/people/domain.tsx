import { IconUsers } from '@tabler/icons-react';
import { PersonId } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { EditPersonScreen } from './EditPersonScreen.tsx';
import { PeopleListScreen } from './PeopleListScreen.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PersonScreen } from './PersonScreen.tsx';
import { searchPeople } from './search.ts';

export const people: Domain = {
  rail: {
    label: 'common.nav.people',
    address: addresses.people,
    icon: <IconUsers size={20} stroke={1.75} aria-hidden />,
  },
  routes: [
    { path: '/people', screen: () => <PeopleListScreen /> },
    { path: '/people/new', screen: () => <PersonForm /> },
    { path: '/people/$id', screen: record(PersonId, (id) => <PersonScreen id={id} />) },
    { path: '/people/$id/edit', screen: record(PersonId, (id) => <EditPersonScreen id={id} />) },
  ],
  search: { title: 'common.nav.people', search: searchPeople },
  commands: [{ title: 'people.register', address: addresses.newPerson }],
};
