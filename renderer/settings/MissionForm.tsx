import type { ReactNode } from 'react';
import { MissionInput, type Mission } from '../../shared/mission/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { goBack } from '../app/navigate.ts';
import { useOpened } from '../app/queries.ts';
import { CountryField } from '../components/fields/CountryField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';

/** Changes what our mission is called, and how it is reached. */
export function MissionForm(): ReactNode {
  const { data, error } = useOpened('mission', 'get', {});
  if (error !== null) return <Problem error={error} />;
  return data === undefined ? <RecordSkeleton /> : <Filled mission={data.mission} />;
}

function Filled({ mission }: { mission: Mission }): ReactNode {
  const text = useText();
  const { id: _id, ...initial } = mission;
  const leave = () => goBack(addresses.settings);
  const form = useRecordForm<MissionInput, Mission>({
    schema: MissionInput,
    initial,
    draft: 'settings/mission',
    save: (input) => api.mission.update(input),
    onSaved: () => {
      toast(text('settings.mission.saved'));
      leave();
    },
  });
  return (
    <Screen title={text('settings.mission.edit')}>
      <RecordForm form={form} submit={text('common.action.save')} onCancel={leave}>
        <div className="fields">
          <TextField {...form.field('name')} label={text('settings.mission.name')} required />
          <TextField
            {...form.field('shortName')}
            value={form.values.shortName ?? ''}
            label={text('settings.mission.shortName')}
            description={text('settings.mission.shortNameHint')}
            required
          />
          <CountryField
            {...form.field('sendingState')}
            onChange={(code) => form.set({ sendingState: code ?? '' })}
            label={text('settings.mission.sendingState')}
            required
          />
          <CountryField
            {...form.field('hostState')}
            onChange={(code) => form.set({ hostState: code ?? '' })}
            label={text('settings.mission.hostState')}
            required
          />
          <TextField {...form.field('city')} label={text('settings.mission.city')} required />
          <TextField {...form.field('phone')} label={text('settings.mission.phone')} type="tel" leftToRight />
          <TextField
            {...form.field('email')}
            label={text('settings.mission.email')}
            type="email"
            leftToRight
          />
        </div>
      </RecordForm>
    </Screen>
  );
}
