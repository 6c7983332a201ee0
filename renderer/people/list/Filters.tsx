import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PersonSummary } from '../../../shared/people/schema.ts';
import { FacetFilter } from '../../components/table/FacetFilter.tsx';
import type { ListTableState } from '../../components/table/use-list-table.ts';
import { useText } from '../../text/use-text.ts';
import { FacetCounts } from './FacetCounts.tsx';
import type { ChosenFacet, Filter } from './filter.ts';
import { MoreFilters } from './MoreFilters.tsx';
import { facetTitle } from './values.ts';

/** The facets asked for most; the others stand behind "More filters". */
const FIRST_FACETS: readonly ChosenFacet[] = ['nationality', 'zone', 'age'];

/** Everything that the list of people is filtered by, above it. */
export function Filters({ table }: { table: ListTableState<PersonSummary, Filter> }): ReactNode {
  const text = useText();
  const { filter, setFilter } = table;
  return (
    <>
      <TextInput
        aria-label={text('people.filter.text')}
        placeholder={text('people.filter.text')}
        leftSection={<IconSearch size={16} aria-hidden />}
        className="people-text"
        value={filter.text}
        onChange={(event) => setFilter({ text: event.currentTarget.value })}
      />
      {FIRST_FACETS.map((facet) => (
        <FacetFilter
          key={facet}
          title={facetTitle(text, facet)}
          chosen={filter[facet]}
          onChange={(chosen) => setFilter({ [facet]: chosen })}
          values={(choose) => (
            <FacetCounts facet={facet} filter={filter}>
              {choose}
            </FacetCounts>
          )}
        />
      ))}
      <MoreFilters filter={filter} setFilter={setFilter} />
    </>
  );
}
