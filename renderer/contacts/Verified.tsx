import type { ReactNode } from 'react';
import { Age } from '../components/Age.tsx';
import { Badge } from '../components/Badge.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  at: string | null;
  due: boolean;
}

/** When an entry was last verified, short enough for a table; marked when it is due again. */
export function Verified({ at, due }: Props): ReactNode {
  const text = useText();
  const age = at === null ? text('contacts.neverVerified') : <Age at={at} />;
  return due ? <Badge tone="verify">{age}</Badge> : age;
}
