import { Button, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { EXPORT_FIELDS, type ExportField } from '../../shared/exports/schema.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  value: readonly ExportField[];
  /** The format decides: nothing can be chosen. */
  isFixed: boolean;
  /** Fields without those that weigh most. */
  lighter: readonly ExportField[];
  onChange: (fields: ExportField[]) => void;
}

/** What leaves of each person, field by field. */
export function FieldChoice({ value, isFixed, lighter, onChange }: Props): ReactNode {
  const text = useText();
  return (
    <fieldset className="exports-fields">
      <legend>{text('exports.dialog.fields')}</legend>
      <div className="exports-choices">
        {EXPORT_FIELDS.map((field) => (
          <Checkbox
            key={field}
            label={text(`exports.field.${field}`)}
            checked={value.includes(field)}
            disabled={isFixed}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? EXPORT_FIELDS.filter((other) => other === field || value.includes(other))
                  : value.filter((other) => other !== field),
              )
            }
          />
        ))}
      </div>
      {!isFixed && (
        <div className="buttons">
          <Button size="xs" variant="default" onClick={() => onChange([...EXPORT_FIELDS])}>
            {text('exports.dialog.all')}
          </Button>
          <Button size="xs" variant="default" onClick={() => onChange([...lighter])}>
            {text('exports.dialog.fewer')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
