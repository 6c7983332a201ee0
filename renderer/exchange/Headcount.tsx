import type { ReactNode } from 'react';
import type { HeadcountPart } from '../../shared/bundles/headcount.ts';
import { useCall } from '../app/queries.ts';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { instantText } from '../text/dates.ts';
import { headcountKeyText } from '../text/leaving-records.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

/** The numbers that a bundle took along or brought. */
export function Headcount({ bundleId }: { bundleId: string }): ReactNode {
  const text = useText();
  const { data } = useCall('bundles', 'headcount', { bundleId });
  if (data == null) return null;
  const lists = ['byType', 'byStatus', 'byState'] as const;
  return (
    <Section title={text('leaving.headcount.title')}>
      <Facts>
        <Fact label={text('leaving.field.total')}>
          <span className="tabular">
            {data.total === null ? text('leaving.headcount.fewer') : formatNumber(data.total)}
          </span>
        </Fact>
        <Fact label={text('leaving.field.madeBy')}>
          <bdi>{data.madeBy}</bdi>
        </Fact>
        {data.countedAt !== null && (
          <Fact label={text('leaving.field.countedAt')}>{instantText(data.countedAt)}</Fact>
        )}
      </Facts>
      {lists.map((list) => (
        <Parts key={list} list={list} parts={data[list]} />
      ))}
    </Section>
  );
}

function Parts({
  list,
  parts,
}: {
  list: 'byType' | 'byStatus' | 'byState';
  parts: readonly HeadcountPart[];
}): ReactNode {
  const text = useText();
  if (parts.length === 0) return null;
  return (
    <>
      <h3 className="field-legend">{text(`leaving.field.${list}`)}</h3>
      <Items nothing="">
        {parts.map(({ key, people }) => (
          <Item key={key} kind={headcountKeyText(list, key)}>
            <span className="tabular">{formatNumber(people)}</span>
          </Item>
        ))}
      </Items>
    </>
  );
}
