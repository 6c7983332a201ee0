import { IconChevronDown, IconChevronRight, IconSitemap } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { OrganisationId, type ContactSummary } from '../../shared/contacts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Code } from '../components/Code.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { Problem } from '../components/Problem.tsx';
import { Screen } from '../components/Screen.tsx';
import { useText } from '../text/use-text.ts';
import { AddMenu } from './AddMenu.tsx';

const MOST_SHOWN = 500;

/** Organisations with what is part of them and the offices in them, opened branch by branch. */
export function OrganisationTreeScreen(): ReactNode {
  const text = useText();
  const { data, error } = useCall('contacts', 'list', {
    filter: { isTop: true },
    sorting: [{ field: 'title', descending: false }],
    limit: MOST_SHOWN,
  });
  return (
    <Screen
      title={text('contacts.tree.title')}
      lead={<ContactsNav at={addresses.contacts} />}
      actions={
        <>
          <ScreenLink to={addresses.contacts} className="link">
            {text('contacts.tree.asList')}
          </ScreenLink>
          <AddMenu />
        </>
      }
    >
      {error !== null && <Problem error={error} />}
      {data?.total === 0 && (
        <EmptyState
          icon={<IconSitemap size={40} stroke={1.5} />}
          title={text('contacts.empty.title')}
          action={<AddMenu />}
        >
          {text('contacts.empty.text')}
        </EmptyState>
      )}
      {data !== undefined && data.total > 0 && <Branches rows={data.rows} total={data.total} />}
    </Screen>
  );
}

function Branches({ rows, total }: { rows: ContactSummary[]; total: number }): ReactNode {
  const text = useText();
  return (
    <ul className="tree">
      {rows.map((row) => (
        <li key={row.id}>{row.kind === 'organisation' ? <Branch row={row} /> : <Leaf row={row} />}</li>
      ))}
      {total > rows.length && (
        <li className="quiet">{text('contacts.more', { count: total - rows.length })}</li>
      )}
    </ul>
  );
}

function Branch({ row }: { row: ContactSummary }): ReactNode {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <span className="tree-line">
        <button
          type="button"
          className="tree-button"
          aria-expanded={isOpen}
          aria-label={text('contacts.tree.open', { name: row.title })}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron size={16} aria-hidden className="folded-chevron" />
        </button>
        <ScreenLink to={addresses.contact(row.kind, row.id)}>
          <bdi>{row.title}</bdi>
        </ScreenLink>
        {row.type !== null && <span className="quiet">{text(`contacts.type.${row.type}`)}</span>}
        {row.phone !== '' && <Code>{row.phone}</Code>}
      </span>
      {isOpen && <Members id={OrganisationId.parse(row.id)} />}
    </>
  );
}

function Members({ id }: { id: OrganisationId }): ReactNode {
  const text = useText();
  const { data, error } = useCall('contacts', 'list', {
    filter: { organisationId: id },
    sorting: [{ field: 'title', descending: false }],
    limit: MOST_SHOWN,
  });
  if (error !== null) return <Problem error={error} />;
  if (data === undefined) return null;
  if (data.total === 0) return <p className="quiet tree">{text('contacts.tree.nothing')}</p>;
  return <Branches rows={data.rows} total={data.total} />;
}

function Leaf({ row }: { row: ContactSummary }): ReactNode {
  const text = useText();
  return (
    <span className="tree-line tree-leaf">
      <ScreenLink to={addresses.contact(row.kind, row.id)}>
        <bdi>{row.title}</bdi>
      </ScreenLink>
      <span className="quiet">{text(`contacts.kind.${row.kind}`)}</span>
      {row.holder !== '' && row.holder !== row.title && <bdi>{row.holder}</bdi>}
      {row.phone !== '' && <Code>{row.phone}</Code>}
    </span>
  );
}
