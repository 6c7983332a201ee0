import type { ReactNode } from 'react';
import { NEEDED_FIELDS, OWN_SHARES } from '../../shared/bundles/profiles.ts';
import { api } from '../app/client.ts';
import { ManyField } from '../components/fields/ManyField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { fold } from '../text/countries.ts';
import { fieldText, kindText } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import { OWN_KINDS, ProfileValues, sharesOf, valuesOf } from './profile-values.ts';
import type { OwnProfile } from './ProfilesScreen.tsx';

interface Props {
  /** `null` for a new one. */
  profile: OwnProfile | null;
  onDone: () => void;
}

/** Defines an own profile: the agreement, and by kind of record the fields that may leave. */
export function ProfileForm({ profile, onDone }: Props): ReactNode {
  const text = useText();
  const form = useRecordForm<ProfileValues, OwnProfile>({
    schema: ProfileValues,
    initial: valuesOf(profile),
    draft: `bundles/profile/${profile?.id ?? 'new'}`,
    ...(profile === null ? {} : { revision: profile.revision }),
    save: (values, revision) => {
      const { name, agreement, clause } = values;
      return api.bundles.saveProfile({
        id: profile?.id ?? null,
        revision: profile === null ? null : revision,
        profile: { name, agreement, clause, shares: sharesOf(values) },
      });
    },
    onSaved: ({ name }) => {
      toast(text('leaving.profiles.savedToast', { name }));
      onDone();
    },
  });
  return (
    <RecordForm form={form} submit={text('leaving.profiles.save')} onCancel={onDone}>
      <div className="fields">
        <TextField {...form.field('name')} label={text('leaving.profiles.name')} required autoFocus />
        <TextField {...form.field('agreement')} label={text('leaving.profiles.agreement')} required />
        <TextField {...form.field('clause')} label={text('leaving.profiles.clause')} />
      </div>
      <Section title={text('leaving.profiles.fields')}>
        {OWN_KINDS.map((kind) => (
          <ManyField
            key={kind}
            {...form.field(kind)}
            label={text('leaving.profiles.fieldsOf', { kind: kindText(kind) })}
            description={text('leaving.profiles.needed', {
              fields: (NEEDED_FIELDS[kind] ?? [])
                .map((field) => fieldText(kind, field))
                .join(text('common.comma')),
            })}
            nothing={text('leaving.profiles.noField')}
            options={(OWN_SHARES[kind] ?? []).map((field) => ({
              value: field,
              label: fieldText(kind, field),
              search: fold(fieldText(kind, field)),
              hint: '',
            }))}
          />
        ))}
      </Section>
    </RecordForm>
  );
}
