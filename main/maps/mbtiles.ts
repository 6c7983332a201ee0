import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { MAP_LIMITS } from './limits.ts';
import { checkedTile, heldBox, layersIn, MapFault, plainText, type MapReader } from './reader.ts';

const SchemaRow = z.object({ type: z.string(), name: z.string(), sql: z.string().nullable() });
const MetadataRow = z.object({ name: z.string(), value: z.string() });
const TileRow = z.object({ bytes: z.instanceof(Uint8Array) });
const ZoomRow = z.object({ least: z.number().int(), most: z.number().int() });

/** A view that only joins columns of tables: no function, no query inside, nothing that could run long or grow. */
const PLAIN_VIEW = /^CREATE\s+VIEW\s+["'`[\]\w]+\s+AS\s+SELECT\s+[\w\s.,="'`[\]]+$/i;
/** Names that a map needs; whatever else lies in the file is never looked at. */
const MOST_NAMES = 100;
const LIST = `SELECT type, name, sql FROM sqlite_schema WHERE type IN ('table', 'view') LIMIT ${String(MOST_NAMES + 1)}`;

/**
 * Opens a map in an SQLite file. The file is not trusted: it is opened for reading only, its schema is looked at before anything is asked of it,
 * and every value is asked for with a limit on its size.
 * @see MBTiles 1.3
 */
export function openMbTiles(path: string, nativeBinding: string | null): MapReader {
  refuseJournal(path);
  const db = new Database(path, {
    readonly: true,
    fileMustExist: true,
    ...(nativeBinding === null ? {} : { nativeBinding }),
  });
  try {
    db.pragma('trusted_schema=OFF');
    db.pragma('query_only=ON');
    db.pragma('cell_size_check=ON');
    db.pragma('mmap_size=0');
    db.pragma('cache_size=-4000');
    checkSchema(z.array(SchemaRow).parse(db.prepare(LIST).all()));
    const facts = factsOf(db);
    const find = db.prepare(
      `SELECT tile_data AS bytes FROM tiles WHERE zoom_level = @z AND tile_column = @x AND tile_row = @row
       AND typeof(tile_data) = 'blob' AND length(tile_data) <= @most LIMIT 1`,
    );
    return {
      facts,
      tile: (z, x, y) => {
        const row = find.get({ z, x, row: 2 ** z - 1 - y, most: MAP_LIMITS.packedBytes });
        return Promise.resolve(
          row === undefined ? null : checkedTile(TileRow.parse(row).bytes, facts.content),
        );
      },
      close: () => {
        db.close();
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A file that another program writes to has a journal beside it, which reading would touch. */
function refuseJournal(path: string): void {
  const head = Buffer.alloc(20);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  if (head.toString('latin1', 0, 15) !== 'SQLite format 3') throw new MapFault('format');
  if (head[18] !== 1 || head[19] !== 1) throw new MapFault('journal');
}

function checkSchema(rows: readonly z.infer<typeof SchemaRow>[]): void {
  // One that was not looked at could stand behind a view that was.
  if (rows.length > MOST_NAMES) throw new MapFault('schema');
  const known = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
  const tiles = known.get('tiles');
  if (tiles === undefined || known.get('metadata')?.type !== 'table') throw new MapFault('format');
  for (const { type, sql } of rows) {
    if (sql === null || sql.length > 4000) throw new MapFault('schema');
    // A virtual table runs code of a module, a generated column runs an expression.
    if (type === 'table' && /\bVIRTUAL\b|\bGENERATED\b|\bAS\s*\(/i.test(sql)) throw new MapFault('schema');
    if (type === 'view' && !PLAIN_VIEW.test(sql.replace(/;\s*$/, ''))) throw new MapFault('schema');
  }
}

function factsOf(db: Database.Database): MapReader['facts'] {
  const rows = db
    .prepare(
      `SELECT name, value FROM metadata WHERE typeof(name) = 'text' AND typeof(value) = 'text'
       AND length(name) < 100 AND length(value) <= @most LIMIT 200`,
    )
    .all({ most: MAP_LIMITS.metadataBytes });
  const told = new Map(
    z
      .array(MetadataRow)
      .parse(rows)
      .map(({ name, value }) => [name.toLowerCase(), value]),
  );
  const zoom = ZoomRow.safeParse(
    // By the index, one end each: large maps have tens of millions of tiles.
    db
      .prepare(
        `SELECT (SELECT zoom_level FROM tiles ORDER BY zoom_level LIMIT 1) AS least,
          (SELECT zoom_level FROM tiles ORDER BY zoom_level DESC LIMIT 1) AS most`,
      )
      .get(),
  );
  if (!zoom.success || zoom.data.least < 0 || zoom.data.most > 26) throw new MapFault('empty');
  const format = told.get('format')?.toLowerCase() ?? '';
  const content = format === 'pbf' || format === 'mvt' ? 'vector' : 'raster';
  const [west = NaN, south = NaN, east = NaN, north = NaN] = (told.get('bounds') ?? '')
    .split(',')
    .map(Number);
  return {
    name: plainText(told.get('name') ?? '', 200),
    format: 'mbtiles',
    content,
    minZoom: zoom.data.least,
    maxZoom: zoom.data.most,
    box: heldBox(west, south, east, north),
    attribution: plainText(told.get('attribution') ?? '', 1000),
    layers: content === 'vector' ? layersIn(parsed(told.get('json') ?? '')) : [],
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
