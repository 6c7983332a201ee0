import type { districtsCalls } from '../../shared/districts/calls.ts';
import { DistrictId, type DistrictInput } from '../../shared/districts/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { ReadableDb } from '../database/handle.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { foldText } from '../kernel/words.ts';
import { readDistricts, type FileDistrict } from './read-file.ts';
import { districtStore, listDistrictRows, type DistrictRow } from './repository.ts';

type Preview = AnswerOf<typeof districtsCalls.previewShapes>;
type Proposal = Preview['proposals'][number];

/** Shows what a file of districts would add or draw; writes nothing. @throws AppError `files/*`, `reader/*`, `ipc/cancelled` */
export async function previewDistricts(
  task: TaskContext,
  { path }: ParsedInputOf<typeof districtsCalls.previewShapes>,
): Promise<Preview> {
  const { fileName, districts } = await readDistricts(task, path);
  return { fileName, proposals: task.read((db) => propose(db, districts)) };
}

/**
 * Takes the districts of a file into the list, in one change. A name of the file that is on the list gets its shape and its other names;
 * whatever an officer wrote stays.
 * @throws AppError `files/*`, `reader/*`, `ipc/cancelled`
 */
export async function importDistricts(
  task: TaskContext,
  input: ParsedInputOf<typeof districtsCalls.importShapes>,
): Promise<AnswerOf<typeof districtsCalls.importShapes>> {
  const { districts } = await readDistricts(task, input.path);
  const chosen = input.numbers === undefined ? null : new Set(input.numbers);
  const { value, changeSet } = task.write((db) => {
    const proposals = propose(db, districts).filter(
      ({ deed, number }) => (deed === 'add' || deed === 'draw') && (chosen === null || chosen.has(number)),
    );
    const known = new Map<string, string>();
    for (const row of listDistrictRows(db)) {
      if (row.archivedAt === null && !known.has(foldText(row.name))) known.set(foldText(row.name), row.id);
    }
    let added = 0;
    const late: { id: string; parentName: string }[] = [];
    for (const { number, deed, districtId } of proposals) {
      const said = districts[number];
      if (said === undefined) continue;
      if (deed === 'draw' && districtId !== null) {
        const { fields } = districtStore.get(db, districtId);
        districtStore.update(db, districtId, null, joined(fields, said));
        continue;
      }
      const { positions: _positions, parentName, ...fields } = said;
      const parent = known.get(foldText(parentName));
      const parentId = parent === undefined ? input.parentId : DistrictId.parse(parent);
      const made = districtStore.create(db, { ...fields, parentId, note: '' });
      if (!known.has(foldText(said.name))) known.set(foldText(said.name), made.id);
      if (parentName !== '' && parent === undefined) late.push({ id: made.id, parentName });
      added++;
    }
    // A wider district may stand below its parts in the file.
    for (const { id, parentName } of late) {
      const parent = known.get(foldText(parentName));
      if (parent === undefined || parent === id) continue;
      const { fields } = districtStore.get(db, id);
      districtStore.update(db, id, null, { ...fields, parentId: DistrictId.parse(parent) });
    }
    return { added, drawn: proposals.length - added };
  });
  return { ...value, changeSetId: changeSet?.id ?? null };
}

function joined(fields: DistrictInput, said: FileDistrict): DistrictInput {
  const known = new Set([fields.name, fields.nativeName, ...fields.aliases].map(foldText));
  const aliases = [said.name, ...said.aliases].filter((alias) => !known.has(foldText(alias)));
  return {
    ...fields,
    nativeName: fields.nativeName === '' ? said.nativeName : fields.nativeName,
    code: fields.code === '' ? said.code : fields.code,
    aliases: [...fields.aliases, ...aliases].slice(0, 60),
    shape: said.shape ?? fields.shape,
  };
}

function propose(db: ReadableDb, districts: readonly FileDistrict[]): Proposal[] {
  const rows = listDistrictRows(db).filter(({ archivedAt }) => archivedAt === null);
  const seen = new Set<string>();
  return districts.map((said, number): Proposal => {
    const { name, code, parentName, positions } = said;
    const base = { number, name, code, parentName, positions };
    const skip = (why: Proposal['why']): Proposal => ({ ...base, deed: 'skip', why, districtId: null });
    if (name === '') return skip('no-name');
    if (positions > 0 && said.shape === null) return skip('too-detailed');
    const key = [code, name, parentName].map(foldText).join('\n');
    if (seen.has(key)) return skip('twice');
    seen.add(key);
    const row = sameOn(rows, said);
    if (row === null) return { ...base, deed: 'add', why: '', districtId: null };
    const { fields } = districtStore.get(db, row.id);
    const isNew = JSON.stringify(joined(fields, said)) !== JSON.stringify(fields);
    return { ...base, deed: isNew ? 'draw' : 'same', why: '', districtId: row.id };
  });
}

/** The one on the list: by code, else by name or another name of it, where only one has it. */
function sameOn(rows: readonly DistrictRow[], said: FileDistrict): DistrictRow | null {
  const code = foldText(said.code);
  const byCode = code === '' ? [] : rows.filter((row) => foldText(row.code) === code);
  if (byCode.length === 1) return byCode[0] ?? null;
  const name = foldText(said.name);
  const byName = rows.filter((row) =>
    [row.name, row.nativeName, ...row.aliases].some((known) => foldText(known) === name),
  );
  // Two that are told apart by their codes are two, whatever their names.
  const [only] = byName.filter((row) => row.code === '' || code === '' || foldText(row.code) === code);
  return byName.length === 1 ? (only ?? null) : null;
}
