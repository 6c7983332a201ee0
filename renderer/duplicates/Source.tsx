import type { ReactNode } from 'react';
import type { FactSource } from '../../shared/duplicates/calls.ts';
import { ageText, instantText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

/** Who said so, how long ago, and where it came from. */
export function Source({ source }: { source: FactSource | undefined }): ReactNode {
  const text = useText();
  if (source === undefined) return null;
  const { by, at, provenance } = source;
  return (
    <span className="compare-source" title={instantText(at)}>
      {text('duplicates.compare.source', { by, age: ageText(at) })}
      {provenance.source !== 'officer' && ` · ${text(`common.source.${provenance.source}`)}`}
    </span>
  );
}
