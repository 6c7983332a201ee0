import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PersonSummary } from '../../shared/people/schema.ts';
import type { Warden } from '../../shared/zones/schema.ts';
import { PersonFinder } from '../app/PersonFinder.tsx';
import { useCall } from '../app/queries.ts';
import { DateField } from '../components/fields/DateField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { LanguagesField } from '../components/fields/LanguagesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';

/** The wardens of a zone and their deputies; one who is on record is found, and brings name and number along. */
export function WardensField(props: FieldProps<Warden[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('zones.field.wardens')}
      add={text('zones.wardens.add')}
      itemName={(number) => text('zones.wardens.number', { number })}
      create={(id): Warden => ({
        id,
        name: '',
        personId: null,
        phone: '',
        languages: [],
        deputy: props.value.length > 0,
        lastTestOn: null,
      })}
    >
      {(warden, field) => {
        const change = (part: Partial<Warden>) =>
          props.onChange(
            props.value.map((other) => (other.id === warden.id ? { ...other, ...part } : other)),
          );
        return (
          <>
            <TextField {...field('name')} label={text('zones.field.name')} required />
            <TextField {...field('phone')} label={text('zones.field.phone')} type="tel" leftToRight />
            <OnRecord
              warden={warden}
              onFound={(person) =>
                change({
                  personId: person.id,
                  name: warden.name === '' ? person.displayName : warden.name,
                  phone: warden.phone === '' ? person.phone : warden.phone,
                })
              }
              onLeft={() => change({ personId: null })}
            />
            <LanguagesField {...field('languages')} label={text('zones.field.languages')} />
            <div className="warden-date">
              <DateField {...field('lastTestOn')} label={text('zones.field.lastTestOn')} />
            </div>
            <Checkbox
              className="check-line"
              label={text('zones.field.deputy')}
              checked={warden.deputy}
              onChange={(event) => change({ deputy: event.currentTarget.checked })}
            />
          </>
        );
      }}
    </ItemsField>
  );
}

interface OnRecordProps {
  warden: Warden;
  onFound: (person: PersonSummary) => void;
  onLeft: () => void;
}

function OnRecord({ warden, onFound, onLeft }: OnRecordProps): ReactNode {
  const text = useText();
  // What had the keyboard goes with the choice, so what takes its place has it next.
  const [hasChosen, setChosen] = useState(false);
  if (warden.personId === null)
    return (
      <PersonFinder
        label={text('zones.wardens.link')}
        error={undefined}
        without={[]}
        autoFocus={hasChosen}
        onFound={(person) => {
          setChosen(true);
          onFound(person);
        }}
      />
    );
  return (
    <Linked
      personId={warden.personId}
      autoFocus={hasChosen}
      onLeft={() => {
        setChosen(true);
        onLeft();
      }}
    />
  );
}

function Linked({
  personId,
  autoFocus,
  onLeft,
}: {
  personId: PersonSummary['id'];
  autoFocus: boolean;
  onLeft: () => void;
}): ReactNode {
  const text = useText();
  const { data } = useCall('people', 'get', { id: personId });
  return (
    <div className="linked">
      <span className="fact-label">{text('zones.field.person')}</span>
      <bdi>{data?.displayName ?? ''}</bdi>
      <Button variant="default" size="compact-sm" autoFocus={autoFocus} onClick={onLeft}>
        {text('zones.wardens.unlink')}
      </Button>
    </div>
  );
}
