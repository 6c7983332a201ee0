import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';

interface Props {
  title: string;
  /** What the closed part holds, in two words. */
  summary?: string;
  /** Open when it is first shown. */
  open?: boolean;
  /** Must be open now: something in it needs attention. */
  forced?: boolean;
  /** `section`: a part of the page with a heading. `details`: a few more fields inside an item. */
  as?: 'section' | 'details';
  children: ReactNode;
}

/** A part that is folded until somebody wants it; the keyboard opens it as it presses any button. */
export function Folded({
  title,
  summary,
  open = false,
  forced = false,
  as = 'section',
  children,
}: Props): ReactNode {
  const id = useId();
  const [isOpened, setOpened] = useState(open);
  const isOpen = isOpened || forced;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const button = (
    <button
      type="button"
      className="folded-button"
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => setOpened(!isOpen)}
    >
      <Chevron size={16} aria-hidden className="folded-chevron" />
      {title}
    </button>
  );
  return (
    <div className="folded" data-as={as} data-open={isOpen || undefined}>
      {as === 'section' ? (
        <h2 className="section-title folded-head">
          {button}
          {!isOpen && summary !== undefined && <span className="folded-summary">{summary}</span>}
        </h2>
      ) : (
        <div className="folded-head">{button}</div>
      )}
      <div id={id} className="folded-body" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
