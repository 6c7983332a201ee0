import { Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { INTERFACE_LANGUAGES } from '../../../shared/kernel/text.ts';
import { MissionInput } from '../../../shared/mission/schema.ts';
import { CountryField } from '../../components/fields/CountryField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { useFields } from '../../components/use-fields.ts';
import { countryName } from '../../text/countries.ts';
import { LANGUAGE_NAMES } from '../../text/text.ts';
import { useText } from '../../text/use-text.ts';
import { Step } from './Step.tsx';

/** Which mission this computer serves. */
export function MissionStep({
  initial,
  onDone,
}: {
  initial: MissionInput;
  onDone: (mission: MissionInput) => void;
}): ReactNode {
  const text = useText();
  const form = useFields(MissionInput, initial);
  const [isNamed, setNamed] = useState(initial.name !== '');
  const { values } = form;

  const suggest = (part: Partial<MissionInput>) => {
    const next = { ...values, ...part };
    const isComplete = next.sendingState !== '' && next.city.trim() !== '';
    const name = isComplete
      ? text('gate.wizard.mission.nameSuggested', {
          state: countryName(next.sendingState),
          city: next.city.trim(),
        })
      : next.name;
    form.set(isNamed ? part : { ...part, name });
  };
  return (
    <Step
      title={text('gate.wizard.mission.title')}
      lead={text('gate.wizard.mission.lead')}
      onNext={() => form.check(onDone)}
    >
      <div className="fields">
        <CountryField
          {...form.field('sendingState')}
          onChange={(code) => suggest({ sendingState: code ?? '' })}
          label={text('gate.wizard.mission.sendingState')}
          required
        />
        <CountryField
          {...form.field('hostState')}
          onChange={(code) => form.set({ hostState: code ?? '' })}
          label={text('gate.wizard.mission.hostState')}
          required
        />
        <TextField
          {...form.field('city')}
          onChange={(city) => suggest({ city })}
          label={text('gate.wizard.mission.city')}
          required
        />
        <TextField
          {...form.field('name')}
          onChange={(name) => {
            setNamed(name !== '');
            form.set({ name });
          }}
          label={text('gate.wizard.mission.name')}
          description={text('gate.wizard.mission.nameHint')}
          required
        />
        <TextField
          {...form.field('phone')}
          label={text('gate.wizard.mission.phone')}
          type="tel"
          leftToRight
        />
        <TextField
          {...form.field('email')}
          label={text('gate.wizard.mission.email')}
          type="email"
          leftToRight
        />
      </div>
      <Checkbox.Group
        label={text('gate.wizard.mission.languages')}
        value={values.languages}
        error={form.field('languages').error ?? null}
        onChange={(chosen) =>
          form.set({ languages: INTERFACE_LANGUAGES.filter((language) => chosen.includes(language)) })
        }
      >
        <div className="choices">
          {INTERFACE_LANGUAGES.map((language) => (
            <Checkbox key={language} value={language} label={LANGUAGE_NAMES[language]} lang={language} />
          ))}
        </div>
      </Checkbox.Group>
    </Step>
  );
}
