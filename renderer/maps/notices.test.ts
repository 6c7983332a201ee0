import { beforeAll, expect, it } from 'vitest';
import { AlertId } from '../../shared/alerts/schema.ts';
import { RestrictionId } from '../../shared/restrictions/schema.ts';
import { loadLanguage, text } from '../text/text.ts';
import { alertNotice, noticeMark, restrictionNotice } from './notices.ts';

const ID = '019abc00-0000-7000-8000-000000000000';
const alert: Parameters<typeof alertNotice>[0] = {
  id: AlertId.parse(ID),
  title: 'Flood',
  state: 'current',
  severity: 'severe',
  areas: ['Baixa'],
  rings: [],
  circles: [],
};
const square = (west: number, south: number, side: number): [number, number][] =>
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ].map(([x = 0, y = 0]) => [x > 180 ? x - 360 : x, y]);

beforeAll(() => loadLanguage('en'));

it('an alert has its sign in the middle of its largest area, over the date line too', () => {
  const { at } = alertNotice({ ...alert, rings: [square(0, 0, 1), square(179, -18, 4)], circles: [] }, text);
  expect(at?.latitude).toBeCloseTo(-16, 9);
  expect(at?.longitude).toBeCloseTo(-179, 9);
});

it('an alert in words alone is told of, and has no sign', () => {
  const notice = alertNotice({ ...alert, rings: [], circles: [] }, text);
  expect(notice).toMatchObject({ title: 'Flood', detail: 'Alert · In force · Baixa', at: null });
  expect(noticeMark(notice, text)).toBeNull();
});

it('a restriction stands at its point, else in the middle of its area', () => {
  const restriction = {
    id: RestrictionId.parse(ID),
    title: 'Bridge',
    kind: 'checkpoint',
    state: 'paused',
    shape: [[square(10, 40, 2)]],
  } as const;
  const shape = restriction.shape.map((polygon) => [...polygon]);
  const placed = restrictionNotice({ ...restriction, shape, latitude: 1, longitude: 2 }, text);
  expect(noticeMark(placed, text)).toMatchObject({
    latitude: 1,
    longitude: 2,
    label: 'Bridge, Checkpoint · in force, not at this hour',
    look: { kind: 'notice', what: 'restriction', isNow: false },
  });
  const drawn = restrictionNotice({ ...restriction, shape, latitude: null, longitude: null }, text);
  expect(drawn.at).toEqual({ latitude: 41, longitude: 11 });
});
