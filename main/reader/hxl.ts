import type { ColumnRole } from './roles.ts';

const TAG = /^\s*#\s*[A-Za-z][A-Za-z0-9_]*(?:\s*\+\s*[A-Za-z][A-Za-z0-9_]*)*\s*\+?\s*$/;
const TAG_WITHOUT_MARK = /^\s*[A-Za-z][A-Za-z0-9_]*(?:\s*\+\s*[A-Za-z][A-Za-z0-9_]*)*\s*$/;

/** Hashtags of the core schema, to recognise one whose `#` was lost. */
const CORE = new Set(
  'access activity adm1 adm2 adm3 adm4 adm5 affected beneficiary capacity cause channel contact country crisis currency date delivery description event frequency geo group impact indicator inneed item loc meta modality need operations org output population reached region respondee sector service severity status subsector targeted value'.split(
    ' ',
  ),
);

/** True for a row in which at least half of the filled cells are hashtags. */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const tags = filled.filter((cell) => TAG.test(cell));
  return (
    tags.length > 0 &&
    tags.length * 2 >= filled.length &&
    (tags.length > 1 || cells.length === 1 || tags.some((tag) => CORE.has(nameOf(tag))))
  );
}

/** True for a row that would be a hashtag row had it its `#` signs. */
export function isTagRowWithoutMarks(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = filled.filter((cell) => TAG_WITHOUT_MARK.test(cell) && CORE.has(nameOf(cell)));
  return known.length >= 3 && known.length * 2 >= filled.length && filled.some((cell) => cell.includes('+'));
}

/** Normal form of a hashtag, `#org+name`, attributes in alphabetical order; `null` when the cell is none. */
export function normalTag(cell: string): string | null {
  if (!TAG.test(cell)) return null;
  const [name = '', ...attributes] = cell.toLowerCase().replace(/[\s#]/g, '').split('+');
  return `#${[name, ...attributes.filter((attribute) => attribute !== '').sort()].join('+')}`;
}

/** The hashtag that a cell of a tag row would be with its `#`; `null` when it is none of the core schema. */
export function repairedTag(cell: string): string | null {
  return TAG_WITHOUT_MARK.test(cell) && CORE.has(nameOf(cell)) ? normalTag(`#${cell.trim()}`) : null;
}

function nameOf(cell: string): string {
  return (cell.toLowerCase().replace(/[\s#]/g, '').split('+')[0] ?? '').trim();
}

/**
 * What a tagged column holds; `null` for tags that no field takes.
 * @param tag in normal form
 * @see https://hxlstandard.org/standard/1-1final/dictionary/
 */
export function roleOfTag(tag: string): ColumnRole | null {
  const [name = '', ...list] = tag.slice(1).split('+');
  const has = (...attributes: string[]) => attributes.some((attribute) => list.includes(attribute));
  switch (name) {
    case 'contact':
      if (has('phone', 'tel', 'mobile', 'fax'))
        return has('fax') ? 'phoneFax' : has('mobile', 'cell') ? 'phoneMobile' : 'phone';
      if (has('email')) return 'email';
      if (has('title', 'role')) return 'role';
      if (has('url')) return 'website';
      if (has('address')) return 'address';
      if (has('org')) return 'organisation';
      return list.length === 0 || has('name') ? 'contactName' : null;
    case 'org':
      if (has('acronym', 'abbrev')) return 'shortName';
      if (has('type')) return 'organisationType';
      if (has('parent')) return 'parent';
      if (has('url')) return 'website';
      return has('funder', 'donor', 'prog', 'programming', 'code', 'id', 'source') ? null : 'organisation';
    case 'sector':
    case 'subsector':
      return has('code', 'id') ? null : 'sector';
    case 'country':
      return 'country';
    case 'adm1':
    case 'adm2':
    case 'adm3':
    case 'adm4':
    case 'adm5': {
      if (has('code', 'id')) return null;
      const level = name.at(-1);
      return level === '1'
        ? 'district1'
        : level === '2'
          ? 'district2'
          : level === '3'
            ? 'district3'
            : level === '4'
              ? 'district4'
              : 'district5';
    }
    case 'loc':
      if (has('type')) return 'facilityType';
      if (has('code', 'id')) return 'reference';
      if (has('lat')) return 'latitude';
      if (has('lon')) return 'longitude';
      if (has('address')) return 'address';
      return list.length === 0 || has('name') ? 'facilityName' : null;
    case 'geo':
      if (has('lat')) return 'latitude';
      if (has('lon', 'long')) return 'longitude';
      return has('coord', 'coords') ? 'coordinates' : null;
    case 'capacity':
      if (has('available', 'free', 'vacant')) return 'free';
      if (has('occupied', 'used')) return 'occupied';
      return list.length === 0 ||
        (has('beds', 'bed', 'num', 'total', 'max', 'persons', 'people', 'ind') && list.length === 1)
        ? 'capacity'
        : null;
    case 'status':
      return list.length === 0 || has('name') ? 'status' : null;
    case 'service':
      return has('code') ? null : 'services';
    case 'description':
      return 'note';
    default:
      return null;
  }
}
