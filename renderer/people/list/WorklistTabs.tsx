import type { ReactNode } from 'react';
import { WORKLISTS } from '../../../shared/people/query.ts';
import { useCall } from '../../app/queries.ts';
import { useText } from '../../text/use-text.ts';
import { worklistOf, type Filter } from './filter.ts';

interface Props {
  filter: Filter;
  setFilter: (change: Partial<Filter>) => void;
}

/** Everybody, or one of the lists that somebody has to work through, each with how many people are on it. */
export function WorklistTabs({ filter, setFilter }: Props): ReactNode {
  const text = useText();
  const { data } = useCall('people', 'facets', {
    filter: { archived: filter.archived },
    facets: ['worklist'],
  });
  const now = worklistOf(filter);
  const counts = new Map(data?.facets.worklist?.map(({ value, count }) => [value, count]));
  return (
    <div className="worklists" role="group" aria-label={text('peopleList.lists')}>
      <button
        type="button"
        className="worklist"
        aria-pressed={now === null}
        onClick={() => setFilter({ worklist: '' })}
      >
        {text('peopleList.list.everybody')}
      </button>
      {WORKLISTS.map((list) => (
        <button
          key={list}
          type="button"
          className="worklist"
          aria-pressed={now === list}
          onClick={() => setFilter({ worklist: list })}
        >
          {text(`peopleList.list.${list}`)}
          {data !== undefined && (
            <span className="worklist-count">{text('common.number', { count: counts.get(list) ?? 0 })}</span>
          )}
        </button>
      ))}
    </div>
  );
}
