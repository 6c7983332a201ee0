import type { ReactNode } from 'react';
import { OrganisationId } from '../../shared/contacts/schema.ts';
import type { LabelledField } from '../components/fields/field.ts';
import { SearchSelect } from '../components/fields/SearchSelect.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';
import { useCall } from './queries.ts';

const MOST = 5000;

interface Props extends LabelledField<OrganisationId | null> {
  /** The name of the chosen one, which may be archived and so no longer to choose from. */
  chosenName?: string;
  /** Not to choose from: the organisation itself. */
  except?: string;
}

/** One of the organisations on record, found by typing part of its name. */
export function OrganisationField({
  value,
  onChange,
  errorAt: _errorAt,
  chosenName = '',
  except,
  ...rest
}: Props): ReactNode {
  const text = useText();
  const { data } = useCall('contacts', 'organisations', { limit: MOST });
  const known = (data ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, name, parentName }) => ({ value: id, label: name, search: fold(name), hint: parentName }));
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
