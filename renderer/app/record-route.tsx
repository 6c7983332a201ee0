import { Fragment, type ReactNode } from 'react';
import type { z } from 'zod';
import { Missing } from './Missing.tsx';

/** The screen of one record: `record(PersonId, (id) => <PersonScreen id={id} />)` for a path with `$id`. */
export function record<Id extends string>(schema: z.ZodType<Id>, screen: (id: Id) => ReactNode) {
  return (parameters: Readonly<Record<string, string>>): ReactNode => {
    const id = schema.safeParse(parameters['id']);
    // The key keeps what one record shows from appearing for a moment in the next.
    return id.success ? <Fragment key={id.data}>{screen(id.data)}</Fragment> : <Missing />;
  };
}
