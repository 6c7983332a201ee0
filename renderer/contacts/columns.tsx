import { useMemo } from 'react';
import type { ContactSummary } from '../../shared/contacts/schema.ts';
import { useReplaced } from '../app/Replaced.tsx';
import { useUnconfirmed } from '../app/Unconfirmed.tsx';
import { Age } from '../components/Age.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { useText } from '../text/use-text.ts';
import { FacilityState } from './FacilityState.tsx';
import { Verified } from './Verified.tsx';

/** The columns of the list of contacts; the first says what, or whose office. */
export function useContactColumns(): ListColumn<ContactSummary>[] {
  const text = useText();
  const unconfirmed = useUnconfirmed();
  const isReplaced = useReplaced();
  return useMemo(
    () => [
      {
        id: 'title',
        title: text('contacts.field.title'),
        width: 230,
        cell: (contact) => (
          <span className="cell-who" title={contact.title}>
            <bdi className="cell-name">{contact.title}</bdi>
          </span>
        ),
      },
      {
        id: 'kind',
        title: text('contacts.field.kind'),
        width: 100,
        cell: (contact) => text(`contacts.kind.${contact.kind}`),
      },
      {
        id: 'holder',
        title: text('contacts.field.holder'),
        width: 150,
        cell: (contact) =>
          contact.holder !== contact.title && <bdi title={contact.holder}>{contact.holder}</bdi>,
      },
      {
        id: 'subtitle',
        title: text('contacts.field.subtitle'),
        width: 165,
        cell: (contact) => <bdi title={contact.subtitle}>{contact.subtitle}</bdi>,
      },
      {
        id: 'phone',
        title: text('contacts.field.phone'),
        width: 150,
        sortable: false,
        cell: (contact) =>
          contact.phone !== '' &&
          (isReplaced({ id: contact.id, value: contact.phone }) ? (
            <span title={text('contacts.point.replaced')}>
              <Badge tone="verify">
                <Code>{contact.phone}</Code>
                <span className="visually-hidden">{text('contacts.point.replaced')}</span>
              </Badge>
            </span>
          ) : (
            <Code>{contact.phone}</Code>
          )),
      },
      {
        id: 'place',
        title: text('contacts.field.place'),
        width: 110,
        cell: (contact) => <bdi title={contact.place}>{contact.place}</bdi>,
      },
      {
        id: 'verifiedAt',
        title: text('contacts.field.verifiedAt'),
        width: 150,
        cell: (contact) =>
          unconfirmed.has(contact.id) ? (
            <Badge tone="verify">{text('briefings.unconfirmedBadge')}</Badge>
          ) : (
            <Verified at={contact.verifiedAt} due={contact.verifyDue} />
          ),
      },
      {
        id: 'type',
        title: text('contacts.field.type'),
        width: 150,
        hiddenAtFirst: true,
        cell: (contact) => contact.type !== null && text(`contacts.type.${contact.type}`),
      },
      {
        id: 'email',
        title: text('contacts.field.email'),
        width: 200,
        sortable: false,
        hiddenAtFirst: true,
        cell: (contact) => contact.email !== '' && <Code>{contact.email}</Code>,
      },
      {
        id: 'state',
        title: text('contacts.field.state'),
        width: 120,
        sortable: false,
        hiddenAtFirst: true,
        cell: (contact) => contact.state !== null && <FacilityState state={contact.state} />,
      },
      {
        id: 'source',
        title: text('contacts.field.source'),
        width: 120,
        sortable: false,
        hiddenAtFirst: true,
        cell: (contact) => text(`contacts.source.${contact.source}`),
      },
      {
        id: 'updatedAt',
        title: text('contacts.field.updatedAt'),
        width: 140,
        hiddenAtFirst: true,
        cell: (contact) => <Age at={contact.updatedAt} />,
      },
    ],
    [text, unconfirmed, isReplaced],
  );
}
