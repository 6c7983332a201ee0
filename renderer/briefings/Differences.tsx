import type { ReactNode } from 'react';
import type { FieldDifference } from '../../shared/briefings/schema.ts';
import { Section } from '../components/Section.tsx';
import { partText, valueText } from '../text/parts.ts';
import { useText } from '../text/use-text.ts';

/** What accepting would change in the record, old beside new. */
export function Differences({ differences }: { differences: readonly FieldDifference[] }): ReactNode {
  const text = useText();
  const shown = (value: unknown) => {
    const words = valueText(text, value);
    return words === '' ? (
      <span className="quiet">{text('briefings.differs.nothing')}</span>
    ) : (
      <bdi>{words}</bdi>
    );
  };
  return (
    <Section title={text('briefings.section.differences')}>
      <table className="review-differences">
        <thead>
          <tr>
            <th scope="col">{text('briefings.differs.field')}</th>
            <th scope="col">{text('briefings.differs.before')}</th>
            <th scope="col">{text('briefings.differs.after')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{partText(text, field)}</th>
              <td>{shown(before)}</td>
              <td className="review-after">{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
