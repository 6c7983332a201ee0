import type { ReactNode } from 'react';
import { CHANNEL_KINDS, CHANNEL_NEEDS, ChannelInput, type Channel } from '../../shared/channels/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { DistrictsField } from '../app/DistrictField.tsx';
import { goBack, goInstead } from '../app/navigate.ts';
import { OrganisationField } from '../app/OrganisationField.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { LanguagesField } from '../components/fields/LanguagesField.tsx';
import { LinesField } from '../components/fields/LinesField.tsx';
import { ManyField } from '../components/fields/ManyField.tsx';
import { NumberField } from '../components/fields/NumberField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { fold } from '../text/countries.ts';
import { useText } from '../text/use-text.ts';

const EMPTY: ChannelInput = { ...ChannelInput.omit({ name: true }).parse({}), name: '' };

/** Adds or changes a channel; without one a new one is added. */
export function ChannelForm({ channel }: { channel?: Channel }): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: ChannelInput,
    initial: channel === undefined ? EMPTY : ChannelInput.strip().parse(channel),
    draft: channel === undefined ? 'channels/new' : `channels/${channel.id}`,
    revision: channel?.revision ?? 1,
    save: (input, revision) =>
      channel === undefined
        ? api.channels.create(input)
        : api.channels.update({ id: channel.id, revision, channel: input }),
    onSaved: (saved) => {
      toast(
        text(channel === undefined ? 'common.record.added' : 'common.record.saved', { name: saved.name }),
      );
      if (channel === undefined) goInstead(addresses.channel(saved.id));
      else goBack(addresses.channel(saved.id));
    },
  });
  const needs = form.field('needs');
  return (
    <Screen
      title={channel === undefined ? text('channels.create') : text('channels.edit', { name: channel.name })}
    >
      <RecordForm
        form={form}
        submit={text(channel === undefined ? 'common.action.add' : 'common.action.save')}
        onCancel={() => goBack(channel === undefined ? addresses.channels : addresses.channel(channel.id))}
      >
        <div className="fields">
          <TextField
            {...form.field('name')}
            label={text('channels.field.name')}
            required
            autoFocus={channel === undefined}
          />
          <ChoiceField
            {...form.field('kind')}
            label={text('channels.field.kind')}
            choices={CHANNEL_KINDS.map((value) => ({ value, label: text(`channels.kind.${value}`) }))}
          />
          <LinesField
            {...form.field('groups')}
            label={text('channels.field.groups')}
            description={text('channels.field.groupsHint')}
          />
          <LanguagesField {...form.field('languages')} label={text('channels.field.languages')} />
          <DistrictsField
            {...form.field('districtIds')}
            label={text('channels.field.districtIds')}
            description={text('channels.field.districtIdsHint')}
          />
          <NumberField {...form.field('reach')} label={text('channels.field.reach')} whole />
          <OrganisationField
            {...form.field('organisationId')}
            label={text('channels.field.organisationId')}
            {...(channel === undefined ? {} : { chosenName: channel.organisationName })}
          />
          <TextField {...form.field('helper')} label={text('channels.field.helper')} />
          <ManyField
            {...needs}
            label={text('channels.field.needs')}
            options={CHANNEL_NEEDS.map((value) => {
              const label = text(`channels.need.${value}`);
              return { value, label, search: fold(label), hint: '' };
            })}
            nothing={text('channels.noNeed')}
            onChange={(chosen) => needs.onChange(CHANNEL_NEEDS.filter((need) => chosen.includes(need)))}
          />
        </div>
        <TextField {...form.field('note')} label={text('channels.field.note')} multiline />
      </RecordForm>
    </Screen>
  );
}
