import type { ReactNode } from 'react';
import type { BriefingDetails } from '../../shared/briefings/schema.ts';
import { OrganisationId } from '../../shared/contacts/schema.ts';
import { BriefingId } from '../../shared/briefings/schema.ts';
import { LanguageTag } from '../../shared/kernel/text.ts';
import { useCall } from '../app/queries.ts';
import { DateField } from '../components/fields/DateField.tsx';
import { SearchSelect } from '../components/fields/SearchSelect.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import type { RecordForm } from '../components/use-record-form.ts';
import { fold } from '../text/countries.ts';
import { dateText } from '../text/dates.ts';
import { languageEntries } from '../text/languages.ts';
import { useLanguage, useText } from '../text/use-text.ts';

/** What an officer says about a briefing. `ownId`: the one that is edited, which cannot replace itself. */
export function DetailsFields({
  form,
  ownId,
}: {
  form: RecordForm<BriefingDetails>;
  ownId?: string;
}): ReactNode {
  const text = useText();
  const language = useLanguage();
  const organisations = useCall('contacts', 'organisations', { limit: 1000 }).data ?? [];
  const earlier = useCall('briefings', 'list', { limit: 500 }).data?.rows ?? [];
  return (
    <div className="fields">
      <TextField {...form.field('title')} label={text('briefings.field.title')} />
      <TextField
        {...form.field('sender')}
        label={text('briefings.field.sender')}
        description={text('briefings.field.senderHint')}
      />
      <SearchSelect
        label={text('briefings.field.senderId')}
        options={organisations.map(({ id, name, parentName }) => ({
          value: id,
          label: name,
          search: fold(name),
          hint: parentName,
        }))}
        value={form.values.senderId}
        onChange={(id) => form.set({ senderId: id === null ? null : OrganisationId.parse(id) })}
        nothing={text('contacts.organisationNothing')}
      />
      <DateField {...form.field('receivedOn')} label={text('briefings.field.receivedOn')} />
      <DateField {...form.field('documentDate')} label={text('briefings.field.documentDate')} />
      <DateField {...form.field('validFrom')} label={text('briefings.field.validFrom')} />
      <DateField {...form.field('validUntil')} label={text('briefings.field.validUntil')} />
      <TextField
        {...form.field('marking')}
        label={text('briefings.field.marking')}
        description={text('briefings.field.markingHint')}
      />
      <SearchSelect
        label={text('briefings.field.language')}
        options={languageEntries(language).map(({ tag, name, search }) => ({
          value: tag,
          label: name,
          search,
          hint: tag,
        }))}
        value={form.values.language}
        onChange={(tag) => form.set({ language: tag === null ? null : LanguageTag.parse(tag) })}
        nothing={text('common.fields.noLanguage')}
      />
      <SearchSelect
        label={text('briefings.field.supersedesId')}
        options={earlier
          .filter((briefing) => briefing.id !== ownId)
          .map((briefing) => ({
            value: briefing.id,
            label: briefing.title,
            search: fold(briefing.title),
            hint: dateText(briefing.receivedOn),
          }))}
        value={form.values.supersedesId}
        onChange={(id) => form.set({ supersedesId: id === null ? null : BriefingId.parse(id) })}
        nothing={text('briefings.field.supersedesNothing')}
      />
      <TextField {...form.field('note')} label={text('briefings.field.note')} multiline />
    </div>
  );
}
