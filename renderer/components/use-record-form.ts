import { useEffect, useRef, useState, type RefObject } from 'react';
import type { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import type { FieldProps } from './fields/field.ts';
import { useDraft, type FoundDraft } from './use-draft.ts';
import { useFields } from './use-fields.ts';

interface Options<Values, Saved> {
  /** The input schema of the contract's call; its faults stand beside their fields. */
  schema: z.ZodType<Values>;
  /** What the form starts with, every field filled. */
  initial: Values;
  /** Names the form for its draft: `people/new`, `people/<id>`. */
  draft: string;
  /** The revision that the form was opened with; a restored draft brings back the one it was typed against. */
  revision?: number;
  save: (values: Values, revision: number) => Promise<Saved>;
  onSaved: (saved: Saved) => void;
}

export interface RecordForm<Values> {
  values: Values;
  /** Binds one field: spread it into a field component. */
  field: <Name extends keyof Values & string>(name: Name) => FieldProps<Values[Name]>;
  set: (values: Partial<Values>) => void;
  isDirty: boolean;
  isSaving: boolean;
  /** Why the last attempt to save failed; `null` when it did not. */
  problem: AppError | null;
  /** When the draft that fills the form was typed; `null` when it starts fresh. */
  restoredFrom: string | null;
  /** Throws the draft away and starts again. */
  startOver: () => void;
  /** Forgets the draft: for leaving without saving. */
  discard: () => void;
  submit: () => void;
  element: RefObject<HTMLFormElement | null>;
}

/** The one form hook: validates with the contract's schema, keeps drafts, saves, and says what went wrong. */
export function useRecordForm<Values extends Record<string, unknown>, Saved>(
  options: Options<Values, Saved>,
): RecordForm<Values> {
  const { schema, initial, save, onSaved } = options;
  const [revision, setRevision] = useState(options.revision ?? 1);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const draft = useDraft(options.draft);
  const fields = useFields(schema, initial, (values) => draft.keep({ values, revision }));

  useRestored(draft.found, (kept) => {
    // The draft was kept by this form; a field it lacks (an older version's draft) stays as it starts.
    fields.replace({ ...initial, ...kept.values });
    setRevision(kept.revision);
  });

  const submit = () => {
    if (isSaving) return;
    setProblem(null);
    const isAccepted = fields.check((parsed) => {
      setSaving(true);
      save(parsed, revision)
        .then(async (saved) => {
          await draft.discard();
          onSaved(saved);
        })
        .catch((error: unknown) =>
          setProblem(error instanceof AppError ? error : new AppError('internal', { reference: '' })),
        )
        .finally(() => setSaving(false));
    });
    if (isAccepted) return;
    setProblem(new AppError('invalid-input', { issues: [] }));
    setAttempt(attempt + 1);
  };

  useEffect(() => {
    if (attempt > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempt]);

  return {
    values: fields.values,
    field: fields.field,
    set: fields.set,
    isDirty: draft.isDirty,
    isSaving,
    problem,
    restoredFrom: draft.found?.savedAt ?? null,
    startOver: () => {
      void draft.discard();
      fields.replace(initial);
      setRevision(options.revision ?? 1);
      setProblem(null);
    },
    discard: () => void draft.discard(),
    submit,
    element,
  };
}

/** Fills the form with the draft, once, when it is found. */
function useRestored(found: FoundDraft | null, restore: (kept: KeptForm) => void): void {
  const latest = useRef(restore);
  useEffect(() => {
    latest.current = restore;
  });
  useEffect(() => {
    if (found !== null && isKeptForm(found.value)) latest.current(found.value);
  }, [found]);
}

interface KeptForm {
  values: Record<string, unknown>;
  revision: number;
}

function isKeptForm(value: unknown): value is KeptForm {
  return (
    typeof value === 'object' &&
    value !== null &&
    'values' in value &&
    'revision' in value &&
    typeof value.revision === 'number'
  );
}
