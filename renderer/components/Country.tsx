import type { ReactNode } from 'react';
import { countryName } from '../text/countries.ts';
import { useLanguage } from '../text/use-text.ts';

/** A State by its name; the code shows on hover. */
export function Country({ code }: { code: string }): ReactNode {
  useLanguage();
  return <span title={code}>{countryName(code)}</span>;
}
