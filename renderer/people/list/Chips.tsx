import type { ReactNode } from 'react';
import { NONE } from '../../../shared/people/query.ts';
import { useCall } from '../../app/queries.ts';
import { FilterChips, type FilterChip } from '../../components/table/FilterChips.tsx';
import { shortDateText } from '../../text/dates.ts';
import { useText } from '../../text/use-text.ts';
import { callFilter, DAY_FILTERS, type ChosenFacet, type Filter } from './filter.ts';
import { facetTitle, valueText } from './values.ts';

const FACETS: readonly ChosenFacet[] = [
  'nationality',
  'standing',
  'zone',
  'household',
  'age',
  'sex',
  'needs',
  'purpose',
  'languages',
];

interface Props {
  filter: Filter;
  setFilter: (change: Partial<Filter>) => void;
}

/** The filters in use that stand behind a button, in words. */
export function Chips({ filter, setFilter }: Props): ReactNode {
  const text = useText();
  // Zones and households are named by the core, which counts those chosen in any case.
  const named = (['zone', 'household'] as const).filter((facet) =>
    filter[facet].some((value) => value !== NONE),
  );
  const { data } = useCall(
    'people',
    'facets',
    { filter: callFilter(filter), facets: [...named] },
    { enabled: named.length > 0 },
  );
  const labelOf = (facet: ChosenFacet, value: string): string =>
    data?.facets[facet]?.find((entry) => entry.value === value)?.label ?? '';
  const chips: FilterChip[] = [
    ...FACETS.flatMap((facet) =>
      filter[facet].map((value) => ({
        key: `${facet} ${value}`,
        label: `${facetTitle(text, facet)}: ${valueText(text, facet, value, labelOf(facet, value))}`,
        remove: () => setFilter({ [facet]: filter[facet].filter((other) => other !== value) }),
      })),
    ),
    ...DAY_FILTERS.filter(([name]) => filter[name] !== '').map(([name, label]) => ({
      key: name,
      label: `${text(label)}: ${shortDateText(filter[name])}`,
      remove: () => setFilter({ [name]: '' }),
    })),
    ...(filter.hasNeed
      ? [
          {
            key: 'hasNeed',
            label: text('peopleList.filter.hasNeed'),
            remove: () => setFilter({ hasNeed: false }),
          },
        ]
      : []),
    ...(filter.archived
      ? [
          {
            key: 'archived',
            label: text('peopleList.filter.archived'),
            remove: () => setFilter({ archived: false }),
          },
        ]
      : []),
  ];
  return <FilterChips label={text('peopleList.filter.active')} chips={chips} />;
}
