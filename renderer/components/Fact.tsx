import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

/** The facts of a section, two columns where there is room. */
export function Facts({ children }: { children: ReactNode }): ReactNode {
  return <dl className="facts">{children}</dl>;
}

/** One fact; an empty one says "not known". */
export function Fact({ label, children }: { label: string; children?: ReactNode }): ReactNode {
  const text = useText();
  const isKnown = children !== undefined && children !== null && children !== '' && children !== false;
  return (
    <div className="fact">
      <dt className="fact-label">{label}</dt>
      <dd className="fact-value" data-unknown={!isKnown || undefined}>
        {isKnown ? children : text('common.notKnown')}
      </dd>
    </div>
  );
}
