import { useRef, useState } from 'react';
import type { z } from 'zod';
import { problemText } from '../text/problems.ts';
import type { FieldProps } from './fields/field.ts';

export interface Fields<Values> {
  values: Values;
  /** Binds one field: spread it into a field component. */
  field: <Name extends keyof Values & string>(name: Name) => FieldProps<Values[Name]>;
  set: (part: Partial<Values>) => void;
  replace: (values: Values) => void;
  /** Hands on what the schema accepts; otherwise its faults stand beside their fields. Says whether it did. */
  check: (then: (parsed: Values) => void) => boolean;
}

/**
 * Values and their faults, checked with the contract's schema. A form that saves uses `useRecordForm`.
 * @param onChange told every change that somebody makes, with all values
 */
export function useFields<Values extends Record<string, unknown>>(
  schema: z.ZodType<Values>,
  initial: Values,
  onChange?: (values: Values) => void,
): Fields<Values> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map());
  // Two changes in one event both count: the second starts from the first.
  const latest = useRef(initial);

  const set = (part: Partial<Values>) => {
    const changed = Object.keys(part);
    const isChanged = (path: string) => changed.some((name) => path === name || path.startsWith(`${name}.`));
    latest.current = { ...latest.current, ...part };
    setValues(latest.current);
    setErrors((now) => new Map([...now].filter(([path]) => !isChanged(path))));
    onChange?.(latest.current);
  };
  return {
    values,
    set,
    replace: (next) => {
      latest.current = next;
      setValues(next);
      setErrors(new Map());
    },
    field: (name) => ({
      name,
      value: values[name],
      onChange: (value) => set(partOf(name, value)),
      error: errors.get(name),
      errorAt: (path) => errors.get(`${name}.${path}`),
    }),
    check: (then) => {
      const parsed = schema.safeParse(values);
      const issues = parsed.error?.issues ?? [];
      setErrors(new Map(issues.map((issue) => [issue.path.join('.'), problemText(issue)])));
      if (parsed.success) then(parsed.data);
      return parsed.success;
    },
  };
}

function partOf<Values, Name extends keyof Values & string>(
  name: Name,
  value: Values[Name],
): Partial<Values> {
  const part: Partial<Values> = {};
  part[name] = value;
  return part;
}
