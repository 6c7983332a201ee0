import type { FieldProps } from './field.ts';

/** Binds one part of a field that is an object: `part(form.field('employment'), 'employer')`. */
export function part<Value extends object, Name extends keyof Value & string>(
  field: FieldProps<Value>,
  name: Name,
): FieldProps<Value[Name]> {
  return {
    name: `${field.name}.${name}`,
    value: field.value[name],
    onChange: (next) => {
      const changed: Partial<Value> = {};
      changed[name] = next;
      field.onChange({ ...field.value, ...changed });
    },
    error: field.errorAt(name),
    errorAt: (path) => field.errorAt(`${name}.${path}`),
  };
}
