import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { RecordDecision } from '../../shared/bundles/calls.ts';
import { kindLeaves, sharesOf, type Profile } from '../../shared/bundles/profiles.ts';
import { BundleRecord, hasSeenItsDots } from '../../shared/bundles/record.ts';
import { CaseFields, NoteFields } from '../../shared/cases/schema.ts';
import { PersonInput } from '../../shared/people/schema.ts';
import { applyIncoming, describeIncoming } from '../bundles/incoming.ts';
import { toOutgoing } from '../bundles/outgoing.ts';
import { caseStore, noteStore } from '../cases/repository.ts';
import type { WritableDb } from '../database/handle.ts';
import { mergePeople } from '../duplicates/merge.ts';
import { undoMerge } from '../duplicates/undo-merge.ts';
import { exchangeDomains } from '../exchange-domains.ts';
import { newId } from '../kernel/clock.ts';
import { keptIdOf, personStore } from '../people/service.ts';
import { personLinks } from '../person-links.ts';
import { recordRegistry } from '../record-registry.ts';
import { findTombstone } from '../records/history.ts';
import { undoChangeSet } from '../records/undo.ts';
import { seenAddition } from '../bundles/removals.ts';
import { ExchangeModel, fieldsOf, type Held } from './exchange-model.ts';
import { randomOf } from './mutations.ts';
import { fakeClock, openDatabaseIn, type TestDatabase } from './open-database.ts';

/** One mission of the world: a real encrypted database, and a clock that no other shares. */
interface Mission {
  name: string;
  test: TestDatabase;
  model: ExchangeModel;
  waiting: Packed[];
  /** Change sets of bundles that were applied, and of undoing them. */
  applied: string[];
  merges: string[];
}

/** What travels: one record as its sender had it, and what the model says the sender had seen. */
interface Packed {
  record: BundleRecord;
  model: Held;
}

const domains = { registry: recordRegistry, links: personLinks };
const PROFILES: readonly Profile[] = ['full-case', 'full-case', 'full-case', 'welfare', 'identity-check'];
const ROUNDS = 15;

type Settled = [field: string, choice: 'mine' | 'theirs'];

/** How a run ended; `failures` is empty when everything held. */
export interface WorldResult {
  failures: string[];
  conflicts: number;
  bundles: number;
  edits: number;
}

/**
 * Missions that never share a server, with clocks years apart, over the real record stores and the real merge. A run does what officers and
 * the mail do at random, decided by its seed: at the end everything is delivered until nothing changes, and all must agree.
 */
export class ExchangeWorld {
  readonly #missions: Mission[];

  constructor(folder: string, count = 5) {
    this.#missions = Array.from({ length: count }, (_, index) => ({
      name: `mission ${String(index)}`,
      test: openDatabaseIn(
        folderOf(folder, index),
        fakeClock(`20${String(10 + index * 13)}-03-01T08:00:00.000Z`),
      ),
      model: new ExchangeModel(),
      waiting: [],
      applied: [],
      merges: [],
    }));
  }

  close(): void {
    for (const { test } of this.#missions) test.store.close();
  }

  /** One story, told by its seed. */
  run(seed: number): WorldResult {
    return new Story(this.#missions, seed).tell();
  }
}

class Story {
  readonly #missions: Mission[];
  readonly #random: (below: number) => number;
  readonly #ids: { kind: string; id: string }[] = [];
  readonly #underWay: Packed[][] = [];
  readonly #result: WorldResult = { failures: [], conflicts: 0, bundles: 0, edits: 0 };
  /** Records whose versions went back in time with an unmerge: their decisions are not foretold, their agreement is. */
  readonly #unforetold = new Set<string>();
  readonly #hasMerges: boolean;

  constructor(missions: readonly Mission[], seed: number) {
    const random = randomOf(Math.imul(seed, 2654435761) + 12345);
    for (let warm = 0; warm < 5; warm++) random(7);
    this.#random = random;
    this.#missions = missions.slice(0, 3 + random(missions.length - 2));
    this.#hasMerges = random(3) === 0;
    for (const mission of this.#missions) {
      mission.model = new ExchangeModel();
      mission.waiting = [];
      mission.applied = [];
      mission.merges = [];
    }
  }

  tell(): WorldResult {
    this.#begin();
    const steps = 25 + this.#random(45);
    for (let step = 0; step < steps; step++) this.#step();
    this.#settle();
    return this.#result;
  }

  #pick<Value>(values: readonly Value[]): Value {
    const value = values[this.#random(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }

  #begin(): void {
    const [first] = this.#missions;
    if (first === undefined) return;
    this.#write(first, (db) => {
      const people = ['Ingrid', 'Astrid'].map((given) =>
        personStore.create(db, PersonInput.parse({ names: [this.#name(db, given)], note: 'first' })),
      );
      const file = caseStore.create(
        db,
        CaseFields.parse({
          caseNumber: 'A-1',
          request: 'first',
          people: people.map(({ id }) => ({ id: newId(db.clock), personId: id, role: 'subject' })),
        }),
      );
      const note = noteStore.create(
        db,
        NoteFields.parse({ caseId: file.id, at: '2026-01-01T00:00:00.000Z', text: 'first' }),
      );
      for (const { id } of people) this.#ids.push({ kind: 'person', id });
      this.#ids.push({ kind: 'case', id: file.id }, { kind: 'note', id: note.id });
    });
    this.#underWay.push(this.#pack(first, 'full-case'));
    for (const mission of this.#missions.slice(1))
      if (this.#random(4) > 0) this.#deliver(mission, this.#underWay[0] ?? [], 'random');
  }

  #name(db: WritableDb, given: string): Record<string, unknown> {
    return { id: newId(db.clock), given, surname: `S${String(this.#random(1000))}` };
  }

  #step(): void {
    const mission = this.#pick(this.#missions);
    mission.test.clock.tick(this.#random(3) * 1000);
    const roll = this.#random(100);
    if (roll < 42) this.#edit(mission);
    else if (roll < 60) this.#underWay.push(this.#pack(mission, this.#pick(PROFILES)));
    else if (roll < 86) this.#deliver(mission, this.#pick(this.#underWay), 'random');
    else if (roll < 89) this.#undo(mission);
    else if (roll < 92) this.#remove(mission);
    else if (roll < 95) this.#decideWaiting(mission);
    else if (this.#hasMerges) this.#mergeOrSplit(mission);
    else this.#edit(mission);
  }

  /** Runs a write of an officer; the model takes over whatever it changed. */
  #write<Value>(mission: Mission, work: (db: WritableDb) => Value): Value {
    return mission.test.write((db) => {
      const before = this.#ids.map(({ kind, id }) => fieldsOf(db, kind, id));
      const value = work(db);
      const dot: [string, number] = [db.changeSet.device, db.changeSet.counter];
      for (const [index, { kind, id }] of this.#ids.entries())
        mission.model.noteWrites(id, before[index] ?? null, fieldsOf(db, kind, id), dot);
      return value;
    });
  }

  #edit(mission: Mission): void {
    this.#result.edits += 1;
    const { kind, id } = this.#pick(this.#ids);
    const value = `v${String(this.#random(10_000))}`;
    this.#write(mission, (db) => {
      if (kind === 'person') {
        const found = personStore.find(db, id);
        if (found !== null) personStore.update(db, id, null, this.#changed(db, found.fields, value));
      }
      if (kind === 'case') {
        const found = caseStore.find(db, id);
        const edit = this.#pick([
          { request: value },
          { place: value },
          { status: this.#pick(['new', 'open'] as const) },
          { people: found?.fields.people.slice(0, 1) ?? [] },
        ]);
        if (found !== null) caseStore.update(db, id, null, CaseFields.parse({ ...found.fields, ...edit }));
      }
      if (kind === 'note') {
        const found = noteStore.find(db, id);
        if (found !== null) noteStore.update(db, id, null, { ...found.fields, text: value });
      }
    });
  }

  #changed(db: WritableDb, person: PersonInput, value: string): PersonInput {
    const { names, contactPoints } = person;
    const at = this.#random(4);
    return PersonInput.parse(
      this.#pick<() => object>([
        () => ({ ...person, note: value }),
        () => ({ ...person, note: this.#pick(['same', 'words']) }),
        () => ({ ...person, birthPlace: value }),
        () => ({ ...person, sex: this.#pick(['female', 'male', 'unknown']) }),
        () => ({ ...person, names: [...names, this.#name(db, value)].slice(0, 20) }),
        () => ({
          ...person,
          names: names.map((name, index) => (index === at ? { ...name, given: value } : name)),
        }),
        () => ({ ...person, names: names.length > 1 ? names.filter((_, index) => index !== at) : names }),
        () => ({
          ...person,
          contactPoints: [...contactPoints, { id: newId(db.clock), kind: 'phone', value }].slice(0, 30),
        }),
        () => ({ ...person, contactPoints: contactPoints.filter((_, index) => index !== at) }),
        () => ({
          ...person,
          contactPoints: contactPoints.map((point, index) =>
            index === at ? { ...point, note: value } : point,
          ),
        }),
      ])(),
    );
  }

  #undo(mission: Mission): void {
    const set = mission.applied.splice(this.#random(mission.applied.length + 1), 1)[0];
    if (set === undefined) return;
    this.#write(mission, (db) => {
      const undoneBefore = db.value(`SELECT undoneBy FROM changeSet WHERE id = @set`, { set });
      if (undoneBefore === null) undoChangeSet(db, recordRegistry, set);
      if (this.#random(2) === 0) mission.applied.push(db.changeSet.id);
    });
  }

  #remove(mission: Mission): void {
    const { kind, id } = this.#pick(this.#ids.slice(2));
    const store = exchangeDomains.kinds.get(kind)?.store;
    const set = this.#write(mission, (db) => {
      if (store?.find(db, id) == null) return null;
      store.remove(db, id, 'undone', 'undone');
      return db.changeSet.id;
    });
    if (set !== null && this.#random(3) > 0) mission.applied.push(set);
  }

  #mergeOrSplit(mission: Mission): void {
    const [one, other] = this.#ids;
    if (one === undefined || other === undefined) return;
    const standing = mission.merges.pop();
    const [keepId, otherId] = this.#random(4) === 0 ? [other.id, one.id] : [one.id, other.id];
    for (const { id } of this.#ids) this.#unforetold.add(id);
    this.#write(mission, (db) => {
      if (standing !== undefined) undoMerge(db, domains, standing);
      else if (personStore.find(db, keepId) !== null && personStore.find(db, otherId) !== null)
        mission.merges.push(mergePeople(db, domains, { keepId, otherId, choices: {} }).mergeId);
    });
  }

  /** Everything a mission holds, as it would leave, and the tombstones of what it removed. */
  #pack(mission: Mission, profile: Profile): Packed[] {
    this.#result.bundles += 1;
    const shares = sharesOf(profile);
    const chosen = {
      slug: profile,
      name: '',
      agreement: '',
      clause: '',
      shares,
      carriesUnknown: profile === 'full-case',
    };
    return mission.test.read((db) =>
      this.#ids.flatMap(({ kind, id }): Packed[] => {
        const known = exchangeDomains.kinds.get(kind);
        if (known === undefined || !kindLeaves(shares, kind)) return [];
        const tombstone = findTombstone(db, id);
        let record: BundleRecord | null = null;
        if (known.store.find(db, id) !== null) ({ record } = toOutgoing(db, known, id, chosen));
        else if (tombstone !== null && tombstone.reason !== 'merged')
          record = {
            kind,
            id,
            context: tombstone.version.context,
            fields: {},
            deleted: { reason: 'undone' },
            ...seenAddition(tombstone.version, tombstone.version.seen ?? {}),
          };
        if (record === null) return [];
        const travelled = BundleRecord.parse(JSON.parse(JSON.stringify(record)));
        if (!hasSeenItsDots(travelled)) this.#fail(`${mission.name} seals a write that it has not seen`);
        return [{ record: travelled, model: mission.model.copyOf(id) }];
      }),
    );
  }

  #deliver(mission: Mission, bundle: readonly Packed[], how: 'random' | 'last'): boolean {
    let changed = false;
    mission.test.write((db) => {
      for (const packed of bundle) changed = this.#take(mission, db, packed, how) || changed;
      if (changed) mission.applied.push(db.changeSet.id);
    });
    return changed;
  }

  #decideWaiting(mission: Mission): void {
    const packed = mission.waiting.splice(this.#random(mission.waiting.length + 1), 1);
    this.#deliver(mission, packed, 'random');
  }

  #take(mission: Mission, db: WritableDb, packed: Packed, how: 'random' | 'last'): boolean {
    const { record } = packed;
    const change = describeIncoming(db, exchangeDomains, record);
    if (change.outcome === 'invalid' || change.outcome === 'unknown-kind') {
      this.#fail(`${mission.name} refuses a ${record.kind}: ${change.outcome}`);
      return false;
    }
    const isForetold =
      !this.#unforetold.has(record.id) &&
      keptIdOf(db, record.id) === record.id &&
      record.deleted === undefined;
    if (isForetold) this.#compare(mission, db, packed, change);
    this.#result.conflicts += change.fields.filter(({ decision }) => decision === 'conflict').length;
    const decision = how === 'last' ? this.#lastWord(record.id, change) : this.#anyWord(record.id, change);
    const before = this.#ids.map(({ kind, id }) => fieldsOf(db, kind, id));
    const outcome = applyIncoming(db, exchangeDomains, record, decision);
    if (outcome === 'waiting') mission.waiting.push(packed);
    if (outcome === 'waiting' && change.outcome === 'unchanged' && decision?.decision !== 'later')
      this.#fail(`${mission.name} lets a ${record.kind} wait that has nothing new`);
    if (outcome === 'waiting' || typeof outcome === 'object') return false;
    const dot: [string, number] =
      outcome === 'applied' ? [db.changeSet.device, db.changeSet.counter] : ['', 0];
    const local = before[this.#ids.findIndex(({ id }) => id === record.id)] ?? null;
    const now = fieldsOf(db, record.kind, record.id);
    mission.model.take(packed, { local, now, choices: decision?.choices ?? {}, dot, change });
    return outcome === 'applied';
  }

  #compare(
    mission: Mission,
    db: WritableDb,
    { record, model }: Packed,
    change: ReturnType<typeof describeIncoming>,
  ): void {
    const mine = fieldsOf(db, record.kind, record.id);
    if (mine === null) return;
    const told = new Map(change.fields.map(({ field, decision }) => [field, decision]));
    const foretold = mission.model.foretell(record, model, mine);
    const isApart = change.outcome === 'conflict' && [...foretold.values()].includes('theirs');
    for (const [field, expected] of foretold) {
      const decision = told.get(field) ?? 'same';
      if (decision === expected) continue;
      // What fits on either side and not together is asked about as a whole.
      if (isApart && expected === 'theirs' && decision === 'conflict' && record.kind === 'person') continue;
      this.#fail(`${mission.name} says ${decision} of ${record.kind} ${field}, not ${expected}`);
    }
  }

  /** Decisions of somebody in a hurry: accepted, in part, later, refused. */
  #anyWord(id: string, change: ReturnType<typeof describeIncoming>): RecordDecision | null {
    const roll = this.#random(20);
    if (roll === 0) return RecordDecision.parse({ id, decision: 'refuse' });
    if (roll === 1) return RecordDecision.parse({ id, decision: 'later' });
    if (roll < 6) return null;
    const fields = change.fields.filter(
      ({ decision }) => decision === 'conflict' || (decision === 'theirs' && this.#random(12) === 0),
    );
    const choices = fields.map(({ field }): Settled => [field, this.#pick(['mine', 'theirs'] as const)]);
    const whole: Settled[] =
      change.removal?.where === 'there' ? [['*', this.#pick(['mine', 'theirs'] as const)]] : [];
    return RecordDecision.parse({
      id,
      decision: 'accept',
      choices: Object.fromEntries([...choices, ...whole]),
      readding: this.#random(2) === 0 ? 'new-facts' : null,
    });
  }

  /** At the end everybody decides by the same rule, as after a telephone call: the greater of two values, and what somebody needs is kept. */
  #lastWord(id: string, change: ReturnType<typeof describeIncoming>): RecordDecision {
    const isApart = change.fields.some(({ decision }) => decision === 'conflict');
    const choices = change.fields.flatMap(({ field, decision, mine, theirs }): Settled[] => {
      if (decision !== 'conflict' || !isApart) return [];
      const text = (value: unknown): string => (value === null ? '' : JSON.stringify(value));
      return [[field, text(mine) >= text(theirs) ? 'mine' : 'theirs']];
    });
    const whole: Settled[] = change.removal?.where === 'there' ? [['*', 'mine']] : [];
    return RecordDecision.parse({
      id,
      decision: 'accept',
      choices: Object.fromEntries([...choices, ...whole]),
      readding: 'needed-again',
    });
  }

  #settle(): void {
    for (let round = 0; round < ROUNDS; round++) {
      let changed = this.#joinPeople();
      for (const from of this.#missions)
        for (const to of this.#missions)
          if (from !== to && this.#deliver(to, this.#pack(from, 'full-case'), 'last')) changed = true;
      if (!changed) {
        this.#assertAgreement();
        return;
      }
    }
    this.#fail(`still changing after ${String(ROUNDS)} rounds`);
  }

  /** Where one mission holds two people for one, all do at the end. */
  #joinPeople(): boolean {
    const [one, other] = this.#ids;
    if (one === undefined || other === undefined) return false;
    const isJoined = this.#missions.some(({ test }) =>
      test.read((db) => keptIdOf(db, one.id) !== one.id || keptIdOf(db, other.id) !== other.id),
    );
    if (!isJoined) return false;
    let changed = false;
    for (const { id } of this.#ids) this.#unforetold.add(id);
    for (const mission of this.#missions)
      this.#write(mission, (db) => {
        if (personStore.find(db, one.id) === null || personStore.find(db, other.id) === null) return;
        mergePeople(db, domains, { keepId: one.id, otherId: other.id, choices: {} });
        changed = true;
      });
    return changed;
  }

  #assertAgreement(): void {
    const shares = sharesOf('full-case');
    for (const { kind, id } of this.#ids) {
      const said = this.#missions.flatMap(({ name, test }) => {
        const fields = test.read((db) => fieldsOf(db, kind, kind === 'person' ? keptIdOf(db, id) : id));
        if (fields === null) return [];
        const shared = [...fields].filter(([path]) =>
          (shares[kind] ?? []).includes(path.split('#')[0] ?? ''),
        );
        return [{ name, said: sayings(shared) }];
      });
      for (const { name, said: one } of said.slice(1))
        if (one !== said[0]?.said)
          this.#fail(
            `${name} and ${said[0]?.name ?? ''} differ about ${kind}: ${differing(one, said[0]?.said ?? '')}`,
          );
    }
  }

  #fail(what: string): void {
    this.#result.failures.push(what);
  }
}

function folderOf(folder: string, index: number): string {
  const path = join(folder, String(index));
  mkdirSync(path);
  return path;
}

/** What a record says, field by field in the order of their names. */
function sayings(fields: readonly [string, unknown][]): string {
  return JSON.stringify([...fields].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function differing(one: string, other: string): string {
  const [a, b] = [one, other].map((text) => JSON.parse(text) as [string, unknown][]);
  const theirs = new Map(b);
  const mine = new Map(a);
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .filter((path) => JSON.stringify(mine.get(path)) !== JSON.stringify(theirs.get(path)))
    .map((path) => `${path} ${JSON.stringify(mine.get(path))} / ${JSON.stringify(theirs.get(path))}`)
    .join('; ');
}
