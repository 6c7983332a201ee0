import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  /** A small action at the trailing side of the head. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, action, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 className="section-title" id={id}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
