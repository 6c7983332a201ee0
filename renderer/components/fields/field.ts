/** What a form hands to a field: its value, how to change it, and what is wrong with it. */
export interface FieldProps<Value> {
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  /** What is wrong with the field as a whole. */
  error: string | undefined;
  /** What is wrong with a part of it, such as `0.number` in a list. */
  errorAt: (path: string) => string | undefined;
}

/** A field as a screen uses it: `<TextField {...form.field('birthPlace')} label={…} />`. */
export interface LabelledField<Value> extends FieldProps<Value> {
  label: string;
  description?: string;
  required?: boolean;
  autoFocus?: boolean;
}

/** Something to choose: what is kept, and what people read. */
export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
}
