import type { ReactNode } from 'react';

interface Props {
  icon: ReactNode;
  /** What belongs here. */
  title: string;
  /** What it is good for, in a sentence. */
  children: ReactNode;
  /** The first action. */
  action?: ReactNode;
  /** It is all that the screen shows, so its title is the screen's. */
  isScreen?: boolean;
}

/** Nothing here yet: what belongs here, and how to begin. */
export function EmptyState({ icon, title, children, action, isScreen = false }: Props): ReactNode {
  const Heading = isScreen ? 'h1' : 'h2';
  return (
    <div className="empty">
      <div className="empty-icon" aria-hidden>
        {icon}
      </div>
      <Heading className="empty-title">{title}</Heading>
      <div className="empty-text">{children}</div>
      {action}
    </div>
  );
}
