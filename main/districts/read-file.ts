import { basename } from 'node:path';
import type { FileRef } from '../../shared/kernel/files.ts';
import { MOST_POSITIONS, Shape, positionsOf } from '../../shared/kernel/geometry.ts';
import type { ReadItem } from '../../shared/reader/result.ts';
import { readWholeFile } from '../files/files.ts';
import type { TaskContext } from '../ipc/handlers.ts';
import { foldText } from '../kernel/words.ts';

/** No format that is read may be larger; each has its own limit in the reader. */
const FILE_LIMIT_BYTES = 64 * 1024 * 1024;
const MOST_DISTRICTS = 20_000;

/** What a file says of one district. */
export interface FileDistrict {
  name: string;
  nativeName: string;
  code: string;
  parentName: string;
  aliases: string[];
  shape: Shape | null;
  /** Of the shape as the file has it, also of one that is too detailed to be taken. */
  positions: number;
}

/**
 * Reads the districts of a file where it can do no harm: the polygons of GeoJSON and KML, or the rows of a table with a column of names.
 * @throws AppError `files/*`, `reader/*`, `ipc/cancelled`
 */
export async function readDistricts(
  task: TaskContext,
  path: FileRef,
): Promise<{ fileName: string; districts: FileDistrict[] }> {
  const resolved = task.files.resolve(path, 'read');
  task.progress({ done: 0, total: null, stage: 'reading' });
  const bytes = await readWholeFile(resolved, FILE_LIMIT_BYTES);
  const fileName = basename(resolved).slice(-255);
  if (/\.(?:csv|tsv|txt|xlsx|xlsm)$/iu.test(fileName))
    return { fileName, districts: await fromRows(task, { fileName, bytes }) };
  const { items } = await task.readFile({ fileName, bytes }, task.signal);
  return { fileName, districts: items.flatMap(fromItem).slice(0, MOST_DISTRICTS) };
}

type Field = 'name' | 'nativeName' | 'code' | 'parentName' | 'aliases';

/** What columns and properties are called: our own words first, then those of OCHA's boundary files and of OpenStreetMap. */
const LABELS: readonly (readonly [Field, RegExp])[] = [
  ['nativeName', /^(?:native ?name|local ?name|name ?local|name ar|adm\d ?ar|nom local|الاسم المحلي)$/u],
  [
    'parentName',
    /^(?:parent|part of|wider district|region|province|governorate|state|adm1 ?(?:en|fr|name)?|admin1(?: ?name)?|rattachement|المنطقة)$/u,
  ],
  ['code', /^(?:code|p ?code|adm\d ?p ?code|admin\d ?p ?code|iso3166 2|iso|ref|id)$/u],
  [
    'aliases',
    /^(?:alias(?:es)?|other names?|alt name|int name|official name|autres noms|name [a-z]{2,3}|adm\d ?(?:alt1|alt2|ref))$/u,
  ],
  [
    'name',
    /^(?:name|district|title|municipality|locality|adm[2-4] ?(?:en|fr|name)?|admin[2-4](?: ?name)?|nom|الاسم|المديرية)$/u,
  ],
];

function fieldOf(label: string): Field | null {
  const folded = label
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return LABELS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function fromItem(item: ReadItem): FileDistrict[] {
  if (item.kind !== 'restriction' || item.fields.shape === undefined) return [];
  const { shape } = item.fields;
  const said: Record<Field, string[]> = { name: [], nativeName: [], code: [], parentName: [], aliases: [] };
  for (const { label, value } of item.unmapped) {
    const field = fieldOf(label);
    if (field !== null && value.trim() !== '') said[field].push(value.trim().slice(0, 300));
  }
  const positions = positionsOf(shape);
  const kept = positions > MOST_POSITIONS ? null : Shape.safeParse(shape);
  const [named = ''] = said.name;
  return [
    clean({
      name: item.fields.title || named,
      nativeName: said.nativeName[0] ?? '',
      code: said.code[0] ?? item.fields.reference ?? '',
      parentName: said.parentName[0] ?? '',
      aliases: [...said.aliases, named],
      shape: kept?.success === true ? kept.data : null,
      positions,
    }),
  ];
}

async function fromRows(
  task: TaskContext,
  file: { fileName: string; bytes: Uint8Array },
): Promise<FileDistrict[]> {
  const source = await task.readRows(file, task.signal);
  try {
    const found: FileDistrict[] = [];
    for (const [sheet, { batches }] of source.head.sheets.entries()) {
      let columns: (Field | null)[] | null = null;
      for (let batch = 0; batch < batches && found.length < MOST_DISTRICTS; batch++) {
        for (const { cells } of await source.batch(sheet, batch)) {
          if (columns !== null) found.push(fromCells(columns, cells));
          else if (cells.some((cell) => fieldOf(cell) === 'name')) columns = cells.map(fieldOf);
        }
        await task.breathe();
      }
    }
    return found.slice(0, MOST_DISTRICTS);
  } finally {
    source.close();
  }
}

function fromCells(columns: readonly (Field | null)[], cells: readonly string[]): FileDistrict {
  const said: Record<Field, string[]> = { name: [], nativeName: [], code: [], parentName: [], aliases: [] };
  columns.forEach((field, index) => {
    const cell = (cells[index] ?? '').trim();
    if (field === null || cell === '') return;
    if (field === 'aliases') said.aliases.push(...cell.split(/[;|\n]/u));
    else said[field].push(cell);
  });
  return clean({
    name: said.name[0] ?? '',
    nativeName: said.nativeName[0] ?? '',
    code: said.code[0] ?? '',
    parentName: said.parentName[0] ?? '',
    aliases: said.aliases,
    shape: null,
    positions: 0,
  });
}

function clean(said: FileDistrict): FileDistrict {
  const line = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, 300);
  const name = line(said.name);
  const known = new Set([foldText(name)]);
  const aliases = said.aliases.map(line).filter((alias) => {
    const key = foldText(alias);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return {
    ...said,
    name,
    nativeName: line(said.nativeName),
    code: line(said.code).slice(0, 40),
    parentName: foldText(said.parentName) === foldText(name) ? '' : line(said.parentName),
    aliases: aliases.slice(0, 60),
  };
}
