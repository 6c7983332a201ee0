import type { ReactNode } from 'react';
import { NewFacility } from '../../shared/contacts/calls.ts';
import type { Facility, OrganisationId } from '../../shared/contacts/schema.ts';
import { api } from '../app/client.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { LinesField } from '../components/fields/LinesField.tsx';
import { NumberField } from '../components/fields/NumberField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { emptyFacility } from './empty.ts';
import { inputOf } from './opened.ts';
import { OrganisationField } from '../app/OrganisationField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { ReachFields } from './ReachFields.tsx';
import { useEntryForm } from './use-entry-form.ts';

interface Props {
  /** The facility to change; without one a new one is added. */
  facility?: Facility;
  /** Who runs a new one. */
  organisationId?: OrganisationId | null;
}

/** Adds or changes a facility; its name is enough. What is not known stays empty, never 0. */
export function FacilityForm({ facility, organisationId = null }: Props): ReactNode {
  const text = useText();
  const { form, title, submit, cancel } = useEntryForm({
    kind: 'facility',
    schema: NewFacility,
    initial: facility === undefined ? emptyFacility(organisationId) : inputOf.facility(facility),
    opened: facility === undefined ? null : { ...facility, title: facility.name },
    organisationId,
    save: async (input, revision) => {
      const saved =
        facility === undefined
          ? await api.contacts.createFacility(input)
          : await api.contacts.updateFacility({ id: facility.id, revision, facility: input });
      return { id: saved.id, title: saved.name };
    },
  });
  const { field } = form;
  return (
    <Screen title={title}>
      <RecordForm form={form} submit={submit} onCancel={cancel}>
        <Section title={text('contacts.section.what')}>
          <div className="fields">
            <TextField {...field('name')} label={text('contacts.field.name')} required autoFocus />
            <TextField {...field('nativeName')} label={text('contacts.field.nativeName')} />
            <ChoiceField
              {...field('type')}
              label={text('contacts.field.type')}
              choices={choices.facilityType(text)}
            />
            <OrganisationField
              {...field('organisationId')}
              label={text('contacts.field.organisationId')}
              {...(facility === undefined ? {} : { chosenName: facility.organisationName })}
            />
          </div>
        </Section>
        <Section title={text('contacts.section.state')}>
          <div className="fields">
            <ChoiceField
              {...field('state')}
              label={text('contacts.field.state')}
              choices={choices.state(text)}
            />
            <NumberField {...field('capacity')} label={text('contacts.field.capacity')} whole />
            <NumberField {...field('occupancy')} label={text('contacts.field.occupancy')} whole />
            <ChoiceField
              {...field('accessible')}
              label={text('contacts.field.accessible')}
              choices={choices.access(text)}
            />
            <ChoiceField
              {...field('acceptsForeigners')}
              label={text('contacts.field.acceptsForeigners')}
              choices={choices.access(text)}
            />
            <TextField {...field('hours')} label={text('contacts.field.hours')} />
            <LinesField
              {...field('services')}
              label={text('contacts.field.services')}
              description={text('contacts.field.servicesHint')}
            />
          </div>
        </Section>
        <ReachFields
          form={form}
          where={
            <>
              <NumberField
                {...field('latitude')}
                label={text('contacts.field.latitude')}
                description={text('contacts.field.coordinatesHint')}
              />
              <NumberField
                {...field('longitude')}
                label={text('contacts.field.longitude')}
                description={text('contacts.field.coordinatesHint')}
              />
              <PlaceField
                latitude={field('latitude').value}
                longitude={field('longitude').value}
                onChange={({ latitude, longitude }) => {
                  field('latitude').onChange(latitude);
                  field('longitude').onChange(longitude);
                }}
              />
              <NumberField {...field('accuracyM')} label={text('contacts.field.accuracyM')} />
            </>
          }
        />
      </RecordForm>
    </Screen>
  );
}
