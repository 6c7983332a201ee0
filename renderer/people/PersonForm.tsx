import { Button } from '@mantine/core';
import { IconScan } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PersonInput, type Person } from '../../shared/people/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { LikelyMatch } from '../app/LikelyMatch.tsx';
import { goBack, goInstead } from '../app/navigate.ts';
import { useBesideReason } from '../app/use-beside-reason.ts';
import { newItemId } from '../components/fields/ItemsField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { FirstSections } from './FirstSections.tsx';
import { MoreSections } from './MoreSections.tsx';
import { MrzPanel } from './mrz/MrzPanel.tsx';
import { useMrz } from './mrz/use-mrz.ts';
import { nameWith } from './new-items.ts';
import { SimilarPeople } from './SimilarPeople.tsx';

interface Props {
  /** The person to change; without one a new person is registered. */
  person?: Person;
}

/** Registers or changes a person. What is asked first stands first; nearly everything may be left out. */
export function PersonForm({ person }: Props): ReactNode {
  const text = useText();
  const besideReason = useBesideReason();
  const form = useRecordForm({
    schema: PersonInput,
    initial: person === undefined ? emptyPerson() : inputOf(person),
    draft: person === undefined ? 'people/new' : `people/${person.id}`,
    revision: person?.revision ?? 1,
    save: (input, revision) =>
      person === undefined
        ? api.people.create({ ...settled(input), besideReason: besideReason.take() })
        : api.people.update({ id: person.id, revision, person: settled(input) }),
    onSaved: (saved) => {
      toast(
        text(person === undefined ? 'people.registeredToast' : 'people.savedToast', {
          name: saved.displayName,
        }),
      );
      if (person === undefined) goInstead(addresses.person(saved.id));
      else goBack(addresses.person(saved.id));
    },
  });
  const mrz = useMrz(form);
  const cancel = () => goBack(person === undefined ? addresses.people : addresses.person(person.id));
  return (
    <Screen
      title={
        person === undefined ? text('people.register') : text('people.edit', { name: person.displayName })
      }
      actions={
        <Button
          variant="default"
          leftSection={<IconScan size={16} aria-hidden />}
          aria-keyshortcuts="Alt+M"
          title={SHORTCUT}
          onClick={mrz.open}
        >
          {text('person.mrz.open')}
        </Button>
      }
    >
      <div onPasteCapture={mrz.onPaste} onKeyDownCapture={mrz.onKeyDown}>
        <RecordForm
          form={form}
          submit={text(person === undefined ? 'people.registerShort' : 'common.action.save')}
          onCancel={cancel}
        >
          <MrzPanel mrz={mrz} />
          <FirstSections form={form}>
            <SimilarPeople values={form.values} {...(person === undefined ? {} : { id: person.id })} />
          </FirstSections>
          <MoreSections form={form} />
        </RecordForm>
      </div>
      <LikelyMatch
        problem={form.problem}
        onRegister={(reason) => {
          besideReason.give(reason);
          form.submit();
        }}
      />
    </Screen>
  );
}

/** The name of a key is the same in every language. */
const SHORTCUT = 'Alt M';

function emptyPerson(): PersonInput {
  const id = newItemId();
  const known = PersonInput.parse({ names: [{ id, given: '-' }] });
  return { ...known, names: [nameWith(id, { kind: 'document' })] };
}

/** What an officer entered, without what the record adds to it. */
function inputOf(person: Person): PersonInput {
  return PersonInput.strip().parse(person);
}

/** A calendar was chosen but nothing written in it: the date is ours. */
function settled(input: PersonInput): PersonInput {
  return input.birthWritten.text === ''
    ? { ...input, birthWritten: { calendar: 'gregorian', text: '' } }
    : input;
}
