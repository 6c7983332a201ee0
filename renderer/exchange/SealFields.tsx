import type { ReactNode } from 'react';
import { BUNDLE_BASES } from '../../shared/bundles/basis.ts';
import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { OutputOf } from '../../shared/ipc/call.ts';
import type { Partner } from '../../shared/partners/schema.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import { TextField } from '../components/fields/TextField.tsx';
import { Section } from '../components/Section.tsx';
import type { RecordForm } from '../components/use-record-form.ts';
import { useText } from '../text/use-text.ts';
import { CasesField } from './CasesField.tsx';
import { EntriesField } from './EntriesField.tsx';
import type { SealValues } from './seal-values.ts';

export type Purposes = OutputOf<typeof bundlesCalls.purposes>;

interface Props {
  form: RecordForm<SealValues>;
  partners: readonly Partner[];
  purposes: Purposes;
}

/** What the officer chooses: the purpose first, since it decides which fields leave. */
export function SealFields({ form, partners, purposes }: Props): ReactNode {
  const text = useText();
  const confirmed = partners.filter((partner) => partner.trust === 'confirmed');
  const others = partners.length - confirmed.length;
  const { aim, legalBasis, caseIds } = form.values;
  const aims = purposes.map(({ profile, profileId, name }) => ({
    value: profile ?? profileId ?? '',
    label: profile === null ? name : text(`leaving.profile.${profile}`),
  }));
  const own = purposes.find(({ profileId }) => profileId !== null && profileId === aim);
  const builtIn = purposes.find(({ profile }) => profile !== null && profile === aim)?.profile ?? null;
  const hint =
    own !== undefined
      ? text('leaving.profileHint.own', { agreement: own.agreement })
      : builtIn === null
        ? text('leaving.choosePurpose')
        : text(`leaving.profileHint.${builtIn}`);
  return (
    <Section title={text('exchange.seal.what')}>
      <div className="fields">
        <ChoiceField
          {...form.field('aim')}
          label={text('leaving.purpose')}
          description={hint}
          required
          choices={[{ value: '', label: text('leaving.chooseAim') }, ...aims]}
        />
        <ChoiceField
          {...form.field('partnerId')}
          label={text('exchange.seal.partner')}
          required
          choices={[
            { value: '', label: text('exchange.seal.choosePartner') },
            ...confirmed.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      {confirmed.length === 0 && <p className="note-verify">{text('exchange.seal.noPartner')}</p>}
      {confirmed.length > 0 && others > 0 && (
        <p className="quiet">{text('exchange.seal.unconfirmed', { count: others })}</p>
      )}
      {aim === 'contact-directory' ? (
        <EntriesField {...form.field('entries')} />
      ) : (
        <CasesField {...form.field('caseIds')} />
      )}
      {aim === 'headcount' && caseIds.length === 0 && <p className="quiet">{text('leaving.cases.all')}</p>}
      <div className="fields">
        <TextField
          {...form.field('purpose')}
          label={text('exchange.seal.purpose')}
          description={text('exchange.seal.purposeHint')}
          required
        />
        <ChoiceField
          {...form.field('legalBasis')}
          label={text('leaving.basis.label')}
          description={text('leaving.basis.hint')}
          choices={(['consent', ...BUNDLE_BASES] as const).map((value) => ({
            value,
            label: text(`leaving.basis.${value}`),
          }))}
        />
        {legalBasis !== 'consent' && (
          <>
            <TextField
              {...form.field('agreement')}
              label={text('leaving.basis.agreementName')}
              required={legalBasis === 'agreement' && own === undefined}
            />
            <TextField {...form.field('clause')} label={text('leaving.basis.clause')} />
          </>
        )}
        <DateField
          {...form.field('expiresOn')}
          label={text('exchange.seal.expiresOn')}
          description={text('exchange.seal.expiresOnHint')}
        />
      </div>
    </Section>
  );
}
