import { Button, Popover, Switch } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DateField } from '../../components/fields/DateField.tsx';
import { FacetOptions } from '../../components/table/FacetFilter.tsx';
import { useText } from '../../text/use-text.ts';
import { FacetCounts } from './FacetCounts.tsx';
import { DAY_FILTERS, type ChosenFacet, type Filter } from './filter.ts';
import { facetTitle } from './values.ts';

const FACETS: readonly ChosenFacet[] = ['standing', 'needs', 'sex', 'purpose', 'languages'];

interface Props {
  filter: Filter;
  setFilter: (change: Partial<Filter>) => void;
}

/** The filters that are asked for less often: further facets, days, the archived. */
export function MoreFilters({ filter, setFilter }: Props): ReactNode {
  const text = useText();
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md" withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          className="facet-button"
        >
          {text('peopleList.filter.more')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="facet">
        <div className="facet-groups">
          <Switch
            label={text('people.filter.archived')}
            checked={filter.archived}
            onChange={(event) => setFilter({ archived: event.currentTarget.checked })}
          />
          <Switch
            label={text('peopleList.filter.hasNeed')}
            checked={filter.hasNeed}
            onChange={(event) => setFilter({ hasNeed: event.currentTarget.checked })}
          />
          {DAY_FILTERS.map(([name, label]) => (
            <DateField
              key={name}
              name={name}
              label={text(label)}
              value={filter[name] === '' ? null : filter[name]}
              error={undefined}
              errorAt={() => undefined}
              onChange={(day) => setFilter({ [name]: day ?? '' })}
            />
          ))}
          {FACETS.map((facet) => (
            <section key={facet} aria-label={facetTitle(text, facet)}>
              <h3 className="facet-title">{facetTitle(text, facet)}</h3>
              <FacetCounts facet={facet} filter={filter}>
                {(options) => (
                  <FacetOptions
                    title={facetTitle(text, facet)}
                    options={options}
                    chosen={filter[facet]}
                    onChange={(chosen) => setFilter({ [facet]: chosen })}
                  />
                )}
              </FacetCounts>
            </section>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
