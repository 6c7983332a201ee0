import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AlertArea, AlertCircle } from '../../shared/alerts/schema.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { ItemsField } from '../components/fields/ItemsField.tsx';
import { NumberField } from '../components/fields/NumberField.tsx';
import { part } from '../components/fields/part.ts';
import { TextField } from '../components/fields/TextField.tsx';
import { useText } from '../text/use-text.ts';
import { CornersField } from './CornersField.tsx';

/** Where it holds: each area with its name, and circles or an outline if it has any. */
export function AreasField(props: FieldProps<AlertArea[]>): ReactNode {
  const text = useText();
  return (
    <div className="alert-wide">
      <ItemsField
        {...props}
        label={text('alerts.field.areas')}
        add={text('alerts.area.add')}
        itemName={(number) => text('alerts.area.number', { number })}
        create={(id): AlertArea => ({
          id,
          description: '',
          polygons: [],
          circles: [],
          geocodes: [],
          altitude: null,
          ceiling: null,
        })}
      >
        {(_area, field) => (
          <>
            <TextField {...field('description')} label={text('alerts.field.areaName')} required />
            <Circles {...field('circles')} />
            <CornersField {...field('polygons')} label={text('alerts.field.corners')} />
          </>
        )}
      </ItemsField>
    </div>
  );
}

function Circles({ name, value, onChange, errorAt }: FieldProps<AlertCircle[]>): ReactNode {
  const text = useText();
  return (
    <>
      {value.map((circle, index) => {
        const field: FieldProps<AlertCircle> = {
          name: `${name}.${String(index)}`,
          value: circle,
          onChange: (next) => onChange(value.map((other, at) => (at === index ? next : other))),
          error: errorAt(String(index)),
          errorAt: (path) => errorAt(`${String(index)}.${path}`),
        };
        return (
          <div
            key={index}
            className="alert-circle"
            role="group"
            aria-label={text('alerts.area.circleNumber', { number: index + 1 })}
          >
            <Degrees field={part(field, 'latitude')} label={text('alerts.field.latitude')} />
            <Degrees field={part(field, 'longitude')} label={text('alerts.field.longitude')} />
            <Degrees field={part(field, 'radiusM')} label={text('alerts.field.radiusKm')} scale={1000} />
          </div>
        );
      })}
      <Button
        className="alert-add-circle"
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...value, { latitude: NaN, longitude: NaN, radiusM: NaN }])}
      >
        {text('alerts.area.addCircle')}
      </Button>
    </>
  );
}

/** A number that has to be there; what is not typed yet is none, which the schema refuses. */
function Degrees({
  field,
  label,
  scale = 1,
}: {
  field: FieldProps<number>;
  label: string;
  scale?: number;
}): ReactNode {
  const { value, onChange, ...rest } = field;
  return (
    <NumberField
      {...rest}
      label={label}
      value={Number.isFinite(value) ? value / scale : NaN}
      onChange={(next) => onChange(next === null ? NaN : scale === 1 ? next : Math.round(next * scale))}
    />
  );
}
