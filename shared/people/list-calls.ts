import { z } from 'zod';
import { Done, NoInput, read, task, write } from '../ipc/call.ts';
import { Instant } from '../kernel/dates.ts';
import { RecordId } from '../kernel/ids.ts';
import { Page } from '../records/schema.ts';
import { ListView } from '../views/calls.ts';
import {
  BulkAction,
  FacetValue,
  PEOPLE_FACETS,
  PEOPLE_GROUPINGS,
  PeopleFilter,
  PeopleSelection,
} from './query.ts';
import { PersonSummary } from './schema.ts';

/** A view of the list that was given a name; everybody in the mission has it. */
export const PeopleView = z.strictObject({
  id: RecordId,
  name: z.string().trim().min(1).max(80),
  view: ListView,
  savedAt: Instant,
  savedBy: z.string(),
});
export type PeopleView = z.infer<typeof PeopleView>;

const RowField = PersonSummary.keyof();

/** Calls under `people.` that stand around the list: counts, groups, rows to copy, what is done to many, named views. */
export const listCalls = {
  facets: read({
    right: 'people.read',
    summary: 'How many people each value of a filter would find; each is counted without its own filter.',
    input: z.strictObject({
      filter: PeopleFilter.prefault({}),
      facets: z
        .array(z.enum(PEOPLE_FACETS))
        .default(PEOPLE_FACETS.filter((facet) => facet !== 'household'))
        .meta({ description: 'left out: all but households, which are many' }),
    }),
    output: z.strictObject({
      total: z.number().int(),
      facets: z.partialRecord(z.enum(PEOPLE_FACETS), z.array(FacetValue).max(500)).meta({
        description: 'the most frequent first',
      }),
    }),
  }),
  groups: read({
    right: 'people.read',
    summary:
      'The groups that a filtered list falls into, with counts; the rows of one are listed by its value.',
    input: z.strictObject({
      filter: PeopleFilter.prefault({}),
      by: z.enum(PEOPLE_GROUPINGS),
      sorting: z.enum(['count', 'label']).default('count'),
      ...Page,
    }),
    output: z.strictObject({
      total: z.number().int().meta({ description: 'how many groups' }),
      people: z.number().int().meta({ description: 'how many people; one may be in several groups' }),
      rows: z.array(FacetValue),
    }),
  }),
  rows: read({
    right: 'people.read',
    summary: 'Chosen fields of the people selected, in order, in slices: for copying.',
    input: z.strictObject({ selection: PeopleSelection, fields: z.array(RowField).min(1), ...Page }),
    output: z.strictObject({
      total: z.number().int(),
      rows: z.array(PersonSummary.partial().required({ id: true })),
    }),
    sensitive: true,
  }),
  bulk: task({
    right: 'people.write',
    summary: 'Does one thing to everybody selected, as one change that can be undone as a whole.',
    input: z.strictObject({ selection: PeopleSelection, action: BulkAction }),
    output: z.strictObject({
      total: z.number().int().meta({ description: 'how many were selected' }),
      changed: z.number().int(),
      unchanged: z.number().int().meta({ description: 'who already was as wanted, or is gone' }),
      stopped: z.boolean().meta({ description: 'stopped half-way; what was done stays done' }),
      changeSetId: RecordId.nullable().meta({ description: 'for records.undo; null when nothing changed' }),
    }),
  }),
  views: read({
    right: 'people.read',
    summary: 'The views of the list that were given a name, by name.',
    input: NoInput,
    output: z.array(PeopleView),
    namesNobody: true,
  }),
  saveView: write({
    right: 'people.read',
    summary: 'Gives a view of the list a name, or changes one.',
    input: z.strictObject({
      id: RecordId.optional().meta({ description: 'the view to change; left out: a new one' }),
      name: PeopleView.shape.name,
      view: ListView,
    }),
    output: PeopleView,
  }),
  removeView: write({
    right: 'people.read',
    summary: 'Removes a named view; nobody on it changes.',
    input: z.strictObject({ id: RecordId }),
    output: Done,
    namesNobody: true,
  }),
} as const;
