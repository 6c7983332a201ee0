import type { ReactNode } from 'react';
import { z } from 'zod';
import { Line } from '../../shared/kernel/text.ts';
import { addresses } from '../app/addresses.ts';
import { ContactsNav } from '../app/ContactsNav.tsx';
import { go } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { QuickForm } from '../components/QuickForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { instantText, today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';

const Named = z.strictObject({ name: Line });

/** Exercises in which numbers are called through, and the start of the next. */
export function ExercisesScreen(): ReactNode {
  const text = useText();
  const { data, error } = useCall('verification', 'exercises', {});
  const form = useRecordForm({
    schema: Named,
    initial: { name: text('verification.exercises.suggested', { date: today() }) },
    draft: 'verification/exercise',
    revision: 1,
    save: (named) => Promise.resolve(named),
    onSaved: ({ name }) => go(addresses.exercise(name)),
  });
  return (
    <Screen title={text('verification.exercises.title')} lead={<ContactsNav at={addresses.toVerify} />}>
      <Section title={text('verification.exercises.next')}>
        <p className="quiet">{text('verification.exercises.text')}</p>
        <QuickForm form={form} submit={text('verification.exercises.start')}>
          <TextField {...form.field('name')} label={text('verification.exercises.name')} />
        </QuickForm>
      </Section>
      <Section title={text('verification.exercises.held')}>
        {error !== null && <Problem error={error} />}
        <Items nothing={text('verification.exercises.none')}>
          {(data ?? []).map((exercise) => (
            <Item
              key={exercise.name}
              kind={
                <ScreenLink to={addresses.exercise(exercise.name)}>
                  <bdi>{exercise.name}</bdi>
                </ScreenLink>
              }
              detail={instantText(exercise.lastAt)}
            >
              {text('verification.exercises.calls', { count: exercise.calls })}
            </Item>
          ))}
        </Items>
      </Section>
    </Screen>
  );
}
