import type { ReactNode } from 'react';
import { NewProcedure } from '../../shared/procedures/calls.ts';
import {
  PROCEDURE_LEVELS,
  ProcedureInput,
  type Procedure,
  type ProcedureStep,
} from '../../shared/procedures/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { DistrictsField } from '../app/DistrictField.tsx';
import { goBack, goInstead } from '../app/navigate.ts';
import { OrganisationField } from '../app/OrganisationField.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';

const EMPTY: ProcedureInput = { ...ProcedureInput.omit({ title: true }).parse({}), title: '' };

/** Adds or changes a procedure; without one a new one is added. */
export function ProcedureForm({ card }: { card?: Procedure }): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: NewProcedure,
    initial: card === undefined ? EMPTY : ProcedureInput.strip().parse(card),
    draft: card === undefined ? 'procedures/new' : `procedures/${card.id}`,
    revision: card?.revision ?? 1,
    save: (input, revision) =>
      card === undefined
        ? api.procedures.create(input)
        : api.procedures.update({ id: card.id, revision, procedure: input }),
    onSaved: (saved) => {
      toast(text(card === undefined ? 'common.record.added' : 'common.record.saved', { name: saved.title }));
      if (card === undefined) goInstead(addresses.procedure(saved.id));
      else goBack(addresses.procedure(saved.id));
    },
  });
  return (
    <Screen
      title={card === undefined ? text('procedures.create') : text('procedures.edit', { name: card.title })}
    >
      <RecordForm
        form={form}
        submit={text(card === undefined ? 'common.action.add' : 'common.action.save')}
        onCancel={() => goBack(card === undefined ? addresses.procedures : addresses.procedure(card.id))}
      >
        <div className="fields">
          <TextField
            {...form.field('title')}
            label={text('procedures.field.title')}
            required
            autoFocus={card === undefined}
          />
          <ChoiceField
            {...form.field('level')}
            label={text('procedures.field.level')}
            choices={PROCEDURE_LEVELS.map((value) => ({ value, label: text(`procedures.level.${value}`) }))}
          />
          <OrganisationField
            {...form.field('organisationId')}
            label={text('procedures.field.organisationId')}
            {...(card === undefined ? {} : { chosenName: card.organisationName })}
          />
          <DistrictsField
            {...form.field('districtIds')}
            label={text('procedures.field.districtIds')}
            description={text('procedures.field.districtIdsHint')}
          />
        </div>
        <TextField
          {...form.field('trigger')}
          label={text('procedures.field.trigger')}
          description={text('procedures.field.triggerHint')}
          multiline
        />
        <Section title={text('procedures.section.steps')}>
          <StepsField {...form.field('steps')} />
        </Section>
        <div className="fields">
          <DateField {...form.field('validFrom')} label={text('procedures.field.validFrom')} />
          <DateField {...form.field('validUntil')} label={text('procedures.field.validUntil')} />
          <TextField {...form.field('source')} label={text('procedures.field.source')} />
          <TextField {...form.field('reference')} label={text('procedures.field.reference')} />
        </div>
        <TextField {...form.field('note')} label={text('procedures.field.note')} multiline />
      </RecordForm>
    </Screen>
  );
}

function StepsField(props: FieldProps<ProcedureStep[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('procedures.field.steps')}
      add={text('procedures.steps.add')}
      itemName={(number) => text('procedures.steps.number', { number })}
      create={(id): ProcedureStep => ({ id, text: '', who: '', number: '' })}
    >
      {(_step, field) => (
        <>
          <TextField {...field('text')} label={text('procedures.steps.text')} required />
          <TextField {...field('who')} label={text('procedures.steps.who')} />
          <TextField {...field('number')} label={text('procedures.steps.phone')} type="tel" leftToRight />
        </>
      )}
    </ItemsField>
  );
}
