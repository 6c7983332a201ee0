import type { ReactNode } from 'react';
import { DistrictInput, type District } from '../../shared/districts/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { DistrictField } from '../app/DistrictField.tsx';
import { goBack, goInstead } from '../app/navigate.ts';
import { LinesField } from '../components/fields/LinesField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';

const EMPTY: DistrictInput = {
  name: '',
  nativeName: '',
  code: '',
  parentId: null,
  aliases: [],
  shape: null,
  note: '',
};

/** Adds or changes a district; without one a new one is added. */
export function DistrictForm({ district }: { district?: District }): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: DistrictInput,
    initial: district === undefined ? EMPTY : DistrictInput.strip().parse(district),
    draft: district === undefined ? 'districts/new' : `districts/${district.id}`,
    revision: district?.revision ?? 1,
    save: (input, revision) =>
      district === undefined
        ? api.districts.create(input)
        : api.districts.update({ id: district.id, revision, district: input }),
    onSaved: (saved) => {
      toast(
        text(district === undefined ? 'common.record.added' : 'common.record.saved', { name: saved.name }),
      );
      if (district === undefined) goInstead(addresses.district(saved.id));
      else goBack(addresses.district(saved.id));
    },
  });
  return (
    <Screen
      title={
        district === undefined ? text('districts.create') : text('districts.edit', { name: district.name })
      }
    >
      <RecordForm
        form={form}
        submit={text(district === undefined ? 'common.action.add' : 'common.action.save')}
        onCancel={() =>
          goBack(district === undefined ? addresses.districts : addresses.district(district.id))
        }
      >
        <div className="fields">
          <TextField
            {...form.field('name')}
            label={text('districts.field.name')}
            required
            autoFocus={district === undefined}
          />
          <TextField {...form.field('nativeName')} label={text('districts.field.nativeName')} />
          <TextField
            {...form.field('code')}
            label={text('districts.field.code')}
            description={text('districts.field.codeHint')}
          />
          <DistrictField
            {...form.field('parentId')}
            label={text('districts.field.parentId')}
            {...(district === undefined ? {} : { except: district.id })}
          />
        </div>
        <div className="field-narrow">
          <LinesField
            {...form.field('aliases')}
            label={text('districts.field.aliases')}
            description={text('districts.field.aliasesHint')}
          />
        </div>
        <TextField {...form.field('note')} label={text('districts.field.note')} multiline />
      </RecordForm>
    </Screen>
  );
}
