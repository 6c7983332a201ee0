import { DistrictId } from '../../shared/districts/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { DistrictForm } from './DistrictForm.tsx';
import { DistrictScreen } from './DistrictScreen.tsx';
import { DistrictsListScreen } from './DistrictsListScreen.tsx';
import { EditDistrictScreen } from './EditDistrictScreen.tsx';
import { searchDistricts } from './search.ts';

export const districts: Domain = {
  routes: [
    { path: '/contacts/districts', screen: () => <DistrictsListScreen /> },
    { path: '/contacts/districts/new', screen: () => <DistrictForm /> },
    { path: '/contacts/districts/$id', screen: record(DistrictId, (id) => <DistrictScreen id={id} />) },
    {
      path: '/contacts/districts/$id/edit',
      screen: record(DistrictId, (id) => <EditDistrictScreen id={id} />),
    },
  ],
  search: { title: 'districts.title', search: searchDistricts },
  commands: [
    { title: 'districts.command', address: addresses.districts },
    { title: 'districts.create', address: addresses.newDistrict },
  ],
};
