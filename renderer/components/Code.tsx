import type { ReactNode } from 'react';

/** Numbers, document numbers, codes: always left to right. */
export function Code({ children }: { children: string }): ReactNode {
  return (
    <bdi dir="ltr" className="tabular">
      {children}
    </bdi>
  );
}
