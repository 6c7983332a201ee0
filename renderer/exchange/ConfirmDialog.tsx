import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { AppError, isAppError } from '../../shared/kernel/errors.ts';
import { CONFIRMATION_WAYS, type Partner } from '../../shared/partners/schema.ts';
import { api } from '../app/client.ts';
import { Dialog } from '../components/Dialog.tsx';
import { ChoiceField } from '../components/fields/ChoiceField.tsx';
import { Problem } from '../components/Problem.tsx';
import { toast } from '../components/toast.tsx';
import { useText } from '../text/use-text.ts';
import { DigitFields } from './DigitFields.tsx';
import { FIELD_COUNT, fieldAt, lengthOf, placeOf } from './digits.ts';

const EMPTY: readonly string[] = Array.from({ length: FIELD_COUNT }, () => '');

interface Props {
  partner: Partner;
  onClose: () => void;
}

/** Confirms a partner by the digits that it reads aloud. The expected digits stand nowhere. */
export function ConfirmDialog({ partner, onClose }: Props): ReactNode {
  const text = useText();
  return (
    <Dialog title={text('exchange.confirm.title', { name: partner.name })} onClose={onClose} size="large">
      <ConfirmForm partner={partner} onClose={onClose} />
    </Dialog>
  );
}

function ConfirmForm({ partner, onClose }: Props): ReactNode {
  const text = useText();
  const [way, setWay] = useState<(typeof CONFIRMATION_WAYS)[number]>('voice');
  const [fields, setFields] = useState<readonly string[]>(EMPTY);
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = () => {
    const missing = fields.flatMap((typed, field) => (typed.length < lengthOf(field) ? [field] : []));
    if (missing.length > 0) {
      setMarked(new Set(missing));
      setProblem(new AppError('partners/fingerprint-mismatch', { result: 'incomplete', places: [] }));
      return;
    }
    setBusy(true);
    api.partners
      .confirm({ partnerId: partner.id, fingerprint: fields.join(''), way })
      .then(() => {
        toast(text('exchange.confirm.doneToast', { name: partner.name }));
        onClose();
      })
      .catch((error: unknown) => {
        setProblem(error);
        const isSlip = isAppError(error, 'partners/fingerprint-mismatch') && error.details.result === 'slip';
        setMarked(new Set(isSlip ? error.details.places.map(fieldAt) : []));
      })
      .finally(() => setBusy(false));
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) submit();
      }}
    >
      <p>{text('exchange.confirm.how')}</p>
      <ChoiceField
        name="way"
        label={text('exchange.confirm.way')}
        value={way}
        onChange={setWay}
        error={undefined}
        errorAt={() => undefined}
        choices={CONFIRMATION_WAYS.map((value) => ({ value, label: text(`exchange.confirm.ways.${value}`) }))}
      />
      <DigitFields
        fields={fields}
        marked={marked}
        onChange={(next) => {
          setFields(next);
          setMarked(new Set());
          setProblem(null);
        }}
      />
      {problem !== null && <Mismatch error={problem} />}
      <div className="buttons">
        <Button type="submit" loading={isBusy}>
          {text('exchange.confirm.submit')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {text('common.action.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Missing digits and slips are to be typed again; digits of other keys are a reason to stop. */
function Mismatch({ error }: { error: unknown }): ReactNode {
  const text = useText();
  if (!isAppError(error, 'partners/fingerprint-mismatch')) return <Problem error={error} />;
  const { result, places } = error.details;
  if (result === 'different')
    return (
      <div className="problem" role="alert">
        <div className="problem-text">
          <p className="problem-what">{text('exchange.confirm.different')}</p>
          <p>{text('exchange.confirm.differentNext')}</p>
        </div>
      </div>
    );
  const named = places.map((place) => {
    const at = placeOf(fieldAt(place));
    return text(at.group === 5 ? 'exchange.confirm.check' : 'exchange.confirm.group', { ...at });
  });
  return (
    <p className="note-verify" role="alert">
      {result === 'incomplete'
        ? text('exchange.confirm.incomplete')
        : text('exchange.confirm.slip', { places: named.join(text('exchange.confirm.between')) })}
    </p>
  );
}
