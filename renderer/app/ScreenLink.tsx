import type { MouseEvent, ReactNode } from 'react';
import { go } from './navigate.ts';

interface Props {
  to: string;
  className?: string;
  current?: boolean;
  children: ReactNode;
}

/** A link to a screen of the application. */
export function ScreenLink({ to, className = 'link', current = false, children }: Props): ReactNode {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    go(to);
  };
  return (
    <a href={`#${to}`} className={className} aria-current={current ? 'page' : undefined} onClick={onClick}>
      {children}
    </a>
  );
}
