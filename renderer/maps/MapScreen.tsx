import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconMapPin, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FACILITY_STATES, FACILITY_TYPES } from '../../shared/contacts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { FacilityMap } from './FacilityMap.tsx';
import { PrintFacilities } from './PrintFacilities.tsx';
import { useBeginning, type Origin } from './use-beginning.ts';

const FIRST = { text: '', type: '', state: '' };
type Values = typeof FIRST;
let keptFilter: Values = FIRST;

/** Facilities on a map that needs no network, with the table that it stands for beside it. */
export function MapScreen(): ReactNode {
  const text = useText();
  const beginning = useBeginning();
  const [values, setValues] = useState(keptFilter);
  const [from, setFrom] = useState<Origin | null>(null);
  const change = (part: Partial<Values>) => {
    keptFilter = { ...values, ...part };
    setValues(keptFilter);
  };
  const filter = callFilter(values);
  const whole = useCall('facilities', 'points', {
    filter: {},
    box: { south: -90, west: -180, north: 90, east: 180 },
    zoom: 0,
  }).data;
  const isEmpty = whole?.total === 0;
  const add = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => go(addresses.newContact('facility'))}
    >
      {text('contacts.add.facility')}
    </Button>
  );
  return (
    <Screen
      kind="list"
      title={text('maps.title')}
      lead={<ContactsNav at={addresses.map} />}
      actions={
        <>
          <PrintFacilities filter={filter} from={from ?? beginning?.origin ?? null} />
          {add}
        </>
      }
    >
      <div className="map-bar" role="search">
        <TextInput
          aria-label={text('maps.filter.text')}
          placeholder={text('maps.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          className="filter-text"
          value={values.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('maps.filter.type')}
          value={values.type}
          data={[
            { value: '', label: text('maps.filter.anyType') },
            ...FACILITY_TYPES.map((value) => ({ value, label: text(`contacts.type.${value}`) })),
          ]}
          onChange={(event) => change({ type: event.currentTarget.value })}
        />
        <NativeSelect
          aria-label={text('maps.filter.state')}
          value={values.state}
          data={[
            { value: '', label: text('maps.filter.anyState') },
            ...FACILITY_STATES.map((value) => ({ value, label: text(`contacts.facilityState.${value}`) })),
          ]}
          onChange={(event) => change({ state: event.currentTarget.value })}
        />
      </div>
      {isEmpty && (
        <EmptyState icon={<IconMapPin size={40} stroke={1.5} />} title={text('maps.empty.title')}>
          {text('maps.empty.text')}
        </EmptyState>
      )}
      {beginning !== null && (
        <FacilityMap beginning={beginning} filter={filter} from={from} onFrom={setFrom} />
      )}
    </Screen>
  );
}

function callFilter({ text, type, state }: Values) {
  const types = FACILITY_TYPES.filter((value) => value === type);
  const states = FACILITY_STATES.filter((value) => value === state);
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(types.length === 0 ? {} : { type: types }),
    ...(states.length === 0 ? {} : { state: states }),
  };
}
