import type { ReactNode } from 'react';
import { BriefingDetails, type Briefing, type BriefingId } from '../../shared/briefings/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { goBack, goInstead } from '../app/navigate.ts';
import { useOpened } from '../app/queries.ts';
import { Problem } from '../components/Problem.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { DetailsFields } from './DetailsFields.tsx';

/** Changes what is said about a briefing; its file never changes. */
export function EditBriefingScreen({ id }: { id: BriefingId }): ReactNode {
  const briefing = useOpened('briefings', 'get', { id });
  if (briefing.error !== null) return <Problem error={briefing.error} />;
  if (briefing.data === undefined) return <RecordSkeleton />;
  return <EditForm briefing={briefing.data} />;
}

function EditForm({ briefing }: { briefing: Briefing }): ReactNode {
  const text = useText();
  const { id, title, revision } = briefing;
  const form = useRecordForm<BriefingDetails, Briefing>({
    schema: BriefingDetails,
    initial: BriefingDetails.strip().parse(briefing),
    draft: `briefings/${id}`,
    revision,
    save: (details, seen) => api.briefings.update({ id, revision: seen, details }),
    onSaved: () => {
      toast(text('briefings.savedToast'));
      goInstead(addresses.briefing(id));
    },
  });
  return (
    <Screen title={text('briefings.action.details')} lead={<bdi>{title}</bdi>}>
      <RecordForm
        form={form}
        submit={text('common.action.save')}
        onCancel={() => goBack(addresses.briefing(id))}
      >
        <DetailsFields form={form} ownId={id} />
      </RecordForm>
    </Screen>
  );
}
