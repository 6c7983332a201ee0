import { z } from 'zod';
import { Instant } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';
import { Evidence, VERDICTS } from '../people/matching.ts';
import { PersonId, PersonSummary } from '../people/schema.ts';

/** Where a pair stands. `different` and `unsure` hold until one of the two changes in what the evidence was drawn from. */
export const PAIR_STATES = ['open', 'different', 'unsure', 'merged'] as const;
export const PairState = z.enum(PAIR_STATES);
export type PairState = z.infer<typeof PairState>;

/** What an officer may say of a pair without merging it; `open` takes back what was said. */
export const PAIR_DECISIONS = ['different', 'unsure', 'open'] as const;
export type PairDecision = (typeof PAIR_DECISIONS)[number];

/** How a pair was found: by looking through the register, on registering, by an import, by a bundle. */
export const PAIR_SOURCES = ['scan', 'register', 'import', 'bundle'] as const;
export type PairSource = (typeof PAIR_SOURCES)[number];

/** What speaks for and against two records being one person. */
export const PairEvidence = z.strictObject({
  score: z.number().min(0).max(1),
  verdict: z.enum(VERDICTS),
  evidence: z.array(Evidence),
});
export type PairEvidence = z.infer<typeof PairEvidence>;

/** Two records that may be one person. */
export const DuplicatePair = PairEvidence.extend({
  id: RecordId,
  a: PersonSummary,
  b: PersonSummary,
  state: PairState,
  source: z.enum(PAIR_SOURCES),
  foundAt: Instant,
  decidedBy: z.string().meta({ description: 'name of the officer; empty = nobody decided yet' }),
  decidedAt: Instant.nullable().meta({ description: 'null = nobody decided yet' }),
  note: z.string().meta({ description: 'what the officer said about it' }),
  besideReason: z
    .string()
    .meta({ description: 'why one was registered beside the other; empty when nobody was asked' }),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;

/** Fields of which a person has one value, so that somebody has to choose. `birthWritten` goes with `birthDate`; `names`: whose leads. */
export const CHOICE_FIELDS = [
  'names',
  'birthDate',
  'birthPlace',
  'sex',
  'standing',
  'employment',
  'purpose',
  'arrivedOn',
  'departsOn',
  'departedOn',
  'confirmDueOn',
  'registeredUntil',
  'eraseOn',
  'zoneId',
] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** Whose value stands, field by field; what is left out stays as the kept record has it, unless that is empty. */
export const MergeChoices = z.partialRecord(z.enum(CHOICE_FIELDS), z.enum(['keep', 'other']));
export type MergeChoices = z.infer<typeof MergeChoices>;

/** A value that the merged record does not show: it was not chosen, or there was no room. */
export const NotChosen = z.strictObject({
  field: z.string(),
  value: z.json(),
  from: z.enum(['keep', 'other']).meta({ description: 'whose value it was' }),
});
export type NotChosen = z.infer<typeof NotChosen>;

/** What became of a record that named the one that went. */
export const MovedLink = z.strictObject({
  kind: z.string(),
  id: RecordId,
  title: z.string(),
});
export type MovedLink = z.infer<typeof MovedLink>;

/** Two records made one, or that again taken back. */
export const Merge = z.strictObject({
  id: RecordId,
  keptId: PersonId,
  otherId: PersonId,
  keptName: z.string(),
  otherName: z.string(),
  at: Instant,
  by: z.string(),
  notChosen: z.array(NotChosen),
  links: z.array(MovedLink),
  undoneAt: Instant.nullable().meta({ description: 'null while it stands' }),
  undoneBy: z.string(),
});
export type Merge = z.infer<typeof Merge>;
