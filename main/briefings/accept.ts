import type { AcceptOutcome, briefingsCalls } from '../../shared/briefings/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ChangeSet, WritableDb } from '../database/handle.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { newId } from '../kernel/clock.ts';
import type { RecordRegistry } from '../records/registry.ts';
import { continued, eachInSlices, rest } from '../records/slices.ts';
import { acceptOne, type Verdict, type Wish } from './accept-one.ts';
import { listOpenNumbers } from './candidates.ts';
import { importFile } from './import.ts';
import { contextOfBriefing, OrganisationsMade, type BriefingContext } from './propose.ts';
import { finishRun, takeBackRun } from './run.ts';
import { saveRun, underRun, whenIdle, type ImportRun } from './runs.ts';

type Input = ParsedInputOf<typeof briefingsCalls.accept>;

/** So many at once stand in one transaction; more are hidden until all are done. */
const AT_ONCE = 10;

/**
 * Accepts candidates of a briefing, after importing it when a path is given. More than a few are written in slices, hidden until
 * all are done; cancelled or failed, nothing of it stays.
 * @throws AppError `not-found`, `briefings/busy`, `files/*`, `reader/*`, `ipc/cancelled`
 */
export async function acceptCandidates(
  task: TaskContext,
  registry: RecordRegistry,
  input: Input,
): Promise<AnswerOf<typeof briefingsCalls.accept>> {
  const briefingId = await briefingOf(task, registry, input);
  await whenIdle(task, briefingId);
  const context = task.read((db) => contextOfBriefing(db, briefingId));
  const wishes = task.read((db) =>
    input.items === 'all'
      ? listOpenNumbers(db, briefingId).map((number) => ({ number }))
      : wishesOf(input.items),
  );
  const tally = new Tally(briefingId);
  const step = (db: WritableDb, wish: Wish): void => {
    tally.add(wish.number, acceptOne(db, wish, context, tally.made));
  };
  if (wishes.length <= AT_ONCE) {
    const { changeSet } = task.write(
      (db) => {
        for (const wish of wishes) step(db, wish);
        if (tally.hasDecided) db.changeSet.kinds.add('briefing');
      },
      { provenance: provenanceOf(context) },
    );
    return tally.outcome(changeSet);
  }
  const run: ImportRun = { id: newId(task.clock), briefingId, changeSetId: null, isDecided: false };
  const work = { run, context, wishes, step, tally };
  return tally.outcome(await underRun(run, () => acceptMany(task, registry, work)));
}

async function briefingOf(task: TaskContext, registry: RecordRegistry, input: Input): Promise<string> {
  if (input.briefingId !== undefined) return input.briefingId;
  if (input.path === undefined)
    throw new AppError('invalid-input', { issues: [{ path: 'path', problem: 'briefing-or-path' }] });
  const { briefing } = await importFile(task, registry, { path: input.path, ...input.details });
  return briefing.id;
}

/** A candidate that is named twice counts once, with the last word on it. */
function wishesOf(items: readonly (number | Wish)[]): Wish[] {
  const byNumber = new Map<number, Wish>();
  for (const item of items) {
    const wish = typeof item === 'number' ? { number: item } : item;
    byNumber.set(wish.number, wish);
  }
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}

function provenanceOf(context: BriefingContext) {
  return { source: 'briefing', briefingId: context.briefingId, place: '' } as const;
}

async function acceptMany(
  task: TaskContext,
  registry: RecordRegistry,
  work: {
    run: ImportRun;
    context: BriefingContext;
    wishes: readonly Wish[];
    step: (db: WritableDb, wish: Wish) => void;
    tally: Tally;
  },
): Promise<ChangeSet | null> {
  const { run, context, wishes } = work;
  work.tally.made.isHidden = true;
  let begun: ChangeSet | null = null;
  try {
    begun = task.write(
      (db) => {
        run.changeSetId = db.changeSet.id;
        saveRun(db, run);
      },
      { provenance: provenanceOf(context), hiddenBy: run.id },
    ).changeSet;
    if (begun === null) throw new Error('a run without its change set');
    await eachInSlices(task, wishes, {
      first: { continues: begun },
      step: work.step,
      done: (done) => {
        task.progress({ done, total: wishes.length, stage: 'accepting' });
      },
    });
  } catch (error) {
    await takeBackRun({ ...task, registry }, run);
    throw error;
  }
  await finishRun({ ...task, registry }, run, begun);
  await acceptLater(task, begun, work);
  return begun;
}

/** Further rows about organisations that were hidden until now. */
async function acceptLater(
  task: TaskContext,
  begun: ChangeSet,
  work: { wishes: readonly Wish[]; step: (db: WritableDb, wish: Wish) => void; tally: Tally },
): Promise<void> {
  work.tally.made.isHidden = false;
  const later = work.wishes.filter(({ number }) => work.tally.isLater(number));
  await eachInSlices({ ...task, breathe: rest }, later, {
    first: { continues: continued(begun, null) },
    step: work.step,
  });
}

/** Counts what became of every candidate asked for. */
class Tally {
  readonly made = new OrganisationsMade();
  readonly #briefingId: string;
  readonly #verdicts = new Map<number, Verdict>();

  constructor(briefingId: string) {
    this.#briefingId = briefingId;
  }

  /** Notes a verdict; one that was to come later is replaced. */
  add(number: number, verdict: Verdict): void {
    this.#verdicts.set(number, verdict);
  }

  isLater(number: number): boolean {
    return this.#verdicts.get(number)?.outcome === 'later';
  }

  get hasDecided(): boolean {
    return [...this.#verdicts.values()].some(({ outcome }) => outcome !== 'skipped' && outcome !== 'refused');
  }

  outcome(changeSet: ChangeSet | null): AnswerOf<typeof briefingsCalls.accept> {
    const count = (outcome: Verdict['outcome']) =>
      [...this.#verdicts.values()].filter((verdict) => verdict.outcome === outcome).length;
    const reasons: AcceptOutcome['reasons'] = [];
    for (const [number, { reason }] of this.#verdicts)
      if (reason !== undefined && reasons.length < 1000) reasons.push({ number, reason });
    return {
      briefingId: this.#briefingId,
      asked: this.#verdicts.size,
      created: count('created'),
      updated: count('updated'),
      same: count('same'),
      linked: count('linked'),
      rejected: count('rejected'),
      skipped: count('skipped'),
      refused: count('refused'),
      reasons,
      organisationsCreated: this.made.count,
      changeSetIds: changeSet === null ? [] : [changeSet.id],
    };
  }
}
