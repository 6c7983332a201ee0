import { Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { TEST_KEYS } from '../app/test-calls.ts';
import { useText } from '../text/use-text.ts';

/** Which key notes what, always in sight. */
export function Legend(): ReactNode {
  const text = useText();
  return (
    <span className="legend quiet">
      {Object.entries(TEST_KEYS).map(([key, result]) => (
        <span key={key}>
          <Kbd>{key.slice(-1)}</Kbd> {text(`verification.result.${result}`)}
        </span>
      ))}
    </span>
  );
}
