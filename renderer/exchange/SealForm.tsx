import { useState, type ReactNode } from 'react';
import { PROFILES } from '../../shared/bundles/profiles.ts';
import type { Partner } from '../../shared/partners/schema.ts';
import { addresses } from '../app/addresses.ts';
import { goBack } from '../app/navigate.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Section } from '../components/Section.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { CasesField } from './CasesField.tsx';
import { ExchangeProblem } from './ExchangeProblem.tsx';
import { LeavingRecords } from './LeavingRecords.tsx';
import { Readers } from './Readers.tsx';
import { sealSchema, type SealValues } from './seal-values.ts';
import { useLeaving } from './use-leaving.ts';
import { useSealing, type Sealed } from './use-sealing.ts';

interface Props {
  start: Pick<SealValues, 'caseIds' | 'partnerId'>;
  partners: readonly Partner[];
  onSealed: (sealed: Sealed) => void;
}

/** Which cases, for whom, how much, what for; and what leaves with it. */
export function SealForm({ start, partners, onSealed }: Props): ReactNode {
  const text = useText();
  const confirmed = partners.filter((partner) => partner.trust === 'confirmed');
  const [chosen, setChosen] = useState<Choice>(() => firstChoice(start, confirmed));
  const partner = confirmed.find(({ id }) => id === chosen.partnerId);
  const leaving = useLeaving(partner, { caseIds: chosen.caseIds, profile: chosen.profile });
  const asked = leaving.data?.typeNameToConfirm ?? null;
  const seal = useSealing();

  const form = useRecordForm<SealValues, Sealed>({
    schema: sealSchema(asked),
    initial: {
      ...firstChoice(start, confirmed),
      purpose: text('exchange.seal.purposeFirst'),
      agreement: '',
      expiresOn: null,
      typedName: '',
    },
    draft: `bundles/seal/${start.caseIds[0] ?? start.partnerId}`,
    save: (values) => seal.run(values, confirmed),
    onSaved: onSealed,
  });
  const { caseIds, partnerId, profile } = form.values;
  // A draft that comes back chooses as well.
  if (caseIds !== chosen.caseIds || partnerId !== chosen.partnerId || profile !== chosen.profile)
    setChosen({ caseIds, partnerId, profile });

  const others = partners.length - confirmed.length;
  return (
    <RecordForm form={form} submit={text('exchange.seal.submit')} onCancel={() => goBack(addresses.exchange)}>
      <Section title={text('exchange.seal.what')}>
        <CasesField {...form.field('caseIds')} />
        {confirmed.length === 0 && <p className="note-verify">{text('exchange.seal.noPartner')}</p>}
        {confirmed.length > 0 && others > 0 && (
          <p className="quiet">{text('exchange.seal.unconfirmed', { count: others })}</p>
        )}
        <div className="fields">
          <ChoiceField
            {...form.field('partnerId')}
            label={text('exchange.seal.partner')}
            required
            choices={[
              { value: '', label: text('exchange.seal.choosePartner') },
              ...confirmed.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <ChoiceField
            {...form.field('profile')}
            label={text('exchange.seal.profile')}
            description={text(`exchange.profileHint.${profile}`)}
            choices={PROFILES.map((value) => ({ value, label: text(`exchange.profile.${value}`) }))}
          />
          <TextField
            {...form.field('purpose')}
            label={text('exchange.seal.purpose')}
            description={text('exchange.seal.purposeHint')}
            required
          />
          <TextField
            {...form.field('agreement')}
            label={text('exchange.seal.agreement')}
            description={text('exchange.seal.agreementHint')}
          />
          <DateField
            {...form.field('expiresOn')}
            label={text('exchange.seal.expiresOn')}
            description={text('exchange.seal.expiresOnHint')}
          />
        </div>
      </Section>
      <Section title={text('exchange.seal.leaves')}>
        {leaving.error !== null && <ExchangeProblem error={leaving.error} />}
        {leaving.data === null && <p className="quiet">{text('exchange.seal.chooseFirst')}</p>}
        {leaving.data != null && leaving.error === null && <LeavingRecords leaving={leaving.data} />}
      </Section>
      {leaving.data != null && leaving.error === null && (
        <Section title={text('exchange.seal.readers')}>
          <Readers readers={leaving.data.readers} partner={partner} />
          {asked !== null && (
            <div className="field-narrow">
              <TextField
                {...form.field('typedName')}
                label={text('exchange.seal.typeName', { name: asked })}
                description={text('exchange.seal.typeNameHint')}
                required
              />
            </div>
          )}
        </Section>
      )}
      {form.isSaving && seal.isRunning && (
        <ProgressBar progress={seal.progress} label={text('exchange.seal.progress')} onCancel={seal.cancel} />
      )}
    </RecordForm>
  );
}

type Choice = Pick<SealValues, 'caseIds' | 'partnerId' | 'profile'>;

/** What the form starts with: the only confirmed partner is chosen at once. */
function firstChoice(start: Props['start'], confirmed: readonly Partner[]): Choice {
  const [first] = confirmed;
  const only = confirmed.length === 1 && first !== undefined ? first.id : '';
  const isKnown = confirmed.some(({ id }) => id === start.partnerId);
  return { caseIds: start.caseIds, partnerId: isKnown ? start.partnerId : only, profile: 'full-case' };
}
