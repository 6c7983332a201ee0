import type { ReactNode } from 'react';
import type { LabelledField } from '../components/fields/field.ts';
import { SearchSelect } from '../components/fields/SearchSelect.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';

/** The zones that this machine knows, with the words that people look for. */
const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => optionOf(zone));

function optionOf(zone: string) {
  return {
    value: zone,
    label: zone.replaceAll('_', ' '),
    search: fold(zone.replace(/[/_]/g, ' ')),
    hint: '',
  };
}

/** The time zone of the place where people meet. */
export function TimeZoneField({
  errorAt: _errorAt,
  value,
  onChange,
  ...rest
}: LabelledField<string>): ReactNode {
  const text = useText();
  // A calendar may name a zone by an older name.
  const options = ZONES.some((zone) => zone.value === value) ? ZONES : [optionOf(value), ...ZONES];
  return (
    <SearchSelect
      {...rest}
      options={options}
      value={value}
      nothing={text('meetings.field.timeZoneNothing')}
      onChange={(zone) => {
        if (zone !== null) onChange(zone);
      }}
    />
  );
}
