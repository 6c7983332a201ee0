import type { ReactNode } from 'react';
import { OrganisationId } from '../../shared/contacts/schema.ts';
import type { LabelledField } from '../components/fields/field.ts';
import { SearchSelect } from '../components/fields/SearchSelect.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';
import { useCall } from './queries.ts';

const MOST = 5000;

/** One of the organisations on record, for screens outside the directory. */
export function OrganisationChoice({
  value,
  onChange,
  errorAt: _errorAt,
  chosenName = '',
  ...rest
}: LabelledField<OrganisationId | null> & { chosenName?: string }): ReactNode {
  const text = useText();
  const { data } = useCall('contacts', 'organisations', { limit: MOST });
  const known = (data ?? []).map(({ id, name, parentName }) => ({
    value: id,
    label: name,
    search: fold(name),
    hint: parentName,
  }));
  const isListed = value === null || known.some((option) => option.value === value);
  const kept =
    isListed || chosenName === '' ? [] : [{ value, label: chosenName, search: fold(chosenName), hint: '' }];
  return (
    <SearchSelect
      {...rest}
      options={[...kept, ...known]}
      value={value}
      nothing={text('contacts.organisationNothing')}
      onChange={(chosen) => onChange(chosen === null ? null : OrganisationId.parse(chosen))}
    />
  );
}
