import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { isAppError, type ErrorCode } from '../../shared/kernel/errors.ts';
import { ReadResult, type FieldsOf, type ItemKind } from '../../shared/reader/result.ts';
import { rawZip } from '../test/reader-files.ts';
import { packResult } from './packing.ts';
import { readFile } from './reader.ts';
import { unpackResult } from './unpack.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(path: string): Promise<ReadResult> {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', path)));
  return readFile({ fileName: path.slice(path.lastIndexOf('/') + 1), bytes });
}

const readKml = (inner: string) =>
  readFile({
    fileName: 'a.kml',
    bytes: bytesOf(`<kml xmlns="http://www.opengis.net/kml/2.2">${inner}</kml>`),
  });
const readGeo = (value: unknown) =>
  readFile({
    fileName: 'a.geojson',
    bytes: bytesOf(typeof value === 'string' ? value : JSON.stringify(value)),
  });
const feature = (type: string, coordinates: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});

function counts(result: ReadResult): Partial<Record<ItemKind, number>> {
  const found: Partial<Record<ItemKind, number>> = {};
  for (const item of result.items) found[item.kind] = (found[item.kind] ?? 0) + 1;
  return found;
}

function fieldsOf<Kind extends ItemKind>(result: ReadResult, kind: Kind): FieldsOf<Kind>[] {
  return result.items.filter((item) => item.kind === kind).map((item) => item.fields as FieldsOf<Kind>);
}

const warned = (result: ReadResult, code: string) =>
  result.warnings.filter((warning) => warning.code === code).map((warning) => warning.detail);

/** Candidates by kind, and what is told. */
const YIELDS: readonly [string, Partial<Record<ItemKind, number>>, readonly string[]][] = [
  ['kml/togeojson_cdata.kml', { facility: 1 }, []],
  ['kml/togeojson_extended_data.kml', { facility: 1 }, []],
  ['kml/togeojson_gxtrack.kml', { route: 1 }, []],
  ['kml/togeojson_multigeometry.kml', { route: 1 }, []],
  ['kml/togeojson_nogeomplacemark.kml', { facility: 1 }, ['without-position']],
  ['kml/togeojson_null_geometry.kml', { facility: 1 }, ['without-position']],
  ['kml/togeojson_polygon.kml', { restriction: 1 }, []],
  ['kml/togeojson_schema.kml', { restriction: 1 }, []],
  ['kml/togeojson_simpledata.kml', { facility: 2 }, []],
  ['kml/togeojson_timespan.kml', { restriction: 1 }, []],
  ['kml/togeojson_twopoints.kml', { facility: 2 }, []],
  ['geojson/cambridge_EmergencyShelters.geojson', { facility: 15 }, []],
  ['geojson/cambridge_HealthClinics.geojson', { facility: 12 }, []],
  ['geojson/cambridge_Hospitals.geojson', { facility: 3 }, []],
  ['geojson/cambridge_SnowEmergencyTowRoutes.geojson', { route: 97 }, []],
];

test.each(YIELDS)('%s yields what its source says', async (path, expected, warnings) => {
  const result = await read(path);
  expect(counts(result)).toEqual(expected);
  expect(result.warnings.map(({ code }) => code)).toEqual(warnings);
  expect(unpackResult(packResult(result))).toEqual(ReadResult.parse(result));
});

test('shelters keep name, address, telephone and capacity', async () => {
  const [school] = fieldsOf(await read('geojson/cambridge_EmergencyShelters.geojson'), 'facility');
  expect(school).toMatchObject({
    name: 'Kennedy / Longfellow School',
    type: 'Emergency Shelters',
    address: '158 Spring Street',
    capacity: 1209,
    phones: [{ number: '617-349-6841', kind: 'voice' }],
    longitude: -71.08660658604605,
    latitude: 42.36938459118806,
  });
});

test('the two lines of one placemark stay two lines of one route', async () => {
  const [wall] = fieldsOf(await read('kml/togeojson_multigeometry.kml'), 'route');
  expect(wall?.name).toBe('SF Marina Harbor Master');
  expect(wall?.lines?.map((line) => line.length)).toEqual([2, 2]);
  expect(wall?.lines?.[0]?.[0]).toEqual([-122.4425587930444, 37.80666418607323]);
});

test('a polygon keeps its hole, a track its times, a span its years', async () => {
  const [box] = fieldsOf(await read('kml/togeojson_polygon.kml'), 'restriction');
  expect(box?.shape?.map((polygon) => polygon.map((ring) => ring.length))).toEqual([[5, 5]]);
  const [track] = fieldsOf(await read('kml/togeojson_gxtrack.kml'), 'route');
  expect(track).toMatchObject({ startsAt: '2010-05-28T02:02:09Z', endsAt: '2010-05-28T02:02:56Z' });
  expect(track?.lines?.[0]).toHaveLength(7);
  const [span] = fieldsOf(await read('kml/togeojson_timespan.kml'), 'restriction');
  expect(span).toMatchObject({ title: '1', area: 'Features', startsAt: '0725', endsAt: '0733' });
  expect(span?.shape?.[0]?.[0]).toHaveLength(4);
});

test('what has no field of its own is kept with its name', async () => {
  const [plot] = (await read('kml/togeojson_schema.kml')).items;
  expect(plot?.unmapped).toContainEqual({ label: 'cn_cv_1109', value: '89%' });
  const [trail] = (await read('kml/togeojson_simpledata.kml')).items;
  expect(trail?.unmapped).toContainEqual({ label: 'TrailLength', value: '3.14159' });
  const [foo] = (await read('kml/togeojson_extended_data.kml')).items;
  expect(foo?.unmapped).toContainEqual({ label: 'foo', value: 'bar' });
});

describe('KML', () => {
  it('never follows a network link or a remote picture, but counts them', async () => {
    const result = await readKml(
      `<Document><NetworkLink><Link><href>https://example.org/a.kml</href></Link></NetworkLink>
       <Style><IconStyle><Icon><href>//example.org/i.png</href></Icon></IconStyle></Style>
       <Placemark><name>A</name><Point><coordinates>1,2</coordinates></Point></Placemark></Document>`,
    );
    expect(warned(result, 'links-not-followed')).toEqual([{ count: 2 }]);
    expect(counts(result)).toEqual({ facility: 1 });
  });

  it('reads the document of a KMZ', async () => {
    const kml =
      '<kml><Placemark><name>Gate</name><Point><coordinates>1, 2, 3</coordinates></Point></Placemark></kml>';
    const bytes = new Uint8Array(zipSync({ 'files/i.png': bytesOf('x'), 'doc.kml': bytesOf(kml) }));
    const result = await readFile({ fileName: 'a.kmz', bytes });
    expect(fieldsOf(result, 'facility')).toMatchObject([{ name: 'Gate', longitude: 1, latitude: 2 }]);
  });

  it('takes text out of HTML and folders for what a place is', async () => {
    const result = await readKml(
      `<Folder><name>Hospitals</name><Placemark><name>St Mary</name>
       <description><![CDATA[<p>Open <b>day</b> &amp; night</p><style>td{}</style><script>x</script>]]></description>
       <Point><coordinates>1,2</coordinates></Point></Placemark></Folder>`,
    );
    expect(fieldsOf(result, 'facility')[0]).toMatchObject({ type: 'Hospitals', note: 'Open day & night' });
  });

  it('says that latitude and longitude are swapped, and mends nothing', async () => {
    const result = await readKml(
      '<Placemark><name>A</name><Point><coordinates>38.7,-109.1</coordinates></Point></Placemark>',
    );
    expect(warned(result, 'coordinates-swapped')).toEqual([{ count: 1 }]);
    expect(fieldsOf(result, 'facility')).toEqual([{ name: 'A' }]);
    expect(result.items[0]?.unmapped).toEqual([{ label: 'coordinates', value: '38.7,-109.1' }]);
  });

  it('reads every document of a KMZ; a link from one to another leads nowhere else', async () => {
    const placed = (name: string, more = '') =>
      `<kml><Document>${more}<Placemark><name>${name}</name><Point><coordinates>1,2</coordinates></Point></Placemark></Document></kml>`;
    const link = (href: string) => `<NetworkLink><Link><href>${href}</href></Link></NetworkLink>`;
    const bytes = new Uint8Array(
      zipSync({
        'files/b.kml': bytesOf(placed('B')),
        'doc.kml': bytesOf(placed('A', link('files/b.kml') + link('https://example.org/c.kml'))),
        'broken.kml': bytesOf('<kml><Placemark>'),
      }),
    );
    const result = await readFile({ fileName: 'a.kmz', bytes });
    expect(fieldsOf(result, 'facility').map(({ name }) => name)).toEqual(['A', 'B']);
    expect(warned(result, 'links-not-followed')).toEqual([{ count: 1 }]);
    expect(warned(result, 'part-damaged')).toEqual([{ name: 'broken.kml' }]);
  });

  it('reads a description with tags that stand there as they are, and its accents', async () => {
    const result = await readKml(
      `<Placemark><name>A</name><description>Open <b>day</b> and night<br/>always</description>
       <Point><coordinates>1,2</coordinates></Point></Placemark>
       <Placemark><name>B</name><description><![CDATA[T&eacute;l: 33]]></description>
       <Point><coordinates>1,2</coordinates></Point></Placemark>`,
    );
    expect(fieldsOf(result, 'facility').map(({ name, note }) => [name, note])).toEqual([
      ['A', 'Open day and night\n\nalways'],
      ['B', 'Tél: 33'],
    ]);
  });

  it('keeps a hole that stands before its outer ring', async () => {
    const ring = (text: string) => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`;
    const result = await readKml(
      `<Placemark><name>A</name><Polygon><innerBoundaryIs>${ring('1,1 2,1 2,2')}</innerBoundaryIs>
       <outerBoundaryIs>${ring('0,0 5,0 5,5')}</outerBoundaryIs></Polygon></Placemark>`,
    );
    expect(fieldsOf(result, 'restriction')[0]?.shape?.map((rings) => rings.length)).toEqual([2]);
    expect(fieldsOf(result, 'restriction')[0]?.shape?.[0]?.[0]?.[1]).toEqual([5, 0]);
  });

  it.each(['<', '<style>', '<script ', '&', '<![', '</'])(
    'reads a description of nothing but %j at once',
    async (piece) => {
      const text = piece.repeat(Math.floor(1_000_000 / piece.length));
      const result = await readKml(
        `<Placemark><name>A</name><description><![CDATA[${text}>]]></description></Placemark>`,
      );
      expect(fieldsOf(result, 'facility')).toHaveLength(1);
    },
  );
});

describe('GeoJSON', () => {
  it.each([
    ['a feature a line', '\n', ''],
    ['records with their marks', '\n', '\x1e'],
  ])('reads %s', async (_name, end, mark) => {
    const text = ['A', 'B']
      .map((name) => mark + JSON.stringify(feature('Point', [1, 2], { name })) + end)
      .join('');
    const result = await readFile({ fileName: 'a.geojsonl', bytes: bytesOf(text) });
    expect(fieldsOf(result, 'facility').map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('reads a list of features, and refuses lines of anything else', async () => {
    const list = [feature('Point', [1, 2], { name: 'A' })];
    const result = await readFile({ fileName: 'a.json', bytes: bytesOf(JSON.stringify(list)) });
    expect(fieldsOf(result, 'facility')).toMatchObject([{ name: 'A' }]);
    const cut = `${JSON.stringify(list[0])}\n{"type":"Feature"`;
    await expect(readFile({ fileName: 'a.geojson', bytes: bytesOf(cut) })).rejects.toMatchObject({
      code: 'reader/damaged',
    });
  });

  it('takes a title that stands beside the properties for the name', async () => {
    const result = await readGeo({ ...feature('Point', [1, 2], {}), title: 'Shelter', source: 'OCHA' });
    expect(fieldsOf(result, 'facility')).toMatchObject([{ name: 'Shelter' }]);
    expect(result.items[0]?.unmapped).toEqual([{ label: 'source', value: 'OCHA' }]);
  });

  it('notices one point among many that is swapped', async () => {
    const points = [0, 1, 2, 3].map((step) => feature('Point', [-9.1 + step / 100, 38.7], { name: 'A' }));
    const result = await readGeo({
      type: 'FeatureCollection',
      features: [...points, feature('Point', [38.7, -9.1], { name: 'B' })],
    });
    expect(warned(result, 'coordinates-swapped')).toEqual([{ count: 1 }]);
    expect(fieldsOf(result, 'facility')[4]).toMatchObject({ longitude: 38.7, latitude: -9.1 });
  });

  it('knows the words of OpenStreetMap', async () => {
    const result = await readGeo(
      feature('Point', [35.5, 33.9], {
        '@id': 'node/1',
        amenity: 'hospital',
        name: 'مستشفى',
        'name:en': 'Hospital',
        phone: '+961 1 234 567; +961 1 234 568',
        'contact:email': 'a@example.org',
        opening_hours: '24/7',
        wheelchair: 'yes',
        capacity: '120',
        'addr:housenumber': '5',
        'addr:street': 'Rue Nova',
        'addr:city': 'Beirut',
        operator: 'Red Cross',
      }),
    );
    expect(fieldsOf(result, 'facility')[0]).toMatchObject({
      name: 'مستشفى',
      type: 'hospital',
      phones: [
        { number: '+961 1 234 567', kind: 'voice' },
        { number: '+961 1 234 568', kind: 'voice' },
      ],
      emails: ['a@example.org'],
      openingHours: '24/7',
      accessible: true,
      capacity: 120,
      address: '5 Rue Nova\nBeirut',
      operator: 'Red Cross',
    });
    expect(result.items[0]?.unmapped).toContainEqual({ label: 'name:en', value: 'Hospital' });
  });

  it.each([
    [{ emergency: 'assembly_point' }, 'assembly point'],
    [{ office: 'diplomatic' }, 'embassy'],
    [{ social_facility: 'shelter', amenity: 'social_facility' }, 'shelter'],
    [{ amenity: 'police' }, 'police'],
  ])('%o is a %s, also by its outline', async (tags, type) => {
    const ring = [
      [179, 0],
      [-179, 0],
      [-179, 2],
      [179, 2],
      [179, 0],
    ];
    const result = await readGeo(feature('Polygon', [ring], { name: 'A', ...tags }));
    expect(fieldsOf(result, 'facility')).toMatchObject([{ type, longitude: 180, latitude: 1 }]);
  });

  it('keeps a polygon over the date line as it is, also when it is written in one turn', async () => {
    const ring = [
      [170, -20],
      [190, -20],
      [190, -10],
      [170, -10],
    ];
    const [area] = fieldsOf(await readGeo(feature('Polygon', [ring], { name: 'A' })), 'restriction');
    expect(area?.shape).toEqual([
      [
        [
          [170, -20],
          [-170, -20],
          [-170, -10],
          [170, -10],
          [170, -20],
        ],
      ],
    ]);
  });

  it('takes a name that means something to the program for a name', async () => {
    const result = await readGeo(
      '{"type":"Feature","properties":{"name":"A","__proto__":{"polluted":1},"constructor":"c","toString":"t"},"geometry":{"type":"Point","coordinates":[1,2],"__proto__":{"type":"x"}}}',
    );
    expect(result.items[0]?.unmapped).toEqual([
      { label: '__proto__', value: '{"polluted":1}' },
      { label: 'constructor', value: 'c' },
      { label: 'toString', value: 't' },
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

const positions = (count: number) => `[${Array(count).fill('[1,2]').join()}]`;
const HOSTILE: readonly [
  name: string,
  fileName: string,
  bytes: () => Uint8Array,
  code: ErrorCode,
  limit?: string,
][] = [
  ['an entity', 'a.kml', () => bytesOf('<!DOCTYPE kml [<!ENTITY a "b">]><kml>&a;</kml>'), 'reader/damaged'],
  [
    'a file of this machine',
    'a.kml',
    () => bytesOf('<!DOCTYPE kml [<!ENTITY a SYSTEM "file:///etc/passwd">]><kml><name>&a;</name></kml>'),
    'reader/damaged',
  ],
  [
    'elements in each other',
    'a.kml',
    () => bytesOf(`<kml>${'<Folder>'.repeat(200_000)}`),
    'reader/limit',
    'depth',
  ],
  [
    'attributes without end',
    'a.kml',
    () => bytesOf(`<kml ${Array.from({ length: 100 }, (_, n) => `a${String(n)}=""`).join(' ')}></kml>`),
    'reader/limit',
    'entries',
  ],
  [
    'a KMZ that leaves its folder',
    'a.kmz',
    () => rawZip([{ name: '../doc.kml', content: bytesOf('<kml/>') }]),
    'reader/limit',
    'name',
  ],
  [
    'a KMZ that grows',
    'a.kmz',
    () => new Uint8Array(zipSync({ 'doc.kml': new Uint8Array(30 * 1024 * 1024).fill(32) })),
    'reader/limit',
  ],
  [
    'a KMZ under a password',
    'a.kmz',
    () => rawZip([{ name: 'doc.kml', content: bytesOf('x'), flags: 1 }]),
    'reader/encrypted',
  ],
  [
    'one position too many',
    'a.geojson',
    () => bytesOf(`{"type":"LineString","coordinates":${positions(500_001)}}`),
    'reader/limit',
    'entries',
  ],
  [
    'lists in each other',
    'a.geojson',
    () => bytesOf(`{"type":"Point","coordinates":${'['.repeat(1_000_000)}`),
    'reader/limit',
    'depth',
  ],
  ['half a file', 'a.geojson', () => bytesOf('{"type":"FeatureCollection","features":['), 'reader/damaged'],
  ['other JSON', 'a.geojson', () => bytesOf('{"a":1}'), 'reader/unknown-format'],
];

test.each(HOSTILE)('%s is refused', async (_name, fileName, bytes, code, limit) => {
  const error: unknown = await readFile({ fileName, bytes: bytes() }).catch((thrown: unknown) => thrown);
  expect(isAppError(error, code)).toBe(true);
  if (limit !== undefined) expect(error).toMatchObject({ details: { limit } });
});
