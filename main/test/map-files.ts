import Database from 'better-sqlite3';
import { A_PICTURE } from './pmtiles-file.ts';

/** Writes a map of pictures in an SQLite file: tile 0/0/0 and 1/0/1 counted from the north. `more` is SQL that follows. */
export function writeMbTiles(path: string, more = '', tile: Buffer = A_PICTURE, format = 'png'): void {
  const db = new Database(path);
  db.exec(`CREATE TABLE metadata (name TEXT, value TEXT);
    CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);
    CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row);
    INSERT INTO metadata VALUES ('name', 'Lisbon'), ('format', '${format}'), ('bounds', '-9.5,38.6,-9.0,38.9'),
      ('attribution', '&copy; <a href="https://example.org">Somebody</a>'),
      ('json', '{"vector_layers":[{"id":"water","fields":{}},{"id":"road"}]}');`);
  const insert = db.prepare(`INSERT INTO tiles VALUES (?, ?, ?, ?)`);
  insert.run(0, 0, 0, tile);
  insert.run(1, 0, 0, tile);
  db.exec(more);
  db.close();
}
