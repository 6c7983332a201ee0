import type { ReactNode } from 'react';
import { ZoneId } from '../../shared/zones/schema.ts';
import type { LabelledField } from '../components/fields/field.ts';
import { SearchSelect } from '../components/fields/SearchSelect.tsx';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';
import { useCall } from './queries.ts';

type Props = Omit<LabelledField<string | null>, 'label'> & { label?: string };

const MOST = 500;

/** The warden zone that somebody is in; one that is archived stays until another is chosen. */
export function ZoneField({ value, onChange, errorAt: _errorAt, label, ...rest }: Props): ReactNode {
  const text = useText();
  const { data } = useCall('zones', 'list', { limit: MOST });
  const known = (data?.rows ?? []).map(({ id, name, code, places }) => ({
    value: id,
    label: name,
    search: fold([name, code, ...places].join(' ')),
    hint: code,
  }));
  const id = ZoneId.safeParse(value);
  const isListed = !id.success || known.some((option) => option.value === id.data);
  const kept = useKept(id.success && data !== undefined && !isListed ? id.data : null);
  return (
    <SearchSelect
      {...rest}
      label={label ?? text('zones.field.zone')}
      options={kept === null ? known : [kept, ...known]}
      value={value}
      nothing={text('zones.choose.nothing')}
      onChange={onChange}
    />
  );
}

/** The zone chosen before, when it is no longer among those to choose from. */
function useKept(id: ZoneId | null) {
  const text = useText();
  const { data } = useCall('zones', 'get', { id: id ?? NO_ZONE }, { enabled: id !== null });
  if (id === null) return null;
  const name = data?.name ?? text('zones.unknown');
  return { value: id, label: name, search: fold(name), hint: text('zones.archived') };
}

const NO_ZONE = ZoneId.parse('00000000-0000-7000-8000-000000000000');
