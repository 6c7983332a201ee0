import type { ReactNode } from 'react';
import { REVOCATION_REASONS } from '../../shared/bundles/values.ts';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { DateField } from '../components/fields/DateField.tsx';
import type { Fields } from '../components/use-fields.ts';
import { useText } from '../text/use-text.ts';
import type { RevocationValues } from './revocation-values.ts';

interface Props {
  form: Fields<RevocationValues>;
  /** Whose keys: `lost` are ours, `revoke` a partner's. */
  words: 'lost' | 'revoke';
}

/** Why keys are no good, and since when. */
export function RevocationFields({ form, words }: Props): ReactNode {
  const text = useText();
  return (
    <>
      <ChoiceField
        {...form.field('reason')}
        label={text(`trust.${words}.reason`)}
        choices={REVOCATION_REASONS.map((value) => ({ value, label: text(`trust.reason.${value}`) }))}
        autoFocus
      />
      <DateField {...form.field('since')} label={text(`trust.${words}.since`)} />
      <p className="quiet">{text(`trust.${words}.sinceHint`)}</p>
    </>
  );
}
