import type { AnswerOf, ParsedInputOf } from '../shared/ipc/call.ts';
import type { Contract } from '../shared/ipc/contract.ts';
import type { CoreEvent } from '../shared/ipc/events.ts';
import { AppError } from '../shared/kernel/errors.ts';
import type { Result } from '../shared/kernel/result.ts';
import type { vaultCalls } from '../shared/vault/calls.ts';
import { briefingsHandlers, sourceHandlers } from './briefings/handlers.ts';
import { recoverRuns } from './briefings/run.ts';
import { isTakenUpElsewhere } from './briefings/evidence.ts';
import { releaseAfterUndo } from './briefings/undo.ts';
import { facilitiesHandlers } from './facilities/handlers.ts';
import { alertsHandlers } from './alerts/handlers.ts';
import { bundlesHandlers } from './bundles/handlers.ts';
import { affectedBundles } from './bundles/keys.ts';
import { generateMissionKeys } from './bundles/format/keys.ts';
import { contactsHandlers } from './contacts/handlers.ts';
import { casesHandlers } from './cases/handlers.ts';
import { exchangeDomains } from './exchange-domains.ts';
import { recordRegistry } from './record-registry.ts';
import { rest } from './records/slices.ts';
import { recordsHandlers } from './records/handlers.ts';
import { callOfSet } from './records/undo.ts';
import type { ImportIo } from './records/hidden-work.ts';
import { fillDemonstration } from './demonstration/fill.ts';
import { duplicatesHandlers } from './duplicates/handlers.ts';
import { LookAgain } from './duplicates/look-again.ts';
import { undoMergeOfSet } from './duplicates/undo-merge.ts';
import { coverageHandlers } from './coverage/handlers.ts';
import { districtsHandlers } from './districts/handlers.ts';
import { draftsHandlers } from './drafts/handlers.ts';
import type { DocumentPrinter } from './documents/service.ts';
import { exportsHandlers } from './exports/handlers.ts';
import type { Store } from './database/handle.ts';
import type { FileAccess } from './files/access.ts';
import { guardedFiles } from './files/targets.ts';
import { dispatch, type CallOptions, type DispatchOptions, type Session } from './ipc/dispatch.ts';
import type { AnyHandler, Handlers } from './ipc/handlers.ts';
import { ReadTrail } from './ipc/trail.ts';
import { householdsHandlers } from './households/handlers.ts';
import { homeHandlers } from './home/handlers.ts';
import { homeSources } from './home-sources.ts';
import { officerActor, type Actor } from './kernel/actor.ts';
import { newId, systemClock, type Clock } from './kernel/clock.ts';
import { newReference, traceOf, type Log } from './kernel/log.ts';
import { meetingsHandlers } from './meetings/handlers.ts';
import { mapsHandlers } from './maps/handlers.ts';
import { MapThread } from './maps/service.ts';
import { missionHandlers } from './mission/handlers.ts';
import { describeMission, foundMission } from './mission/service.ts';
import { paperHandlers } from './paper/handlers.ts';
import { partnersHandlers } from './partners/handlers.ts';
import { assertNotAboutTrust, foundKeys } from './partners/service.ts';
import { personLinks } from './person-links.ts';
import { peopleHandlers } from './people/handlers.ts';
import { bringIndexUpToDate } from './people/reindex.ts';
import { peopleSources } from './people-sources.ts';
import { listHandlers } from './people/list/handlers.ts';
import { warmLists } from './people/list/warm.ts';
import { loadPreferences, preferencesHandlers } from './preferences/preferences.ts';
import { channelsHandlers } from './channels/handlers.ts';
import { proceduresHandlers } from './procedures/handlers.ts';
import type { ReaderJail } from './reader/jail.ts';
import { drawNothing, type PageJail } from './reader/page-jail.ts';
import type { RowsJail } from './reader/rows-jail.ts';
import { registersHandlers } from './registers/handlers.ts';
import { recoverRegisters, undoImport } from './registers/service.ts';
import { restrictionsHandlers } from './restrictions/handlers.ts';
import { routesHandlers } from './routes/handlers.ts';
import { deriveInWorker } from './vault/derive.ts';
import { vaultHandlers } from './vault/handlers.ts';
import type { KdfParameters } from './vault/kdf.ts';
import { lockProfile } from './vault/profile-lock.ts';
import { Vault, type Opened } from './vault/vault.ts';
import { verificationHandlers } from './verification/handlers.ts';
import { viewsHandlers } from './views/handlers.ts';
import { zonesHandlers } from './zones/handlers.ts';

/** Where the core runs and what it is given; it opens nothing of this itself. */
export interface CoreOptions {
  /** Folder of the profile; made when it is not there. */
  profile: string;
  files: FileAccess;
  readFile: ReaderJail;
  /** Prints documents; left out where there is no screen to print on. */
  print?: DocumentPrinter;
  readRows: RowsJail;
  /** Draws pages of documents; left out where there is no window to draw in. */
  drawPage?: PageJail;
  emit(event: CoreEvent): void;
  log: Log;
  /** Path of the database addon; `null` for the one in its package. */
  nativeBinding: string | null;
  /** Compiled or source file of `vault/kdf-worker.ts`. */
  kdfWorker: URL;
  /** Compiled file of `maps/tiles-worker.ts`; left out: its source. */
  tilesWorker?: URL;
  clock?: Clock;
  /** Fixed key derivation, for tests. */
  kdf?: Omit<KdfParameters, 'salt'>;
}

/** Who names people: what a merge goes by. */
const mergeDomains = { registry: recordRegistry, links: personLinks };

/** The data side of Chancery: everything that a window, the command line or a test can ask. */
export interface Core {
  call(name: string, input: unknown, options?: CallOptions): Promise<Result<unknown>>;
  /** Writes what is pending and lets go of the profile. */
  close(): void;
}

/**
 * Takes the profile and starts the core, locked.
 * @throws AppError `vault/profile-in-use` when another core has the profile, `files/unwritable`
 */
export function openCore(options: CoreOptions): Core {
  const lock = lockProfile(options.profile, options.nativeBinding);
  const clock = options.clock ?? systemClock;
  const vault = new Vault({
    profile: options.profile,
    clock,
    derive: deriveInWorker(options.kdfWorker),
    nativeBinding: options.nativeBinding,
    ...(options.kdf === undefined ? {} : { kdf: options.kdf }),
  });
  const mapThread = new MapThread(
    options.tilesWorker ?? new URL('./maps/tiles-worker.ts', import.meta.url),
    options.nativeBinding,
  );
  let session: Session | null = null;
  let lookAgain = (): void => undefined;

  const begin = (opened: Opened): Actor => {
    const actor = actorOf(opened);
    session?.store.close();
    session = { store: opened.store, actor, readTrail: new ReadTrail(opened.store) };
    options.emit({ type: 'unlocked' });
    const current = session;
    const isOpen = (): boolean => session === current;
    const beside = (call: string, work: () => Promise<unknown>): void =>
      void besideCalls({ call, work, isOpen, log: options.log });
    beside('briefings.recover', () => recoverImports(current, isOpen));
    beside('people.reindex', () =>
      bringIndexUpToDate({ write: (work) => current.store.bare(actor, work), rest, isOpen }),
    );
    beside('people.facets', () =>
      warmLists({ read: (work) => work(current.store.reader(actor)), rest, isOpen }),
    );
    const looking = new LookAgain({
      write: (work) => current.store.bare(actor, work),
      isOpen,
      done: () => {
        options.emit({ type: 'changed', kinds: ['duplicate'] });
      },
    });
    lookAgain = () => {
      beside('people.lookAgain', () => looking.run());
    };
    lookAgain();
    return actor;
  };
  const describe = (store: Store, actor: Actor) => describeMission(store.reader(actor));

  const records = recordsHandlers(recordRegistry, {
    byOwnRules: (task, changeSetId) => {
      assertNotAboutTrust(task.read((db) => callOfSet(db, changeSetId)));
      return undoMergeOfSet(task, mergeDomains, changeSetId);
    },
    keeps: isTakenUpElsewhere,
    after: releaseAfterUndo,
  });
  const handlers = composeHandlers({
    vault: vaultHandlers({
      vault,
      status: () => ({
        state: session !== null ? 'unlocked' : vault.exists() ? 'locked' : 'none',
        missionName: session === null ? null : describe(session.store, session.actor).mission.name,
      }),
      create: async (input) => {
        const created = await createVault(vault, clock, input);
        const actor = begin(created);
        if (input.demonstration) await fillDemonstration(callSelf, clock, actor.name);
        return { missionId: created.missionId, recoveryCode: created.recoveryCode };
      },
      unlock: async (passphrase) => {
        const opened = await vault.unlock(passphrase);
        const actor = begin(opened);
        const lastChangeAt = opened.store.reader(actor).value(`SELECT max(at) FROM changeSet`);
        return {
          missionName: describe(opened.store, actor).mission.name,
          lastChangeAt: typeof lastChangeAt === 'string' ? lastChangeAt : null,
        };
      },
      unlockWithRecoveryCode: async (code, passphrase) => {
        begin(await vault.unlockWithRecoveryCode(code, passphrase));
      },
    }),
    preferences: preferencesHandlers(options.profile),
    mission: missionHandlers,
    people: {
      ...peopleHandlers(peopleSources),
      ...duplicatesHandlers(mergeDomains, (task, importId) => undoImport(task, recordRegistry, importId)),
      ...registersHandlers(recordRegistry, () => loadPreferences(options.profile).language),
      ...listHandlers,
      ...exportsHandlers({
        language: () => loadPreferences(options.profile).language,
        print: options.print ?? noDisplay,
      }),
    },
    households: householdsHandlers,
    zones: zonesHandlers,
    contacts: {
      ...contactsHandlers,
      ...sourceHandlers,
      ...coverageHandlers({
        language: () => loadPreferences(options.profile).language,
        print: options.print ?? noDisplay,
      }),
    },
    paper: paperHandlers({
      language: () => loadPreferences(options.profile).language,
      print: options.print ?? noDisplay,
    }),
    meetings: meetingsHandlers(() => loadPreferences(options.profile).language),
    verification: verificationHandlers({
      language: () => loadPreferences(options.profile).language,
      print: options.print ?? noDisplay,
    }),
    maps: mapsHandlers(mapThread),
    facilities: facilitiesHandlers({
      language: () => loadPreferences(options.profile).language,
      print: options.print ?? noDisplay,
    }),
    districts: districtsHandlers,
    alerts: alertsHandlers,
    briefings: briefingsHandlers(recordRegistry, {
      language: () => loadPreferences(options.profile).language,
      print: options.print ?? noDisplay,
    }),
    procedures: proceduresHandlers,
    channels: channelsHandlers,
    routes: routesHandlers,
    restrictions: restrictionsHandlers,
    records,
    partners: partnersHandlers((db, id) => affectedBundles(db, exchangeDomains, id)),
    bundles: bundlesHandlers(exchangeDomains, (task, changeSetId) => records.undo(task, { changeSetId })),
    cases: casesHandlers,
    home: homeHandlers(homeSources, () => loadPreferences(options.profile).language),
    drafts: draftsHandlers,
    views: viewsHandlers,
  });

  const dispatchOptions: DispatchOptions = {
    handlers,
    session: () => session,
    files: guardedFiles(options.files, options.profile),
    readFile: options.readFile,
    readRows: options.readRows,
    drawPage: options.drawPage ?? drawNothing,
    log: options.log,
    changed: (kinds) => {
      options.emit({ type: 'changed', kinds: [...kinds] });
      if (kinds.includes('person')) lookAgain();
    },
  };
  const callSelf: Core['call'] = (name, input, callOptions) =>
    dispatch(dispatchOptions, name, input, callOptions);
  return {
    call: callSelf,
    close: () => {
      mapThread.close();
      if (session !== null) {
        session.readTrail.flush(session.actor);
        session.store.close();
        session = null;
      }
      lock.release();
    },
  };
}

/** Works beside the calls. Locked in the middle of it, the rest waits for the next unlocking. */
async function besideCalls({
  call,
  work,
  isOpen,
  log,
}: {
  /** Names the work in the log. */
  call: string;
  work: () => Promise<unknown>;
  isOpen: () => boolean;
  log: Log;
}): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isOpen()) log({ event: 'unexpected', call, reference: newReference(), trace: traceOf(error) });
  }
}

/** Finishes or takes back what a crash left of an import; what it left is hidden all the while. */
async function recoverImports({ store, actor }: Session, isOpen: () => boolean): Promise<void> {
  const io = (by: string): ImportIo => ({
    registry: recordRegistry,
    read: (work) => work(store.reader(actor)),
    write: (work, writeOptions) => store.write(actor, { ...writeOptions, call: by }, work),
  });
  await recoverRuns(io('briefings.recover'), isOpen);
  await recoverRegisters(io('people.recoverImports'), isOpen);
}

function noDisplay(): Promise<never> {
  return Promise.reject(new AppError('documents/no-display'));
}

type AllHandlers = { readonly [Domain in keyof Contract]: Handlers<Contract[Domain]> };

function composeHandlers(all: AllHandlers): ReadonlyMap<string, AnyHandler> {
  const byName = new Map<string, AnyHandler>();
  for (const [domain, handlers] of Object.entries(all)) {
    for (const [call, handler] of Object.entries<AnyHandler>(handlers))
      byName.set(`${domain}.${call}`, handler);
  }
  return byName;
}

/** Makes a vault with our mission in it. @throws AppError `invalid-input` without a passphrase */
async function createVault(
  vault: Vault,
  clock: Clock,
  input: ParsedInputOf<typeof vaultCalls.create>,
): Promise<Opened & Pick<AnswerOf<typeof vaultCalls.create>, 'missionId' | 'recoveryCode'>> {
  if (input.passphrase === undefined)
    throw new AppError('invalid-input', { issues: [{ path: 'passphrase', problem: 'missing' }] });
  const officers = input.officers.map((officer) => ({ ...officer, id: newId(clock) }));
  const first = officers[0];
  if (first === undefined)
    throw new AppError('invalid-input', { issues: [{ path: 'officers', problem: 'missing' }] });
  let missionId = '';
  const keys = await generateMissionKeys();
  const created = await vault.create(input.passphrase, first.id, (store) => {
    missionId = store.bare(officerActor(first.id, first.name), (db) => {
      foundKeys(db, keys);
      return foundMission(db, input.mission, officers);
    });
  });
  return { ...created, missionId };
}

function actorOf(opened: Opened): Actor {
  const bootstrap = opened.store.reader(officerActor(opened.officerId ?? '', ''));
  const { officer } = describeMission(bootstrap);
  return officerActor(officer.id, officer.name);
}
