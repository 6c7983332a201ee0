import type { ReactNode } from 'react';
import { AlertInput, type Alert } from '../../shared/alerts/schema.ts';
import { ALERT_MESSAGE_TYPES, ALERT_SCOPES, ALERT_STATUSES } from '../../shared/alerts/words.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { goBack, goInstead } from '../app/navigate.ts';
import { newItemId } from '../components/fields/ItemsField.tsx';
import { LinesField } from '../components/fields/LinesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { InfosField } from './InfosField.tsx';
import { newInfo } from './new-info.ts';
import { WordField } from './WordField.tsx';

interface Props {
  /** The record that is changed; without one a new alert is added. */
  alert?: Alert;
  /** What a new one starts with, where it answers another. */
  first?: AlertInput;
  draft?: string;
}

/** What CAP asks of every alert is asked here too, where it has its field. */
const Complete = AlertInput.superRefine((alert, context) => {
  const need = (path: (string | number)[], isSaid: boolean): void => {
    if (!isSaid) context.addIssue({ code: 'custom', message: 'empty', path });
  };
  for (const [at, info] of alert.infos.entries()) {
    need(['infos', at, 'event'], info.event !== '');
    need(['infos', at, 'categories'], info.categories.length > 0);
    for (const [index, area] of info.areas.entries())
      need(['infos', at, 'areas', index, 'description'], area.description !== '');
  }
  need(['restriction'], alert.scope !== 'restricted' || alert.restriction !== '');
  need(['addresses'], alert.scope !== 'private' || alert.addresses.length > 0);
});

/** Adds or changes an alert. A new one is real and for everybody until it is told otherwise. */
export function AlertForm({ alert, first, draft }: Props): ReactNode {
  const text = useText();
  const language = useLanguage();
  const form = useRecordForm({
    schema: Complete,
    initial:
      alert === undefined
        ? (first ??
          AlertInput.parse({
            status: 'actual',
            msgType: 'alert',
            scope: 'public',
            infos: [newInfo(newItemId(), language)],
          }))
        : AlertInput.strip().parse(alert),
    draft: draft ?? (alert === undefined ? 'alerts/new' : `alerts/${alert.id}`),
    revision: alert?.revision ?? 1,
    save: (input, revision) =>
      alert === undefined
        ? api.alerts.create(input)
        : api.alerts.update({ id: alert.id, revision, alert: input }),
    onSaved: (saved) => {
      const name = saved.title === '' ? text('alerts.untitled') : saved.title;
      toast(text(alert === undefined ? 'alerts.createdToast' : 'alerts.savedToast', { name }));
      if (alert === undefined) goInstead(addresses.alert(saved.id));
      else goBack(addresses.alert(saved.id));
    },
  });
  const { scope } = form.values;
  const isAnswer = form.values.refersTo.length > 0;
  return (
    <Screen title={alert === undefined ? text('alerts.create') : text('alerts.edit', { name: alert.title })}>
      <RecordForm
        form={form}
        submit={text(alert === undefined ? 'common.action.add' : 'common.action.save')}
        onCancel={() => goBack(alert === undefined ? addresses.alerts : addresses.alert(alert.id))}
      >
        <div className="fields">
          <WordField
            {...form.field('status')}
            label={text('alerts.field.status')}
            autoFocus={alert === undefined}
            words={ALERT_STATUSES}
            wordName={(word) => text(`alerts.status.${word}`)}
          />
          {isAnswer && (
            <WordField
              {...form.field('msgType')}
              label={text('alerts.field.msgType')}
              words={ALERT_MESSAGE_TYPES}
              wordName={(word) => text(`alerts.msgType.${word}`)}
            />
          )}
          <WordField
            {...form.field('scope')}
            label={text('alerts.field.scope')}
            words={ALERT_SCOPES}
            wordName={(word) => text(`alerts.scope.${word}`)}
          />
        </div>
        {scope === 'restricted' && (
          <TextField {...form.field('restriction')} label={text('alerts.field.restriction')} required />
        )}
        {scope === 'private' && (
          <LinesField {...form.field('addresses')} label={text('alerts.field.addresses')} required />
        )}
        <Section title={text('alerts.section.infos')}>
          <InfosField {...form.field('infos')} />
        </Section>
        <TextField {...form.field('note')} label={text('alerts.field.note')} multiline />
      </RecordForm>
    </Screen>
  );
}
