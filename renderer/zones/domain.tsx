import { ZoneId } from '../../shared/zones/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { EditZoneScreen } from './EditZoneScreen.tsx';
import { searchZones } from './search.ts';
import { ZoneForm } from './ZoneForm.tsx';
import { ZoneScreen } from './ZoneScreen.tsx';
import { ZonesListScreen } from './ZonesListScreen.tsx';

export const zones: Domain = {
  routes: [
    { path: '/people/zones', screen: () => <ZonesListScreen /> },
    { path: '/people/zones/new', screen: () => <ZoneForm /> },
    { path: '/people/zones/$id', screen: record(ZoneId, (id) => <ZoneScreen id={id} />) },
    { path: '/people/zones/$id/edit', screen: record(ZoneId, (id) => <EditZoneScreen id={id} />) },
  ],
  search: { title: 'zones.title', search: searchZones },
  commands: [
    { title: 'zones.command', address: addresses.zones },
    { title: 'zones.create', address: addresses.newZone },
  ],
};
