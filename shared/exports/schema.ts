import { z } from 'zod';
import { Instant } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';
import { PersonInput } from '../people/schema.ts';

/** The files that people leave in. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'pfif'] as const;
export const ExportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** What can leave of a person: the fields of the record, its household, and what is known about the record itself. */
export const EXPORT_FIELDS = ['record', ...PersonInput.keyof().options, 'household'] as const;
export const ExportField = z.enum(EXPORT_FIELDS);
export type ExportField = z.infer<typeof ExportField>;

/** Fields that weigh most when they leave: named before anything is written, and not chosen beforehand on the screen. */
export const SENSITIVE_EXPORT_FIELDS: readonly ExportField[] = [
  'documents',
  'contactPoints',
  'addresses',
  'nextOfKin',
  'needs',
  'consents',
  'note',
];

/**
 * The only fields that PFIF can carry here. What it has no place for (documents, phones, needs) never leaves in it.
 * @see domain reference 8.1
 */
export const PFIF_FIELDS: readonly ExportField[] = [
  'record',
  'names',
  'birthDate',
  'sex',
  'addresses',
  'registeredUntil',
  'eraseOn',
];

/** Without these a PFIF record says nothing, so they cannot be left out. */
export const PFIF_NEEDED: readonly ExportField[] = ['record', 'names'];

/** Days on which every copy must be gone. They bound the life of the file, so they leave with it, whatever is chosen. */
export const PFIF_EXPIRY: readonly ExportField[] = ['registeredUntil', 'eraseOn'];

/** What is printed. */
export const PRINTS = ['register', 'household-sheets', 'worklist'] as const;
export const PrintKind = z.enum(PRINTS);
export type PrintKind = z.infer<typeof PrintKind>;

/** Papers and tables of the directory: they say who is reached how, and name the holders of offices. */
export const DIRECTORY_EXPORTS = [
  'to-verify',
  'exercise',
  'coverage',
  'call-tree',
  'wall-sheet',
  'people-sheet',
  'facilities',
] as const;

/** What left: everybody in a file, a print, a copy of the list's rows, or a paper of the directory. */
export const EXPORT_KINDS = ['people', ...PRINTS, 'copy', ...DIRECTORY_EXPORTS] as const;
/** In which form it left; `text` is the clipboard. */
export const EXPORTED_FORMATS = [...EXPORT_FORMATS, 'pdf', 'html', 'text'] as const;

/** Why it leaves, in the words of the officer. */
export const ExportPurpose = z.string().trim().max(500);

/** Something that left, as the list of what left shows it. */
export const Export = z.strictObject({
  id: RecordId,
  at: Instant,
  officer: z.string(),
  what: z.enum(EXPORT_KINDS),
  format: z.enum(EXPORTED_FORMATS),
  purpose: z.string().meta({ description: 'empty: none was given' }),
  fields: z.array(z.string()),
  rows: z.number().int().nonnegative(),
  leftOut: z.number().int().nonnegative().meta({ description: 'people found, but kept back by a rule' }),
  query: z.unknown().meta({
    description: 'which people, as `people.list` takes it; what else was asked for, as its call takes it',
  }),
  owner: z.string().meta({ description: 'who answers for the paper; empty for a file' }),
  copy: z.number().int().positive().nullable().meta({ description: 'first copy number; null = no print' }),
  copies: z.number().int().nonnegative(),
});
export type Export = z.infer<typeof Export>;
