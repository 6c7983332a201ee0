import type { ReactNode } from 'react';
import { NewRestriction } from '../../shared/restrictions/calls.ts';
import { RESTRICTION_KINDS, RestrictionInput, type Restriction } from '../../shared/restrictions/schema.ts';
import { isTimeZone } from '../../shared/kernel/time-zones.ts';
import { RouteId } from '../../shared/routes/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { DistrictsField } from '../app/DistrictField.tsx';
import { goBack, goInstead } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { LabelledField } from '../components/fields/field.ts';
import { InstantField } from '../components/fields/InstantField.tsx';
import { ManyField } from '../components/fields/ManyField.tsx';
import { NumberField } from '../components/fields/NumberField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';
import { HoursField } from './HoursField.tsx';

const EMPTY: RestrictionInput = {
  ...RestrictionInput.omit({ title: true }).parse({}),
  title: '',
  kind: 'curfew',
};

/** Adds or changes a restriction; without one a new one is added. */
export function RestrictionForm({ restriction }: { restriction?: Restriction }): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: NewRestriction,
    initial: restriction === undefined ? EMPTY : RestrictionInput.strip().parse(restriction),
    draft: restriction === undefined ? 'restrictions/new' : `restrictions/${restriction.id}`,
    revision: restriction?.revision ?? 1,
    save: (input, revision) =>
      restriction === undefined
        ? api.restrictions.create(input)
        : api.restrictions.update({ id: restriction.id, revision, restriction: input }),
    onSaved: (saved) => {
      toast(
        text(restriction === undefined ? 'common.record.added' : 'common.record.saved', {
          name: saved.title,
        }),
      );
      if (restriction === undefined) goInstead(addresses.restriction(saved.id));
      else goBack(addresses.restriction(saved.id));
    },
  });
  const hostZone = useCall('mission', 'get', {}).data?.timeZone;
  const { timeZone } = form.values;
  // What is typed is the time there; while a zone is being typed it is that of the host State.
  const zone = timeZone !== '' && isTimeZone(timeZone) ? timeZone : hostZone;
  if (zone === undefined) return <RecordSkeleton />;
  return (
    <Screen
      title={
        restriction === undefined
          ? text('restrictions.create')
          : text('restrictions.edit', { name: restriction.title })
      }
    >
      <RecordForm
        form={form}
        submit={text(restriction === undefined ? 'common.action.add' : 'common.action.save')}
        onCancel={() =>
          goBack(restriction === undefined ? addresses.restrictions : addresses.restriction(restriction.id))
        }
      >
        <div className="fields">
          <TextField
            {...form.field('title')}
            label={text('restrictions.field.title')}
            required
            autoFocus={restriction === undefined}
          />
          <ChoiceField
            {...form.field('kind')}
            label={text('restrictions.field.kind')}
            choices={RESTRICTION_KINDS.map((value) => ({ value, label: text(`restrictions.kind.${value}`) }))}
          />
        </div>
        <Section title={text('restrictions.section.when')}>
          <div className="fields">
            <InstantField
              {...form.field('startsAt')}
              label={text('restrictions.field.startsAt')}
              timeZone={zone}
            />
            <InstantField
              {...form.field('endsAt')}
              timeZone={zone}
              label={text('restrictions.field.endsAt')}
              description={text('restrictions.field.endsAtHint')}
            />
            <TextField
              {...form.field('timeZone')}
              label={text('restrictions.field.timeZone')}
              description={text('restrictions.field.timeZoneHint')}
              leftToRight
            />
          </div>
          <HoursField {...form.field('hours')} />
        </Section>
        <Section title={text('restrictions.section.where')}>
          <div className="fields">
            <TextField {...form.field('place')} label={text('restrictions.field.place')} />
            <DistrictsField {...form.field('districtIds')} label={text('restrictions.field.districtIds')} />
            <RoutesField {...form.field('routeIds')} label={text('restrictions.field.routeIds')} />
            <NumberField {...form.field('latitude')} label={text('contacts.field.latitude')} />
            <NumberField {...form.field('longitude')} label={text('contacts.field.longitude')} />
          </div>
        </Section>
        <Section title={text('restrictions.section.about')}>
          <TextField
            {...form.field('exempt')}
            label={text('restrictions.field.exempt')}
            description={text('restrictions.field.exemptHint')}
            multiline
          />
          <div className="fields">
            <TextField {...form.field('source')} label={text('restrictions.field.source')} />
            <TextField {...form.field('reference')} label={text('restrictions.field.reference')} />
          </div>
          <TextField {...form.field('note')} label={text('restrictions.field.note')} multiline />
        </Section>
      </RecordForm>
    </Screen>
  );
}

function RoutesField({ value, onChange, ...rest }: LabelledField<RouteId[]>): ReactNode {
  const text = useText();
  const { data } = useCall('routes', 'list', { limit: 500 });
  return (
    <ManyField
      {...rest}
      value={value}
      options={(data?.rows ?? []).map(({ id, name, origin, destination }) => ({
        value: id,
        label: name,
        search: fold([name, origin, destination].join(' ')),
        hint: destination,
      }))}
      nothing={text('restrictions.noRoute')}
      onChange={(chosen) => onChange(chosen.map((id) => RouteId.parse(id)))}
    />
  );
}
