import type { ReactNode } from 'react';
import { useCall } from '../app/queries.ts';
import type { LabelledField } from '../components/fields/field.ts';
import { SearchSelect } from '../components/fields/SearchSelect.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';

const MOST_ZONES = 500;

/** The warden zone that somebody is in, found by name, code, or place. */
export function ZoneField({ errorAt: _errorAt, ...rest }: LabelledField<string | null>): ReactNode {
  const text = useText();
  const { data } = useCall('zones', 'list', { offset: 0, limit: MOST_ZONES });
  const options = (data?.rows ?? []).map((zone) => ({
    value: zone.id,
    label: zone.name,
    search: fold([zone.name, zone.code, ...zone.places].join(' ')),
    hint: zone.code,
  }));
  return <SearchSelect {...rest} options={options} nothing={text('person.zone.nothing')} />;
}
