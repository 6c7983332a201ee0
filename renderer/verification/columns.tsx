import { useMemo } from 'react';
import type { ExercisePoint, RedPoint, TestResult, VerifiedPoint } from '../../shared/verification/schema.ts';
import { Age } from '../components/Age.tsx';
import { Badge, type Tone } from '../components/Badge.tsx';
import { PointValue } from './PointValue.tsx';
import type { ListColumn } from '../components/table/column.ts';
import type { Text } from '../text/text.ts';
import { useText } from '../text/use-text.ts';

/** How a result looks: the colour never stands alone. */
export const RESULT_TONES: Readonly<Record<TestResult, Tone>> = {
  answered: 'good',
  'no-answer': 'verify',
  'wrong-number': 'danger',
  'out-of-service': 'danger',
};

/** The columns of what must be verified; the first says whose number, the second which. */
export function useRedColumns(): ListColumn<RedPoint>[] {
  const text = useText();
  return useMemo(
    () => [
      ...shared<RedPoint>(text),
      {
        id: 'reason',
        title: text('verification.field.reason'),
        width: 170,
        sortable: false,
        cell: ({ reason }) => (
          <Badge tone={reason === 'failed' ? 'danger' : 'verify'}>
            {text(`verification.reason.${reason}`)}
          </Badge>
        ),
      },
      {
        id: 'confirmedAt',
        title: text('verification.field.confirmedAt'),
        width: 150,
        sortable: false,
        cell: ({ confirmedAt }) => confirmedAt !== null && <Age at={confirmedAt} />,
      },
      functionsColumn<RedPoint>(text),
    ],
    [text],
  );
}

/** The columns of an exercise. */
export function useExerciseColumns(): ListColumn<ExercisePoint>[] {
  const text = useText();
  return useMemo(
    () => [
      ...shared<ExercisePoint>(text),
      {
        id: 'result',
        title: text('verification.field.result'),
        width: 190,
        sortable: false,
        cell: ({ result }) =>
          result === null ? (
            <span className="quiet">{text('verification.left')}</span>
          ) : (
            <Badge tone={RESULT_TONES[result]}>{text(`verification.result.${result}`)}</Badge>
          ),
      },
      functionsColumn<ExercisePoint>(text),
    ],
    [text],
  );
}

function shared<Row extends VerifiedPoint>(text: Text): ListColumn<Row>[] {
  return [
    {
      id: 'title',
      title: text('contacts.field.title'),
      width: 250,
      sortable: false,
      cell: (point) => (
        <span className="cell-who" title={point.title}>
          <bdi className="cell-name">{point.title}</bdi>
        </span>
      ),
    },
    {
      id: 'value',
      title: text('verification.field.value'),
      width: 220,
      sortable: false,
      cell: (point) => (
        <>
          <PointValue point={point} />
          {point.isDayAndNight && <span className="quiet"> · {text('contacts.mark.day-and-night')}</span>}
        </>
      ),
    },
    {
      id: 'holder',
      title: text('contacts.field.holder'),
      width: 150,
      sortable: false,
      cell: (point) => point.holder !== point.title && <bdi title={point.holder}>{point.holder}</bdi>,
    },
  ];
}

function functionsColumn<Row extends VerifiedPoint>(text: Text): ListColumn<Row> {
  return {
    id: 'functions',
    title: text('contacts.field.functions'),
    width: 170,
    sortable: false,
    cell: ({ functions }) => {
      const names = functions.map((name) => text(`contacts.function.${name}`)).join(text('common.comma'));
      return <span title={names}>{names}</span>;
    },
  };
}
