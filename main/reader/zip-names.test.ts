import { describe, expect, it } from 'vitest';
import { entryName } from './zip-names.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : Array.from(part, (char) => char.charCodeAt(0)),
    ),
  );
const NONE = new Uint8Array();

describe('the name of a file in an archive', () => {
  it('is UTF-8 where it can be, with the mark or without', () => {
    const name = new TextEncoder().encode('Été.csv');
    expect(entryName(name, NONE, 0x800)).toBe('Été.csv');
    expect(entryName(name, NONE, 0)).toBe('Été.csv');
  });

  it('is that of a western or a Russian PC where it is not UTF-8', () => {
    expect(entryName(bytes('R', 0x82, 'union.csv'), NONE, 0)).toBe('Réunion.csv');
    // Лист1.csv
    expect(entryName(bytes(0x8b, 0xa8, 0xe1, 0xe2, '1.csv'), NONE, 0)).toBe('Лист1.csv');
  });

  it('stays another name where one byte is another', () => {
    expect(entryName(bytes(0x90, 't', 0x82, '.csv'), NONE, 0)).not.toBe(
      entryName(bytes(0xd7, 't', 0x82, '.csv'), NONE, 0),
    );
  });

  it('is the one that a field beside it gives', () => {
    const path = new TextEncoder().encode('Дело.csv');
    const extra = Uint8Array.from([0x75, 0x70, 5 + path.length, 0, 1, 0, 0, 0, 0, ...path]);
    expect(entryName(bytes(0x84, '.csv'), extra, 0)).toBe('Дело.csv');
    expect(entryName(bytes(0x84, '.csv'), extra.subarray(0, 8), 0)).toBe('ä.csv');
  });
});
