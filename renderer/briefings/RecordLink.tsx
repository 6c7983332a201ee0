import type { ReactNode } from 'react';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';

/** A link to a record that a briefing made or names. */
export function RecordLink({ record }: { record: { kind: string; id: string; name: string } }): ReactNode {
  const name = <bdi>{record.name}</bdi>;
  switch (record.kind) {
    case 'organisation':
    case 'contact':
    case 'facility':
      return <ScreenLink to={addresses.contact(record.kind, record.id)}>{name}</ScreenLink>;
    case 'person':
      return <ScreenLink to={addresses.person(record.id)}>{name}</ScreenLink>;
    case 'meeting':
      return <ScreenLink to={addresses.meeting(record.id)}>{name}</ScreenLink>;
    case 'alert':
      return <ScreenLink to={addresses.alert(record.id)}>{name}</ScreenLink>;
    case 'procedure':
      return <ScreenLink to={addresses.procedure(record.id)}>{name}</ScreenLink>;
    case 'route':
      return <ScreenLink to={addresses.route(record.id)}>{name}</ScreenLink>;
    case 'restriction':
      return <ScreenLink to={addresses.restriction(record.id)}>{name}</ScreenLink>;
    default:
      return name;
  }
}
