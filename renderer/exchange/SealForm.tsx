import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Partner } from '../../shared/partners/schema.ts';
import { addresses } from '../app/addresses.ts';
import { goBack } from '../app/navigate.ts';
import { TextField } from '../components/fields/TextField.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { RecordForm } from '../components/RecordForm.tsx';
import { Section } from '../components/Section.tsx';
import { useRecordForm } from '../components/use-record-form.ts';
import { dateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { ExchangeProblem } from './ExchangeProblem.tsx';
import { LeavingGrounds } from './LeavingGrounds.tsx';
import { LeavingRecords } from './LeavingRecords.tsx';
import { Readers } from './Readers.tsx';
import { SealFields, type Purposes } from './SealFields.tsx';
import { sealSchema, type SealValues } from './seal-values.ts';
import { leavingQuery, useLeaving, type Leaving } from './use-leaving.ts';
import { useSealing, type Sealed } from './use-sealing.ts';

interface Props {
  start: Pick<SealValues, 'caseIds' | 'partnerId'>;
  partners: readonly Partner[];
  purposes: Purposes;
  onSealed: (sealed: Sealed) => void;
}

/** What for, which records, for whom, on what ground; and what leaves with it. */
export function SealForm({ start, partners, purposes, onSealed }: Props): ReactNode {
  const text = useText();
  const confirmed = partners.filter((partner) => partner.trust === 'confirmed');
  const [asked, setAsked] = useState<string | null>(null);
  const seal = useSealing();
  const client = useQueryClient();
  const partnerOf = (id: string) => confirmed.find((partner) => partner.id === id);

  const form = useRecordForm<SealValues, Sealed>({
    schema: sealSchema(asked),
    initial: {
      ...firstChoice(start, confirmed),
      entries: [],
      purpose: text('exchange.seal.purposeFirst'),
      legalBasis: 'consent',
      agreement: '',
      clause: '',
      expiresOn: null,
      typedName: '',
    },
    draft: `bundles/seal/${start.caseIds[0] ?? start.partnerId}`,
    // The core refuses as well; said here, nobody is asked first where to save what cannot be sealed.
    save: async (values) => {
      refuseUngrounded(await client.query(leavingQuery(partnerOf(values.partnerId), values)));
      return seal.run(values, confirmed);
    },
    onSaved: onSealed,
  });
  const partner = partnerOf(form.values.partnerId);
  const leaving = useLeaving(partner, form.values);
  const shown = leaving.error === null ? (leaving.data ?? null) : null;
  const nameAsked = leaving.data?.typeNameToConfirm ?? null;
  if (nameAsked !== asked) setAsked(nameAsked);

  return (
    <RecordForm form={form} submit={text('exchange.seal.submit')} onCancel={() => goBack(addresses.exchange)}>
      <SealFields form={form} partners={partners} purposes={purposes} />
      <Section title={text('exchange.seal.leaves')}>
        {leaving.error !== null && <ExchangeProblem error={leaving.error} />}
        {leaving.data === null && leaving.error === null && (
          <p className="quiet">{text('exchange.seal.chooseFirst')}</p>
        )}
        {shown !== null && (
          <>
            {shown.leftOut > 0 && (
              <p className="note-verify">{text('leaving.leftOut', { count: shown.leftOut })}</p>
            )}
            {shown.expiresOn !== null && shown.expiresOn !== form.values.expiresOn && (
              <p className="note-verify">{text('leaving.lastDay', { date: dateText(shown.expiresOn) })}</p>
            )}
            <LeavingRecords leaving={shown} />
          </>
        )}
      </Section>
      {shown !== null && <LeavingGrounds leaving={shown} />}
      {shown !== null && (
        <Section title={text('exchange.seal.readers')}>
          <Readers readers={shown.readers} partner={partner} />
          {nameAsked !== null && (
            <div className="field-narrow">
              <TextField
                {...form.field('typedName')}
                label={text('exchange.seal.typeName', { name: nameAsked })}
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

/** @throws AppError `bundles/no-ground` when somebody would leave without one */
function refuseUngrounded(leaving: Leaving | null): void {
  const people = (leaving?.grounds ?? []).flatMap(({ personId, refusal }) =>
    refusal === null ? [] : [{ personId, reason: refusal }],
  );
  if (people.length > 0) throw new AppError('bundles/no-ground', { people });
}

/** What the form starts with: the only confirmed partner is chosen at once. */
function firstChoice(
  start: Props['start'],
  confirmed: readonly Partner[],
): Pick<SealValues, 'aim' | 'caseIds' | 'partnerId'> {
  const [first] = confirmed;
  const only = confirmed.length === 1 && first !== undefined ? first.id : '';
  const isKnown = confirmed.some(({ id }) => id === start.partnerId);
  return {
    // From a case, the case; else what leaves is for the officer to choose, not for us.
    aim: start.caseIds.length > 0 ? 'full-case' : '',
    caseIds: start.caseIds,
    partnerId: isKnown ? start.partnerId : only,
  };
}
