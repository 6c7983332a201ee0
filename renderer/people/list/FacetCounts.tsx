import { useState, type ReactNode } from 'react';
import { useCall } from '../../app/queries.ts';
import { Problem } from '../../components/Problem.tsx';
import type { FacetOption } from '../../components/table/FacetFilter.tsx';
import { useText } from '../../text/use-text.ts';
import { callFilter, type ChosenFacet, type Filter } from './filter.ts';
import { inReadingOrder, valueText } from './values.ts';

interface Props {
  facet: ChosenFacet;
  filter: Filter;
  children: (options: readonly FacetOption[] | undefined) => ReactNode;
}

/** The values of a facet under a filter, counted while they are shown. */
export function FacetCounts({ facet, filter, children }: Props): ReactNode {
  const text = useText();
  const { data, error } = useCall('people', 'facets', { filter: callFilter(filter), facets: [facet] });
  // While another filter is counted the values stay, and with them the focus on one.
  const [counted, setCounted] = useState(data);
  if (data !== undefined && data !== counted) setCounted(data);
  if (error !== null) return <Problem error={error} />;
  const values = (data ?? counted)?.facets[facet];
  if (values?.length === 0) return <p className="quiet">{text('peopleList.filter.noValues')}</p>;
  return children(
    values &&
      inReadingOrder(facet, values).map(({ value, label, count }) => ({
        value,
        label: valueText(text, facet, value, label),
        count,
      })),
  );
}
