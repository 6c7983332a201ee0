import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Case, CaseFile } from '../../shared/cases/calls.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { LikelyMatch } from '../app/LikelyMatch.tsx';
import { goBack, goInstead } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { useBesideReason } from '../app/use-beside-reason.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { CountryField } from '../components/fields/CountryField.tsx';
import { InstantField } from '../components/fields/InstantField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import {
  CaseValues,
  changesOf,
  creationOf,
  emptyCase,
  suggestedBy,
  valuesOf,
  type Newcomer,
} from './form-values.ts';
import { PeopleField } from './PeopleField.tsx';

interface Props {
  /** The case to change; without one a new case is opened. */
  file?: CaseFile;
  /** What is known of a new case from the start, such as whom it concerns. */
  start?: Partial<CaseValues>;
}

/** Opens or changes a case: who, what is asked, how it is handled. */
export function CaseForm({ file, start = {} }: Props): ReactNode {
  const text = useText();
  const id = file?.case.id;
  const ourState = useCall('mission', 'get', {}).data?.mission.sendingState;
  const besideReason = useBesideReason();
  const form = useRecordForm<CaseValues, Case>({
    schema: CaseValues,
    initial: file === undefined ? { ...emptyCase(), ...start } : valuesOf(file),
    draft: file === undefined ? `cases/new/${start.people?.[0]?.personId ?? ''}` : `cases/${file.case.id}`,
    revision: file?.case.revision ?? 1,
    save: (values, revision) =>
      id === undefined
        ? api.cases.create(creationOf(values, besideReason.take()))
        : api.cases.update({ id, revision, changes: changesOf(values) }),
    onSaved: (saved) => {
      const key = id === undefined ? 'cases.createdToast' : 'cases.savedToast';
      toast(text(key, { number: saved.caseNumber }));
      if (id === undefined) goInstead(addresses.case(saved.id));
      else goBack(addresses.case(saved.id));
    },
  });

  /** The first citizen of another State suggests whom we represent; what the officer chose stays. */
  const suggestState = (nationality: string | null | undefined) => {
    if (id !== undefined || form.values.representedState !== null) return {};
    if (nationality === null || nationality === undefined || nationality === ourState) return {};
    return { representedState: nationality };
  };
  const people = form.field('people');
  const newcomers = form.field('newcomers');
  const isFirewallFixed = file?.case.noContactWithSendingState === true;
  return (
    <Screen
      title={file === undefined ? text('cases.create') : text('cases.edit', { number: file.case.caseNumber })}
    >
      <RecordForm
        form={form}
        submit={text(file === undefined ? 'cases.createShort' : 'common.action.save')}
        onCancel={() => goBack(id === undefined ? addresses.cases : addresses.case(id))}
      >
        <Section title={text('cases.section.who')}>
          <PeopleField
            people={people}
            onFound={(person, members) =>
              form.set({ people: members, ...suggestState(person.nationalities[0]) })
            }
            {...(file === undefined && {
              newcomers: {
                ...newcomers,
                onChange: (value: Newcomer[]) =>
                  // `people` goes along, so that "name at least one" is over.
                  form.set({
                    people: people.value,
                    newcomers: value,
                    ...suggestState(value.at(-1)?.nationality),
                  }),
              },
            })}
          />
        </Section>
        <Section title={text('cases.section.what')}>
          <div className="fields">
            <ChoiceField
              {...form.field('type')}
              label={text('cases.field.type')}
              choices={choices.type(text)}
              onChange={(type) => form.set(id === undefined ? suggestedBy(type) : { type })}
            />
            <TextField {...form.field('place')} label={text('cases.field.place')} />
            <InstantField
              {...form.field('receivedAt')}
              label={text('cases.field.receivedAt')}
              description={text('cases.hint.receivedAt')}
            />
          </div>
          <TextField {...form.field('request')} label={text('cases.field.request')} multiline />
        </Section>
        <Section title={text('cases.section.handling')}>
          <div className="fields">
            <CountryField
              {...form.field('representedState')}
              label={text('cases.field.representedState')}
              description={text('cases.hint.representedState')}
              special
            />
            <TextField
              {...form.field('basis')}
              label={text('cases.field.basis')}
              description={text('cases.hint.basis')}
            />
            <ChoiceField
              {...form.field('severity')}
              label={text('cases.field.severity')}
              description={text('cases.hint.severity')}
              choices={choices.severity(text)}
            />
            <ChoiceField
              {...form.field('urgency')}
              label={text('cases.field.urgency')}
              choices={choices.urgency(text)}
            />
            <ChoiceField
              {...form.field('sensitivity')}
              label={text('cases.field.sensitivity')}
              choices={choices.sensitivity(text)}
            />
            {file !== undefined && (
              <TextField
                {...form.field('responsibleOfficer')}
                label={text('cases.field.responsibleOfficer')}
              />
            )}
          </div>
          <Checkbox
            label={text('cases.field.noContactWithSendingState')}
            description={text(isFirewallFixed ? 'cases.firewall.locked' : 'cases.hint.firewall')}
            checked={form.values.noContactWithSendingState}
            disabled={isFirewallFixed}
            onChange={(event) => form.set({ noContactWithSendingState: event.currentTarget.checked })}
          />
        </Section>
      </RecordForm>
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
