import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryKind, OrganisationId } from '../../shared/contacts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Code } from '../components/Code.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { Verified } from './Verified.tsx';

interface Props {
  organisationId: OrganisationId;
  kind: EntryKind;
  title: string;
  /** Said when there is none; without it the section is then left out. */
  nothing?: string;
}

const MOST_SHOWN = 200;

/** What belongs to an organisation, of one kind: its offices, its facilities, its parts. */
export function MembersSection({ organisationId, kind, title, nothing }: Props): ReactNode {
  const text = useText();
  const { data, error } = useCall('contacts', 'list', {
    filter: { organisationId, kind: [kind] },
    limit: MOST_SHOWN,
  });
  if (error !== null) return <Problem error={error} />;
  if (data === undefined || (nothing === undefined && data.total === 0)) return null;
  const add = (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => go(addresses.newContactIn(kind, organisationId))}
    >
      {text(`contacts.add.${kind}`)}
    </Button>
  );
  return (
    <Section title={title} action={add}>
      <Items nothing={nothing ?? ''}>
        {data.rows.map((row) => (
          <Item
            key={row.id}
            kind={
              <ScreenLink to={addresses.contact(row.kind, row.id)}>
                <bdi>{row.title}</bdi>
              </ScreenLink>
            }
            detail={<Verified at={row.verifiedAt} due={row.verifyDue} />}
          >
            {row.holder !== '' && row.holder !== row.title && <bdi>{row.holder}</bdi>}
            {row.holder !== '' && row.holder !== row.title && row.phone !== '' && ' · '}
            {row.phone !== '' && <Code>{row.phone}</Code>}
          </Item>
        ))}
      </Items>
      {data.total > data.rows.length && (
        <p className="quiet">{text('contacts.more', { count: data.total - data.rows.length })}</p>
      )}
    </Section>
  );
}
