import type { ReactNode } from 'react';
import { OrganisationInput, type Organisation, type OrganisationId } from '../../shared/contacts/schema.ts';
import { api } from '../app/client.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Folded } from '../components/Folded.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { useText } from '../text/use-text.ts';
import { choices } from './choices.ts';
import { emptyOrganisation } from './empty.ts';
import { EvacuationFields } from './EvacuationFields.tsx';
import { inputOf } from './opened.ts';
import { OrganisationField } from '../app/OrganisationField.tsx';
import { ReachFields } from './ReachFields.tsx';
import { ServicesField } from './ServicesField.tsx';
import { useEntryForm } from './use-entry-form.ts';

interface Props {
  /** The organisation to change; without one a new one is added. */
  organisation?: Organisation;
  /** What a new one is part of. */
  parentId?: OrganisationId | null;
}

/** Adds or changes an organisation; its name is enough. */
export function OrganisationForm({ organisation, parentId = null }: Props): ReactNode {
  const text = useText();
  const { form, title, submit, cancel } = useEntryForm({
    kind: 'organisation',
    schema: OrganisationInput,
    initial: organisation === undefined ? emptyOrganisation(parentId) : inputOf.organisation(organisation),
    opened: organisation === undefined ? null : { ...organisation, title: organisation.name },
    organisationId: parentId,
    save: async (input, revision) => {
      const saved =
        organisation === undefined
          ? await api.contacts.createOrganisation(input)
          : await api.contacts.updateOrganisation({ id: organisation.id, revision, organisation: input });
      return { id: saved.id, title: saved.name };
    },
  });
  return (
    <Screen title={title}>
      <RecordForm form={form} submit={submit} onCancel={cancel}>
        <Section title={text('contacts.section.what')}>
          <div className="fields">
            <TextField {...form.field('name')} label={text('contacts.field.name')} required autoFocus />
            <TextField {...form.field('shortName')} label={text('contacts.field.shortName')} />
            <TextField {...form.field('nativeName')} label={text('contacts.field.nativeName')} />
            <ChoiceField
              {...form.field('type')}
              label={text('contacts.field.type')}
              choices={choices.organisationType(text)}
            />
            <ChoiceField
              {...form.field('level')}
              label={text('contacts.field.level')}
              choices={choices.level(text)}
            />
            <OrganisationField
              {...form.field('parentId')}
              label={text('contacts.field.parentId')}
              {...(organisation === undefined
                ? {}
                : { except: organisation.id, chosenName: organisation.parentName })}
            />
          </div>
        </Section>
        <Folded
          title={text('contacts.field.contracted')}
          open={
            organisation !== undefined &&
            (organisation.services.length > 0 || organisation.evacuation.clause !== 'unknown')
          }
        >
          <ServicesField {...form.field('services')} />
          <EvacuationFields {...form.field('evacuation')} />
        </Folded>
        <ReachFields form={form} />
      </RecordForm>
    </Screen>
  );
}
