import type { ReactNode } from 'react';
import { DistrictId } from '../../shared/districts/schema.ts';
import type { LabelledField } from '../components/fields/field.ts';
import { ManyField } from '../components/fields/ManyField.tsx';
import { SearchSelect, type SearchOption } from '../components/fields/SearchSelect.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';
import { useCall } from './queries.ts';

/** Districts to choose from, in the order of the tree; the wider ones stand quietly behind the name. */
export function useDistrictOptions(except?: string): SearchOption[] {
  const { data } = useCall('districts', 'list', {});
  return (data?.rows ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, name, code, aliases, path }) => ({
      value: id,
      label: name,
      search: fold([name, code, ...aliases].join(' ')),
      hint: path.slice(0, -1).join(' › '),
    }));
}

/** One of the districts of the list; one that is archived stays until another is chosen. */
export function DistrictField({
  value,
  onChange,
  errorAt: _errorAt,
  except,
  ...rest
}: LabelledField<DistrictId | null> & { except?: string }): ReactNode {
  const text = useText();
  const options = useDistrictOptions(except);
  const isListed = value === null || options.some((option) => option.value === value);
  const kept = isListed ? [] : [{ value, label: text('districts.archived'), search: '', hint: '' }];
  return (
    <SearchSelect
      {...rest}
      options={[...kept, ...options]}
      value={value}
      nothing={text('districts.choose.nothing')}
      onChange={(chosen) => onChange(chosen === null ? null : DistrictId.parse(chosen))}
    />
  );
}

/** Several districts of the list. */
export function DistrictsField({ value, onChange, ...rest }: LabelledField<DistrictId[]>): ReactNode {
  const text = useText();
  const options = useDistrictOptions();
  return (
    <ManyField
      {...rest}
      value={value}
      options={options}
      nothing={text('districts.choose.nothing')}
      onChange={(chosen) => onChange(chosen.map((id) => DistrictId.parse(id)))}
    />
  );
}

/** The names of districts, as a line of text; empty for none. */
export function DistrictNames({ ids }: { ids: readonly string[] }): ReactNode {
  const text = useText();
  const { data } = useCall('districts', 'list', {}, { enabled: ids.length > 0 });
  const names = ids.flatMap((id) => data?.rows.find((row) => row.id === id)?.name ?? []);
  return names.length > 0 && <bdi>{names.join(text('common.comma'))}</bdi>;
}
