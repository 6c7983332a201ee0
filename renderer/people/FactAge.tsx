import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Confirmation } from '../../shared/people/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Confirmed } from '../components/Confirmed.tsx';
import { daysUntil } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import type { Confirm, ConfirmableFact } from './use-confirm.ts';

interface Props {
  fact: ConfirmableFact;
  confirmed: Confirmation;
  confirm: Confirm;
  /** Beside the button that confirms. */
  children?: ReactNode;
}

const OLD_DAYS = 365;

/** How old a fact is, by which channel and by whom it was confirmed, and the key that confirms it now. */
export function FactAge({ fact, confirmed, confirm, children }: Props): ReactNode {
  const text = useText();
  const isOld = confirmed.at === null || daysUntil(confirmed.at) < -OLD_DAYS;
  const age = (
    <>
      <Confirmed confirmed={confirmed} />
      {confirmed.by !== '' && <bdi> {text('person.confirm.who', { name: confirmed.by })}</bdi>}
    </>
  );
  return (
    <span className="fact-age">
      {isOld ? <Badge tone="verify">{age}</Badge> : <span>{age}</span>}
      <span className="fact-acts">
        <Button
          size="compact-xs"
          variant="default"
          aria-label={text('person.confirm.nowNamed', { name: fact.name })}
          onClick={() => confirm.confirm([fact])}
        >
          {text('person.confirm.now')}
        </Button>
        {children}
      </span>
    </span>
  );
}
