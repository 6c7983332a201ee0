import type { ReactNode } from 'react';
import { PersonId } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Code } from '../components/Code.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { TextField } from '../components/fields/TextField.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Section } from '../components/Section.tsx';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  /** People on record who are likely one of the newcomers, likeliest first. */
  ids: readonly string[];
  reason: FieldProps<string>;
}

const MOST_SHOWN = 5;

/** Somebody on record is likely one of the newcomers: who that is, and where to say why it is somebody else. */
export function LikelyMatch({ ids, reason }: Props): ReactNode {
  const text = useText();
  return (
    <Section title={text('households.likely.title')}>
      <p className="note-verify">{text('households.likely.text')}</p>
      <Items nothing="">
        {ids.slice(0, MOST_SHOWN).flatMap((id) => {
          const known = PersonId.safeParse(id);
          return known.success ? [<Known key={id} id={known.data} />] : [];
        })}
      </Items>
      <TextField {...reason} label={text('households.likely.reason')} autoFocus />
    </Section>
  );
}

function Known({ id }: { id: PersonId }): ReactNode {
  const { data: person } = useCall('people', 'get', { id });
  if (person === undefined) return null;
  return (
    <Item
      kind={
        <ScreenLink to={addresses.person(id)}>
          <bdi>{person.displayName}</bdi>
        </ScreenLink>
      }
      detail={person.birthDate === null ? undefined : dateText(person.birthDate)}
    >
      {person.documents[0] !== undefined && <Code>{person.documents[0].number}</Code>}
    </Item>
  );
}
