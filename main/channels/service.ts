import type { channelsCalls } from '../../shared/channels/calls.ts';
import { LanguageTag } from '../../shared/kernel/text.ts';
import { PeopleFilter } from '../../shared/people/query.ts';
import type { ChannelInput } from '../../shared/channels/schema.ts';
import { addDays, dateOf } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { dueBefore, organisationName } from '../contacts/service.ts';
import type { ReadableDb, SqlValue, WritableDb } from '../database/handle.ts';
import { districtTree, inTreeOrder } from '../districts/service.ts';
import { newId, nowOf } from '../kernel/clock.ts';
import { listHistory } from '../records/history.ts';
import { metaOf } from '../records/meta.ts';
import type { Stored } from '../records/store.ts';
import { shownWhere, wordsWhere } from '../records/window.ts';
import { facetsOf } from '../people/service.ts';
import { channelStore, listChannelRows } from './repository.ts';
import { channelState, lastTest } from './state.ts';

type ChannelAnswer = AnswerOf<typeof channelsCalls.get>;
type Plan = AnswerOf<typeof channelsCalls.plan>;
type Reaching = Plan['districts'][number]['channels'];

/** Adds a channel. */
export function createChannel(db: WritableDb, channel: ChannelInput): ChannelAnswer {
  return answer(db, channelStore.create(db, channel));
}

/** Changes a channel. @throws AppError `not-found`, `records/stale-revision` */
export function updateChannel(
  db: WritableDb,
  id: string,
  revision: number,
  channel: ChannelInput,
): ChannelAnswer {
  return answer(db, channelStore.update(db, id, revision, channel));
}

/**
 * Notes a test by this officer.
 * @throws AppError `not-found`, `records/stale-revision`; `invalid-input` for a day that has begun nowhere yet
 */
export function recordChannelTest(
  db: WritableDb,
  { id, revision, test }: ParsedInputOf<typeof channelsCalls.recordTest>,
): ChannelAnswer {
  if (test.on > addDays(dateOf(nowOf(db.clock)), 1))
    throw new AppError('invalid-input', { issues: [{ path: 'test.on', problem: 'in-future' }] });
  const { fields } = channelStore.get(db, id);
  const tests = [...fields.tests, { ...test, id: newId(db.clock), by: db.actor.name }].slice(-200);
  return updateChannel(db, id, revision, { ...fields, tests });
}

/** Takes a channel out of the lists, or brings one back. @throws AppError `not-found`, `records/stale-revision` */
export function setChannelArchived(
  db: WritableDb,
  id: string,
  revision: number,
  archived: boolean,
): ChannelAnswer {
  return answer(db, channelStore.setArchived(db, id, revision, archived));
}

/** Opens one channel, archived or not. @throws AppError `not-found` */
export function getChannel(db: ReadableDb, id: string): ChannelAnswer {
  return answer(db, channelStore.get(db, id));
}

/** Every change of a channel, newest first; empty when there never was one. */
export function historyOfChannel(db: ReadableDb, id: string): AnswerOf<typeof channelsCalls.history> {
  return listHistory(db, id);
}

/** A window on the list. @throws AppError `invalid-input` */
export function listChannels(
  db: ReadableDb,
  { filter, ...window }: ParsedInputOf<typeof channelsCalls.list>,
): AnswerOf<typeof channelsCalls.list> {
  const words = wordsWhere(filter.text);
  const parameters: Record<string, SqlValue> = { ...words.parameters };
  const where = [...shownWhere(filter.archived), ...words.where];
  if (filter.kind !== undefined) {
    where.push('kind = @kind');
    parameters['kind'] = filter.kind;
  }
  const { total, rows } = listChannelRows(db, { ...window, where, parameters });
  return {
    total,
    rows: rows.map((record) => {
      const { note: _note, tests: _tests, ...fields } = record.fields;
      const { id, updatedAt, archivedAt } = record;
      return { ...fields, ...derived(db, record), id, updatedAt, archivedAt };
    }),
  };
}

/** Channels of a plan at most; nobody has as many. */
const MOST = 2000;

/** Who is reached by what, and who by nothing that was tested in time. */
export function communicationPlan(db: ReadableDb): Plan {
  const before = dateOf(dueBefore(db));
  const { rows } = listChannelRows(db, {
    where: shownWhere(false),
    parameters: {},
    sorting: [],
    offset: 0,
    limit: MOST,
  });
  const channels = rows.map(({ id, fields }) => ({
    id,
    name: fields.name,
    state: channelState(fields, before),
    districtIds: fields.districtIds,
    languages: fields.languages,
  }));
  const reached = (found: typeof channels): { channels: Reaching; isReached: boolean } => ({
    channels: found.map(({ id, name, state }) => ({ id, name, state })),
    isReached: found.some(({ state }) => state === 'tested'),
  });
  const tree = districtTree(db);
  const everywhere = channels.filter(({ districtIds }) => districtIds.length === 0);
  return {
    districts: [
      { districtId: null, name: '', depth: 0, ...reached(everywhere) },
      ...inTreeOrder(tree).map(({ row, depth }) => {
        const chain = new Set(tree.chain(row.id).map(({ id }) => id));
        const there = channels.filter(
          ({ districtIds }) => districtIds.length === 0 || districtIds.some((id) => chain.has(id)),
        );
        return { districtId: row.id, name: row.name, depth, ...reached(there) };
      }),
    ],
    languages: (
      facetsOf(db, { filter: PeopleFilter.parse({}), facets: ['languages'] }).facets.languages ?? []
    )
      .filter(({ value }) => LanguageTag.safeParse(value).success && value !== 'none')
      .map(({ value: language, count: people }) => ({
        language,
        people,
        ...reached(channels.filter(({ languages }) => languages.includes(language))),
      })),
  };
}

function derived(db: ReadableDb, { fields }: Stored<typeof ChannelInput>) {
  return {
    organisationName: organisationName(db, fields.organisationId),
    state: channelState(fields, dateOf(dueBefore(db))),
    testedOn: lastTest(fields)?.on ?? null,
  };
}

function answer(db: ReadableDb, record: Stored<typeof ChannelInput>): ChannelAnswer {
  return { ...record.fields, ...metaOf(record), ...derived(db, record) };
}
