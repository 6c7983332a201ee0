import { useEffect, type ReactNode } from 'react';

interface Props {
  title: string;
  /** A line under the title. */
  lead?: ReactNode;
  /** The main action, at the trailing side of the head. */
  actions?: ReactNode;
  /** `list` fills the height and scrolls inside; `page` scrolls as a whole. */
  kind?: 'list' | 'page';
  children: ReactNode;
}

/** A screen: its title (also the window's), its actions, its content. */
export function Screen({ title, lead, actions, kind = 'page', children }: Props): ReactNode {
  useTitle(title);
  return (
    <div className="screen" data-kind={kind}>
      <header className="screen-head">
        <div className="screen-heading">
          <h1 className="screen-title">{title}</h1>
          {lead !== undefined && <div className="screen-lead">{lead}</div>}
        </div>
        <div className="screen-actions">{actions}</div>
      </header>
      {children}
    </div>
  );
}

/** Names the window after what it shows. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
