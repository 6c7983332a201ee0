import type { ReactNode } from 'react';
import { OfficerInput, type Officer } from '../../shared/mission/schema.ts';
import { api } from '../app/client.ts';
import { Badge } from '../components/Badge.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Item, Items } from '../components/Items.tsx';
import { QuickForm } from '../components/QuickForm.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';

/** Who works with this database. */
export function Officers({ officers, current }: { officers: Officer[]; current: Officer }): ReactNode {
  const text = useText();
  const form = useRecordForm({
    schema: OfficerInput,
    initial: { name: '', post: '' },
    draft: 'settings/officer',
    save: (input) => api.mission.addOfficer(input),
    onSaved: (officer) => {
      form.startOver();
      toast(text('settings.officers.added', { name: officer.name }));
    },
  });
  return (
    <Section title={text('settings.officers.title')}>
      <Items nothing="">
        {officers.map((officer) => (
          <Item
            key={officer.id}
            kind={<bdi>{officer.post}</bdi>}
            detail={officer.id === current.id && <Badge tone="accent">{text('settings.officers.you')}</Badge>}
          >
            <bdi>{officer.name}</bdi>
          </Item>
        ))}
      </Items>
      <QuickForm form={form} submit={text('settings.officers.add')}>
        <TextField {...form.field('name')} label={text('settings.officers.name')} />
        <TextField {...form.field('post')} label={text('settings.officers.post')} />
      </QuickForm>
    </Section>
  );
}
