import { RestrictionId } from '../../shared/restrictions/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { EditRestrictionScreen } from './EditRestrictionScreen.tsx';
import { RestrictionForm } from './RestrictionForm.tsx';
import { RestrictionScreen } from './RestrictionScreen.tsx';
import { RestrictionsListScreen } from './RestrictionsListScreen.tsx';
import { searchRestrictions } from './search.ts';

export const restrictions: Domain = {
  routes: [
    { path: '/briefings/restrictions', screen: () => <RestrictionsListScreen /> },
    { path: '/briefings/restrictions/new', screen: () => <RestrictionForm /> },
    {
      path: '/briefings/restrictions/$id',
      screen: record(RestrictionId, (id) => <RestrictionScreen id={id} />),
    },
    {
      path: '/briefings/restrictions/$id/edit',
      screen: record(RestrictionId, (id) => <EditRestrictionScreen id={id} />),
    },
  ],
  search: { title: 'restrictions.title', search: searchRestrictions },
  commands: [
    { title: 'restrictions.command', address: addresses.restrictions },
    { title: 'restrictions.create', address: addresses.newRestriction },
  ],
};
