import { HouseholdId } from '../../shared/households/schema.ts';
import { PersonId } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { EditHouseholdScreen } from './EditHouseholdScreen.tsx';
import { HouseholdForm } from './HouseholdForm.tsx';
import { HouseholdScreen } from './HouseholdScreen.tsx';
import { HouseholdsListScreen } from './HouseholdsListScreen.tsx';
import { NewHouseholdWithScreen } from './NewHouseholdWithScreen.tsx';
import { searchHouseholds } from './search.ts';

export const households: Domain = {
  routes: [
    { path: '/people/households', screen: () => <HouseholdsListScreen /> },
    { path: '/people/households/new', screen: () => <HouseholdForm /> },
    {
      path: '/people/households/new/$id',
      screen: record(PersonId, (id) => <NewHouseholdWithScreen id={id} />),
    },
    { path: '/people/households/$id', screen: record(HouseholdId, (id) => <HouseholdScreen id={id} />) },
    {
      path: '/people/households/$id/edit',
      screen: record(HouseholdId, (id) => <EditHouseholdScreen id={id} />),
    },
  ],
  search: { title: 'households.title', search: searchHouseholds },
  commands: [
    { title: 'households.command', address: addresses.households },
    { title: 'households.create', address: addresses.newHousehold },
  ],
};
