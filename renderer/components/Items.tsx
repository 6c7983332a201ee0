import { Children, type ReactNode } from 'react';

/** The items of a section, one a line; with none, a quiet sentence. */
export function Items({ nothing, children }: { nothing: string; children: ReactNode }): ReactNode {
  return Children.count(children) === 0 ? (
    <p className="quiet">{nothing}</p>
  ) : (
    <ul className="rows">{children}</ul>
  );
}

/** One item: what kind, what, and how sure or until when. */
export function Item({
  kind,
  detail,
  children,
}: {
  kind: ReactNode;
  detail?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <li className="row">
      <span className="row-kind">{kind}</span>
      <span className="row-value">{children}</span>
      {detail !== undefined && <span className="row-detail">{detail}</span>}
    </li>
  );
}
