import { CloseButton, Input } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonId, PersonSummary } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { PersonFinder } from '../app/PersonFinder.tsx';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { useText } from '../text/use-text.ts';

interface Props {
  personId: PersonId | null;
  error: string | undefined;
  onFound: (person: PersonSummary) => void;
  onRemove: () => void;
}

/** The record that somebody's next of kin has themselves: found by anything they are known by. */
export function KinRecord({ personId, error, onFound, onRemove }: Props): ReactNode {
  const text = useText();
  const label = text('person.field.kinRecord');
  if (personId === null) return <PersonFinder label={label} error={error} without={[]} onFound={onFound} />;
  return (
    <Input.Wrapper label={label} labelElement="div">
      <div>
        <KnownRecord id={personId} onRemove={onRemove} />
      </div>
    </Input.Wrapper>
  );
}

function KnownRecord({ id, onRemove }: { id: PersonId; onRemove: () => void }): ReactNode {
  const text = useText();
  const { data } = useCall('people', 'get', { id });
  const name = data?.displayName ?? '';
  return (
    <span className="chip">
      <ScreenLink to={addresses.person(id)}>
        <bdi>{name}</bdi>
      </ScreenLink>
      <CloseButton size={24} aria-label={text('common.fields.removeNamed', { name })} onClick={onRemove} />
    </span>
  );
}
