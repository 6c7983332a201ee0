import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonSummary } from '../../../shared/people/schema.ts';
import { useText } from '../../text/use-text.ts';
import type { Work } from './use-work.ts';

/** What is done to a person of a worklist, beside the list. */
export function WorkActions({ person, work }: { person: PersonSummary; work: Work }): ReactNode {
  const text = useText();
  return (
    <div className="buttons">
      <Button size="xs" onClick={() => work.confirm(person)} aria-keyshortcuts="C">
        {text('peopleList.work.confirm')}
      </Button>
      <Button size="xs" variant="default" onClick={() => work.failed(person)} aria-keyshortcuts="F">
        {text('peopleList.work.failed')}
      </Button>
      <Button size="xs" variant="default" onClick={() => work.ask(person)} aria-keyshortcuts="N">
        {text('peopleList.work.next')}
      </Button>
    </div>
  );
}

/** The keys of a worklist, in words. */
export function WorkHint(): ReactNode {
  const text = useText();
  return (
    <p className="work-hint">{text('peopleList.work.hint', { confirm: 'C', failed: 'F', next: 'N' })}</p>
  );
}
