import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { isAppError, type ErrorCode } from '../../shared/kernel/errors.ts';
import { ReadResult, type FieldsOf } from '../../shared/reader/result.ts';
import { packResult } from './packing.ts';
import { readFile } from './reader.ts';
import { unpackResult } from './unpack.ts';

type Alert = FieldsOf<'alert'>;

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(name: string): Promise<ReadResult> {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/cap', name)));
  return readFile({ fileName: name, bytes });
}

const readText = (text: string) => readFile({ fileName: 'a.cap', bytes: bytesOf(text) });
const alertsOf = (result: ReadResult) => result.items.map((item) => item.fields as Alert);
const warned = (result: ReadResult, code: string) =>
  result.warnings.filter((warning) => warning.code === code).map((warning) => warning.detail);

function shapesOf(alerts: readonly Alert[]) {
  const infos = alerts.flatMap((alert) => alert.infos ?? []);
  const areas = infos.flatMap((info) => info.areas ?? []);
  return {
    languages: infos.map((info) => info.language),
    areas: areas.length,
    polygons: areas.flatMap((area) => area.polygons ?? []).length,
    circles: areas.flatMap((area) => area.circles ?? []).length,
  };
}

const one = (areas: number, polygons: number, circles: number, languages = ['en-US']) => ({
  languages,
  areas,
  polygons,
  circles,
});

/** Alerts, and the blocks, areas and shapes in them; entries that only link; what is missing. */
const YIELDS: readonly [string, number, ReturnType<typeof shapesOf>, number, string][] = [
  ['google_australia.cap', 1, one(2, 0, 2, ['en-AU', 'en-AU']), 0, ''],
  ['google_canada.cap', 1, one(4, 4, 0, ['en-CA', 'fr-CA']), 0, ''],
  ['google_canada_errors.cap', 1, one(1, 1, 0, ['en-CA']), 0, 'references'],
  ['google_earthquake-iso8859-1.cap', 1, one(1, 0, 1), 0, ''],
  ['google_earthquake.cap', 1, one(1, 0, 1), 0, ''],
  ['google_invalid.cap', 1, one(1, 0, 0), 0, 'scope'],
  ['google_no_optional_fields.cap', 1, one(0, 0, 0, []), 0, ''],
  ['google_ny_index.rss', 0, one(0, 0, 0, []), 2, ''],
  ['google_wcatwc-warning.cap', 1, one(1, 0, 0), 0, ''],
  ['google_weather.atom', 1, one(1, 0, 0), 0, ''],
  ['google_weather.cap', 1, one(1, 0, 0), 0, ''],
  ['google_weather_index.atom', 0, one(0, 0, 0, []), 2, ''],
  ['oasis_v1dot1_appendix_adot2.xml', 1, one(1, 1, 0), 0, ''],
  ['oasis_v1dot2_appendix_adot1.xml', 1, one(1, 0, 0), 0, ''],
  ['oasis_v1dot2_appendix_adot3.xml', 1, one(1, 0, 1), 0, ''],
];

test.each(YIELDS)('%s yields what its source says', async (name, alerts, shapes, links, missing) => {
  const result = await read(name);
  expect(result.items.map(({ kind }) => kind)).toEqual(Array(alerts).fill('alert'));
  expect(shapesOf(alertsOf(result))).toEqual(shapes);
  expect(warned(result, 'links-not-followed')).toEqual(links === 0 ? [] : [{ count: links }]);
  expect(warned(result, 'required-missing').map((detail) => detail['missing'])).toEqual(
    missing === '' ? [] : [missing],
  );
  expect(warned(result, 'value-not-understood')).toEqual([]);
  expect(unpackResult(packResult(result))).toEqual(ReadResult.parse(result));
});

test('everything that an update says comes through, both languages, longitude first', async () => {
  const [alert] = alertsOf(await read('google_canada.cap'));
  expect(alert).toMatchObject({
    identifier: '2.49.0.1.124.6bddbc91.2012',
    sender: 'cap@ec.gc.ca',
    sent: '2012-05-02T23:21:04.000Z',
    status: 'actual',
    msgType: 'update',
    scope: 'public',
    codes: ['profile:CAP-CP:0.4', 'layer:EC-MSC-SMC:1.0', 'layer:SOREM:1.0'],
    references: [
      { identifier: '2.49.0.1.124.a3f342a4.2012', sender: 'cap@ec.gc.ca', sent: '2012-05-02T21:45:05.000Z' },
      { identifier: '2.49.0.1.124.60f31a3a.2012', sender: 'cap@ec.gc.ca', sent: '2012-05-02T21:55:21.000Z' },
    ],
  });
  const [english, french] = alert?.infos ?? [];
  expect(english).toMatchObject({
    categories: ['met'],
    responseTypes: ['all-clear'],
    urgency: 'past',
    severity: 'minor',
    certainty: 'observed',
    expires: '2012-05-03T00:20:00.000Z',
    headline: 'severe thunderstorm watch',
  });
  expect(english?.areas?.[0]?.polygons?.[0]?.[0]).toEqual([-82.9314, 42.3481]);
  expect(english?.areas?.[0]?.geocodes).toContainEqual({
    name: 'layer:EC-MSC-SMC:1.0:CLC',
    value: '041420',
  });
  expect(french?.language).toBe('fr-CA');
});

test('a declared encoding holds', async () => {
  const [alert] = alertsOf(await read('google_earthquake-iso8859-1.cap'));
  expect(alert?.infos?.[0]?.headline).toBe('EQ 4.6 Usulután, Usulután, El Salvador - PRELIMINARY REPORT');
});

const cap = (inner: string, head = '') =>
  `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>a</identifier><sender>s</sender><sent>2026-01-02T03:04:05+02:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>${head}<info><category>Geo</category><event>e</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Likely</certainty>${inner}</info></alert>`;

describe('CAP', () => {
  it('has a status only when the sender says one that there is', async () => {
    const result = await readText(cap('').replace('<status>Actual</status>', '<status>Real</status>'));
    expect(alertsOf(result)[0]?.status).toBeUndefined();
    expect(warned(result, 'value-not-understood')).toMatchObject([{ column: 'status', example: 'Real' }]);
    const none = await readText(cap('').replace('<status>Actual</status>', ''));
    expect(alertsOf(none)[0]?.status).toBeUndefined();
    expect(warned(none, 'required-missing')).toMatchObject([{ missing: 'status' }]);
  });

  it('says that latitude and longitude are swapped, and keeps what is written', async () => {
    const swapped = '-109.1,38.7 -109.1,38.8 -109,38.8 -109.1,38.7';
    const result = await readText(cap(`<area><areaDesc>x</areaDesc><polygon>${swapped}</polygon></area>`));
    expect(warned(result, 'coordinates-swapped')).toEqual([{ count: 1 }]);
    expect(alertsOf(result)[0]?.infos?.[0]?.areas).toEqual([{ description: 'x' }]);
    expect(result.items[0]?.unmapped).toEqual([{ label: 'polygon', value: swapped }]);
  });

  it('keeps a time without a zone as text: an hour either way would be a guess', async () => {
    const result = await readText(cap('<expires>2026-01-02T03:04:05</expires>'));
    expect(alertsOf(result)[0]?.infos?.[0]?.expires).toBeUndefined();
    expect(result.items[0]?.unmapped).toEqual([{ label: 'expires', value: '2026-01-02T03:04:05' }]);
  });

  it('reads names with blanks, circles in metres, heights, files by name only', async () => {
    const result = await readText(
      cap(
        '<resource><resourceDesc>map</resourceDesc><mimeType>image/png</mimeType><size>12</size><derefUri>AAAA</derefUri></resource><area><areaDesc>x</areaDesc><circle>32.9525,-115.5527 1.5</circle><altitude>100</altitude></area>',
        '<addresses>one "two three"</addresses><incidents>i1 i2</incidents>',
      ),
    );
    const [alert] = alertsOf(result);
    expect(alert?.addresses).toEqual(['one', 'two three']);
    expect(alert?.incidents).toEqual(['i1', 'i2']);
    expect(alert?.infos?.[0]).toMatchObject({
      resources: [{ description: 'map', mimeType: 'image/png', sizeBytes: 12 }],
      areas: [{ circles: [{ longitude: -115.5527, latitude: 32.9525, radiusM: 1500 }], altitude: 100 }],
    });
    expect(warned(result, 'attachment-dropped')).toEqual([{ count: 1 }]);
  });

  it('reads an alert that stands in a feed as text', async () => {
    const inner = cap('').replaceAll('<', '&lt;');
    const result = await readText(
      `<rss><channel><item><description>${inner}</description></item><item><link>https://example.org</link></item></channel></rss>`,
    );
    expect(alertsOf(result).map((alert) => alert.identifier)).toEqual(['a']);
    expect(warned(result, 'links-not-followed')).toEqual([{ count: 1 }]);
  });

  it.each([
    's@x, id.1, 2026-01-01T00:00:00-00:00\n s@x ,id.2, 2026-01-01T01:00:00-00:00',
    's@x,id.1,2026-01-01T00:00:00-00:00, s@x,id.2,2026-01-01T01:00:00-00:00',
    's@x,id.1,2026-01-01T00:00:00+00:00,\ns@x,id.2,2026-01-01T01:00:00+00:00,',
  ])('reads what an alert refers to, whatever the blanks and commas: %j', async (references) => {
    const result = await readText(cap('', `<references>${references}</references>`));
    expect(alertsOf(result)[0]?.references).toEqual([
      { sender: 's@x', identifier: 'id.1', sent: '2026-01-01T00:00:00.000Z' },
      { sender: 's@x', identifier: 'id.2', sent: '2026-01-01T01:00:00.000Z' },
    ]);
    expect(result.items[0]?.unmapped).toEqual([]);
  });

  it('reads shapes whose numbers stand apart by blanks or semicolons', async () => {
    const area = (inner: string) => cap(`<area><areaDesc>x</areaDesc>${inner}</area>`);
    const polygons = ['38,-120 38,-119 39,-119', '38 -120 38 -119 39 -119', '38,-120;38,-119;39,-119'];
    const result = await readText(area(polygons.map((text) => `<polygon>${text}</polygon>`).join('')));
    const ring = [
      [-120, 38],
      [-119, 38],
      [-119, 39],
      [-120, 38],
    ];
    expect(alertsOf(result)[0]?.infos?.[0]?.areas?.[0]?.polygons).toEqual([ring, ring, ring]);
    const circles = ['32.9, -115.5 10', '32.9 -115.5 10', '32.9,-115.5,10'];
    const round = await readText(area(circles.map((text) => `<circle>${text}</circle>`).join('')));
    expect(alertsOf(round)[0]?.infos?.[0]?.areas?.[0]?.circles).toEqual(
      circles.map(() => ({ longitude: -115.5, latitude: 32.9, radiusM: 10_000 })),
    );
    const lame = await readText(area('<circle>32.9,-115.5</circle><polygon>38 -120 38 -119 39</polygon>'));
    expect(lame.items[0]?.unmapped.map(({ label }) => label)).toEqual(['polygon', 'circle']);
  });

  it('is read below a blank line, and keeps a size that is no number', async () => {
    const result = await readText(
      `\n<?xml version="1.0"?>\n${cap('<resource><resourceDesc>map</resourceDesc><size>12 KB</size></resource>')}`,
    );
    expect(result.items[0]?.unmapped).toEqual([{ label: 'size', value: '12 KB' }]);
  });
});

const HOSTILE: readonly [name: string, text: () => string, code: ErrorCode, limit?: string][] = [
  [
    'a billion laughs',
    () =>
      `<!DOCTYPE alert [<!ENTITY a "a">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${String(n)} "${'&a;'.repeat(10)}">`).join('')}]><alert>&a9;</alert>`,
    'reader/damaged',
  ],
  [
    'an entity from outside',
    () => '<!DOCTYPE alert SYSTEM "http://example.org/a.dtd"><alert><identifier>&a;</identifier></alert>',
    'reader/damaged',
  ],
  ['an unknown entity', () => '<alert><identifier>&a;</identifier></alert>', 'reader/damaged'],
  ['depth', () => `<alert>${'<info>'.repeat(300_000)}`, 'reader/limit', 'depth'],
  [
    'attributes',
    () => `<alert ${Array.from({ length: 65 }, (_, n) => `a${String(n)}=""`).join(' ')}/>`,
    'reader/limit',
    'entries',
  ],
  ['elements without end', () => `<alert>${'<code/>'.repeat(200_001)}</alert>`, 'reader/limit', 'entries'],
  [
    'a text of megabytes',
    () => `<alert><note>${'a'.repeat(1_100_000)}</note></alert>`,
    'reader/limit',
    'size',
  ],
];

test.each(HOSTILE)('%s is refused', async (_name, text, code, limit) => {
  const error: unknown = await readText(text()).catch((thrown: unknown) => thrown);
  expect(isAppError(error, code)).toBe(true);
  if (limit !== undefined) expect(error).toMatchObject({ details: { limit } });
});
