import { basename } from 'node:path';
import type { registersCalls } from '../../shared/registers/calls.ts';
import type { RegisterMapping } from '../../shared/registers/schema.ts';
import type { ParsedInputOf } from '../../shared/ipc/call.ts';
import { readWholeFile } from '../files/files.ts';
import { pfifDomain } from '../exports/service.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { nowOf, newId } from '../kernel/clock.ts';
import { ourMission } from '../mission/service.ts';
import type { RowSource } from '../reader/rows-jail.ts';
import { findLayout } from './layout.ts';
import { getProfile, headingsKey, mappingOver, profileFor } from './profiles.ts';
import type { RowContext } from './read-row.ts';
import { surveyRegister, type Survey } from './survey.ts';

/** No format that is read may be larger; each has its own limit in the reader. */
const FILE_LIMIT_BYTES = 64 * 1024 * 1024;

/** A register whose file is open in its jail, and how it is read. */
export interface OpenRegister {
  /** A new id: that of the import, if it becomes one. */
  id: string;
  fileName: string;
  source: RowSource;
  survey: Survey;
  context: RowContext;
  profile: { id: string; name: string } | null;
  /** What makes a sender's identifier one of its own. */
  scope: string;
  /** Domain of our mission's record ids in PFIF. */
  ownDomain: string;
}

/**
 * Opens a register and goes through it once; the officer's mapping goes first, then the saved one that is named, then the one for these
 * headings.
 * @throws AppError `files/*`, `reader/*`, `not-found` for a saved mapping that is not there, `ipc/cancelled`
 */
export async function openRegister(
  task: TaskContext,
  path: string,
  input: Pick<ParsedInputOf<typeof registersCalls.import>, 'mapping' | 'profile'>,
): Promise<OpenRegister> {
  task.progress({ done: 0, total: null, stage: 'reading' });
  const bytes = await readWholeFile(path, FILE_LIMIT_BYTES);
  const fileName = basename(path).slice(-255);
  const source = await task.readRows({ fileName, bytes }, task.signal);
  try {
    const { mapping, profile, headings } = await chosenMapping(task, source, input);
    const mission = task.read(ourMission);
    const total = source.head.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
    const survey = await surveyRegister(source, {
      mapping,
      mission,
      breathe: async (rows) => {
        task.progress({ done: rows, total, stage: 'surveying' });
        await task.breathe();
      },
    });
    const { format } = source.head;
    return {
      id: newId(task.clock),
      fileName,
      source,
      survey,
      profile,
      scope: headingsKey(headings),
      ownDomain: pfifDomain(mission.id),
      context: {
        newId: () => newId(task.clock),
        sendingState: mission.sendingState,
        today: nowOf(task.clock).slice(0, 10),
        isLenient: format === 'vcard' || format === 'pfif',
      },
    };
  } catch (error) {
    source.close();
    throw error;
  }
}

async function chosenMapping(
  task: TaskContext,
  source: RowSource,
  input: Pick<ParsedInputOf<typeof registersCalls.import>, 'mapping' | 'profile'>,
): Promise<{
  mapping: RegisterMapping | undefined;
  profile: OpenRegister['profile'];
  headings: readonly string[];
}> {
  const { headings } = await findLayout(source, input.mapping);
  if (input.mapping !== undefined) return { mapping: input.mapping, profile: null, headings };
  const { profile: id } = input;
  const profile = task.read((db) => (id === undefined ? profileFor(db, headings) : getProfile(db, id)));
  if (profile === null) return { mapping: undefined, profile: null, headings };
  return {
    mapping: mappingOver(profile, headings),
    profile: { id: profile.id, name: profile.name },
    headings,
  };
}
