import type { ReactNode } from 'react';

interface Props {
  icon: ReactNode;
  /** What belongs here. */
  title: string;
  /** What it is good for, in a sentence. */
  children: ReactNode;
  /** The first action. */
  action?: ReactNode;
}

/** Nothing here yet: what belongs here, and how to begin. */
export function EmptyState({ icon, title, children, action }: Props): ReactNode {
  return (
    <div className="empty">
      <div className="empty-icon" aria-hidden>
        {icon}
      </div>
      <h2 className="empty-title">{title}</h2>
      <div className="empty-text">{children}</div>
      {action}
    </div>
  );
}
