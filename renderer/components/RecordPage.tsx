import type { ReactNode } from 'react';
import { useTitle } from './Screen.tsx';

interface Props {
  /** Who or what. */
  title: string;
  /** Names in other scripts, a number: one quiet line under the title. */
  subtitle?: ReactNode;
  /** State: one or two `Badge`s. */
  state?: ReactNode;
  /** The two or three facts that matter. */
  facts?: ReactNode;
  /** The main action, and what else can be done. */
  actions?: ReactNode;
  /** What happened, at the trailing side. */
  timeline?: ReactNode;
  /** Sections of facts. */
  children: ReactNode;
}

/** The page of a record: head, facts in sections, timeline at the trailing side. */
export function RecordPage({ title, subtitle, state, facts, actions, timeline, children }: Props): ReactNode {
  useTitle(title);
  return (
    <article className="record">
      <header className="record-head">
        <div className="record-who">
          <div className="record-name">
            <h1 className="record-title" dir="auto">
              {title}
            </h1>
            {state}
          </div>
          {subtitle !== undefined && <div className="record-subtitle">{subtitle}</div>}
          {facts !== undefined && <dl className="record-facts">{facts}</dl>}
        </div>
        <div className="record-actions">{actions}</div>
      </header>
      <div className="record-columns">
        <div className="record-sections">{children}</div>
        {timeline !== undefined && <div className="record-timeline">{timeline}</div>}
      </div>
    </article>
  );
}
