import type { ReactNode } from 'react';
import { NewRoute } from '../../shared/routes/calls.ts';
import {
  ROUTE_MODES,
  ROUTE_STATES,
  RouteInput,
  type Route,
  type RoutePoint,
} from '../../shared/routes/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { DistrictsField } from '../app/DistrictField.tsx';
import { goBack, goInstead } from '../app/navigate.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import type { FieldProps } from '../components/fields/field.ts';
import { InstantField } from '../components/fields/InstantField.tsx';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { ManyField } from '../components/fields/ManyField.tsx';
import { NumberField } from '../components/fields/NumberField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';

const EMPTY: RouteInput = { ...RouteInput.omit({ name: true }).parse({}), name: '' };

/** Adds or changes a route; without one a new one is added. Its line comes from a file. */
export function RouteForm({ route }: { route?: Route }): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: NewRoute,
    initial: route === undefined ? EMPTY : RouteInput.strip().parse(route),
    draft: route === undefined ? 'routes/new' : `routes/${route.id}`,
    revision: route?.revision ?? 1,
    save: (input, revision) =>
      route === undefined
        ? api.routes.create(input)
        : api.routes.update({ id: route.id, revision, route: input }),
    onSaved: (saved) => {
      toast(text(route === undefined ? 'common.record.added' : 'common.record.saved', { name: saved.name }));
      if (route === undefined) goInstead(addresses.route(saved.id));
      else goBack(addresses.route(saved.id));
    },
  });
  const modes = form.field('modes');
  return (
    <Screen title={route === undefined ? text('routes.create') : text('routes.edit', { name: route.name })}>
      <RecordForm
        form={form}
        submit={text(route === undefined ? 'common.action.add' : 'common.action.save')}
        onCancel={() => goBack(route === undefined ? addresses.routes : addresses.route(route.id))}
      >
        <div className="fields">
          <TextField
            {...form.field('name')}
            label={text('routes.field.name')}
            required
            autoFocus={route === undefined}
          />
          <TextField {...form.field('origin')} label={text('routes.field.origin')} />
          <TextField {...form.field('destination')} label={text('routes.field.destination')} />
          <ManyField
            {...modes}
            label={text('routes.field.modes')}
            options={ROUTE_MODES.map((value) => ({
              value,
              label: text(`routes.mode.${value}`),
              search: fold(text(`routes.mode.${value}`)),
              hint: '',
            }))}
            nothing={text('routes.filter.noMode')}
            onChange={(chosen) =>
              modes.onChange(chosen.flatMap((mode) => ROUTE_MODES.find((known) => known === mode) ?? []))
            }
          />
        </div>
        <Section title={text('routes.section.state')}>
          <div className="fields">
            <ChoiceField
              {...form.field('state')}
              label={text('routes.field.state')}
              choices={ROUTE_STATES.map((value) => ({ value, label: text(`routes.state.${value}`) }))}
            />
            <InstantField {...form.field('stateAt')} label={text('routes.field.stateAt')} />
            <TextField {...form.field('stateNote')} label={text('routes.field.stateNote')} />
          </div>
        </Section>
        <Section title={text('routes.field.points')}>
          <PointsField {...form.field('points')} />
        </Section>
        <div className="fields">
          <DistrictsField {...form.field('districtIds')} label={text('routes.field.districtIds')} />
          <TextField {...form.field('source')} label={text('routes.field.source')} />
          <TextField {...form.field('reference')} label={text('routes.field.reference')} />
        </div>
        <TextField {...form.field('note')} label={text('routes.field.note')} multiline />
      </RecordForm>
    </Screen>
  );
}

function PointsField(props: FieldProps<RoutePoint[]>): ReactNode {
  const text = useText();
  return (
    <ItemsField
      {...props}
      label={text('routes.field.points')}
      add={text('routes.points.add')}
      itemName={(number) => text('routes.points.number', { number })}
      create={(id): RoutePoint => ({ id, name: '', latitude: null, longitude: null, note: '' })}
    >
      {(_point, field) => (
        <>
          <TextField {...field('name')} label={text('routes.points.name')} required />
          <NumberField {...field('latitude')} label={text('contacts.field.latitude')} />
          <NumberField {...field('longitude')} label={text('contacts.field.longitude')} />
          <TextField {...field('note')} label={text('routes.points.note')} />
        </>
      )}
    </ItemsField>
  );
}
