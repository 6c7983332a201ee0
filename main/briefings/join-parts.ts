import { isExpected, type AppError } from '../../shared/kernel/errors.ts';
import type {
  DocumentBlock,
  ReadItem,
  ReadMail,
  ReadPart,
  ReadPlace,
  ReadResult,
  ReadTable,
  ReadWarning,
  TableMapping,
  WarningCode,
} from '../../shared/reader/result.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { LIMITS } from '../reader/limits.ts';
import { readInJail, type ChosenFile } from './read-file.ts';

const BLOCKS = 200_000;
const ITEMS = 500_000;
const WARNINGS = 5000;
const FORWARDED = 'message/rfc822';

/** What a reading is, as those of parts are told apart. */
interface Around {
  /** Name of the part, the outermost first; empty for the file itself. */
  part: string;
  /** Mails and archives around it. */
  depth: number;
  isInArchive: boolean;
}

/**
 * What is in a file and in the files inside it, each read in a jail of its own; places, tables and blocks say in which. One that
 * cannot be read is a warning with its name, the rest is kept.
 * @throws AppError `reader/*` for the file itself, `ipc/cancelled`
 */
export async function readWithParts(
  task: TaskContext,
  file: Pick<ChosenFile, 'name' | 'bytes'>,
  mappings: TableMapping[] | undefined,
): Promise<ReadResult> {
  const result = await readInJail(task, file, mappings);
  if (result.parts === undefined) return result;
  const joined = new Joined(task);
  const mail = await joined.take(result, { part: '', depth: 0, isInArchive: false });
  return joined.result(result, mail);
}

class Joined {
  readonly #task: TaskContext;
  readonly #items: ReadItem[] = [];
  readonly #tables: ReadTable[] = [];
  readonly #blocks: DocumentBlock[] = [];
  readonly #warnings: ReadWarning[] = [];
  #read = 0;

  constructor(task: TaskContext) {
    this.#task = task;
  }

  /** Takes a reading over, then those of its parts. @returns the head of the mail that it is, with what its forwarded ones hold */
  async take(result: ReadResult, around: Around): Promise<ReadMail | undefined> {
    const { part } = around;
    const isHere = part === '' ? {} : { part };
    const base = this.#blocks.length;
    const moved = (place: ReadPlace): ReadPlace => ({
      ...place,
      ...(place.block === undefined ? {} : { block: place.block + base }),
      ...isHere,
    });
    for (const block of result.document?.blocks ?? [])
      if (this.#blocks.length < BLOCKS) this.#blocks.push({ ...block, ...isHere });
    for (const item of result.items)
      if (this.#items.length < ITEMS) this.#items.push({ ...item, place: moved(item.place) });
    for (const table of result.tables ?? [])
      if (this.#tables.length < 1000) this.#tables.push({ ...table, ...isHere });
    for (const warning of result.warnings) this.#warn({ ...warning, place: moved(warning.place ?? {}) });
    const inside = new Map<string, ReadMail>();
    for (const one of result.parts ?? []) {
      const mail = await this.#takePart(one, around, result.format === 'zip');
      if (mail !== undefined) inside.set(one.name, mail);
    }
    return result.mail === undefined ? undefined : mailWith(result.mail, inside);
  }

  async #takePart(part: ReadPart, around: Around, isInArchive: boolean): Promise<ReadMail | undefined> {
    const name = around.part === '' ? part.name : `${around.part} › ${part.name}`;
    this.#read++;
    this.#task.progress({ done: this.#read, total: null, stage: 'reading' });
    const isTooDeep = around.depth >= LIMITS.parts.depth;
    if (isTooDeep || this.#read > LIMITS.parts.count) {
      this.#leave(isTooDeep ? 'part-too-deep' : 'part-too-large', name);
      return undefined;
    }
    try {
      const read = await readInJail(this.#task, part, undefined);
      const isDeeper = read.format === 'zip' && (isInArchive || around.isInArchive);
      if (isDeeper) {
        this.#leave('part-too-deep', name);
        return undefined;
      }
      return await this.take(read, {
        part: name,
        depth: around.depth + 1,
        isInArchive: isInArchive || around.isInArchive,
      });
    } catch (error) {
      if (!isExpected(error) || !(error.code.startsWith('reader/') || error.code === 'files/empty'))
        throw error;
      this.#leave(reasonOf(error), name);
      return undefined;
    }
  }

  #leave(code: WarningCode, name: string): void {
    this.#warn({ code, detail: { name: name.slice(0, 400) } });
  }

  #warn(warning: ReadWarning): void {
    if (this.#warnings.length >= WARNINGS) return;
    const { place, ...plain } = warning;
    const isPlaced = place !== undefined && Object.keys(place).length > 0;
    this.#warnings.push(isPlaced ? { ...plain, place } : plain);
  }

  result(own: ReadResult, mail: ReadMail | undefined): ReadResult {
    const { parts: _parts, document, tables: _tables, ...rest } = own;
    return {
      ...rest,
      items: this.#items,
      warnings: this.#warnings,
      ...(this.#tables.length === 0 ? {} : { tables: this.#tables }),
      ...(this.#blocks.length === 0 ? {} : { document: { ...document, blocks: this.#blocks } }),
      ...(mail === undefined ? {} : { mail }),
    };
  }
}

function reasonOf(error: AppError): WarningCode {
  if (error.code === 'reader/encrypted') return 'part-encrypted';
  if (error.code === 'reader/limit') return 'part-too-large';
  return error.code === 'reader/unknown-format' || error.code === 'files/empty'
    ? 'part-not-read'
    : 'part-damaged';
}

// What a forwarded message is made of stands in its place.
function mailWith(mail: ReadMail, inside: ReadonlyMap<string, ReadMail>): ReadMail {
  const attachments = [...(mail.attachments ?? [])];
  const contentTypes = (mail.contentTypes ?? []).flatMap((type) => {
    if (!type.startsWith(`${FORWARDED}; `)) return [type];
    const forwarded = inside.get(type.slice(FORWARDED.length + 2));
    if (forwarded === undefined) return [FORWARDED];
    attachments.push(...(forwarded.attachments ?? []));
    return forwarded.contentTypes ?? [];
  });
  return { ...mail, attachments: attachments.slice(0, 200), contentTypes: contentTypes.slice(0, 200) };
}
