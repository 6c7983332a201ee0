import type { ReactNode } from 'react';
import type { Evidence } from '../../shared/people/matching.ts';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { detailText, evidenceText, speaksFor } from './evidence.ts';

/** What speaks for one person, and what against it, in words with the facts beside. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }): ReactNode {
  const text = useText();
  const parts = [
    { title: text('duplicates.for'), found: evidence.filter(speaksFor) },
    { title: text('duplicates.against'), found: evidence.filter((finding) => !speaksFor(finding)) },
  ];
  return (
    <div className="pair-evidence">
      {parts.map(({ title, found }) => (
        <Section key={title} title={title}>
          {found.length === 0 ? (
            <p className="quiet">{text('duplicates.nothing')}</p>
          ) : (
            <ul className="pair-evidence-list">
              {found.map((finding) => (
                <li key={finding.kind}>
                  {evidenceText(text, finding)}
                  {finding.detail !== '' && (
                    <span className="quiet">
                      {': '}
                      <bdi>{detailText(text, finding)}</bdi>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </div>
  );
}
