import type { ReactNode } from 'react';
import type { Household } from '../../shared/households/schema.ts';
import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import { LikelyMatch } from '../app/LikelyMatch.tsx';
import { goBack, goInstead } from '../app/navigate.ts';
import { useCall } from '../app/queries.ts';
import { useBesideReason } from '../app/use-beside-reason.ts';
import { ZoneField } from '../app/ZoneField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { toast } from '../components/toast.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import {
  EMPTY,
  HouseholdValues,
  householdOf,
  newcomersOf,
  valuesOf,
  type MemberValues,
} from './form-values.ts';
import { MembersField } from './MembersField.tsx';

interface Props {
  /** The household to change; without one a new one is registered. */
  household?: Household;
  /** Who is in a new one from the start. */
  start?: { person: string; members: MemberValues[] };
}

/** Registers or changes a household: who belongs to it first, then what they share. */
export function HouseholdForm({ household, start }: Props): ReactNode {
  const text = useText();
  const ourState = useCall('mission', 'get', {}).data?.mission.sendingState;
  const besideReason = useBesideReason();
  const form = useRecordForm<HouseholdValues, Household>({
    schema: HouseholdValues,
    initial: household === undefined ? { ...EMPTY, members: start?.members ?? [] } : valuesOf(household),
    draft: household === undefined ? `households/new/${start?.person ?? ''}` : `households/${household.id}`,
    revision: household?.revision ?? 1,
    save: (values, revision) => {
      const given = {
        household: householdOf(values),
        people: newcomersOf(values, ourState, besideReason.take()),
      };
      return household === undefined
        ? api.households.register(given)
        : api.households.update({ id: household.id, revision, ...given });
    },
    onSaved: (saved) => {
      toast(
        household === undefined
          ? text('households.registeredToast', { name: saved.name, count: saved.members.length })
          : text('households.savedToast', { name: saved.name }),
      );
      if (household === undefined) goInstead(addresses.household(saved.id));
      else goBack(addresses.household(saved.id));
    },
  });
  const hasNewcomers = form.values.members.some(({ newcomer }) => newcomer !== null);
  return (
    <Screen
      title={
        household === undefined
          ? text('households.create')
          : text('households.edit', { name: household.name })
      }
    >
      <RecordForm
        form={form}
        submit={text(household === undefined ? 'households.createShort' : 'common.action.save')}
        onCancel={() =>
          goBack(household === undefined ? addresses.households : addresses.household(household.id))
        }
      >
        <Section title={text('households.section.members')}>
          <MembersField {...form.field('members')} ownId={household?.id ?? null} />
        </Section>
        {hasNewcomers && (
          <Section title={text('households.section.where')}>
            <p className="quiet">{text('households.section.whereHint')}</p>
            <div className="fields">
              <TextField {...form.field('address')} label={text('households.field.address')} />
              <TextField {...form.field('place')} label={text('households.field.place')} />
              <ZoneField {...form.field('zoneId')} />
            </div>
          </Section>
        )}
        <Section title={text('households.section.about')}>
          <div className="field-narrow">
            <TextField
              {...form.field('name')}
              label={text('households.field.name')}
              description={text('households.field.nameHint')}
            />
          </div>
          <TextField {...form.field('note')} label={text('households.field.note')} multiline />
        </Section>
      </RecordForm>
      <LikelyMatch
        problem={form.problem}
        onRegister={(reason) => {
          besideReason.give(reason);
          form.submit();
        }}
      />
    </Screen>
  );
}
