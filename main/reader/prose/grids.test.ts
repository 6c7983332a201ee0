import { expect, test } from 'vitest';
import { findGrids, mgrsPosition, utmPosition } from './grids.ts';

const near = (place: { latitude: number; longitude: number } | null, latitude: number, longitude: number) => {
  expect(place?.latitude).toBeCloseTo(latitude, 4);
  expect(place?.longitude).toBeCloseTo(longitude, 4);
};

// Vectors that stand in published documents of the grids and in the tests of the library `mgrs`.
test.each([
  ['the Eiffel tower', 31, 'U', 448_251.8, 5_411_932.7, 48.8582, 2.2945],
  ['the CN tower', 17, 'T', 630_084, 4_833_438, 43.64256, -79.38714],
  ['the foot of a central meridian', 36, 'N', 500_000, 0, 0, 33],
  ['the south', 18, 'L', 766_000, 8_545_000, -13.14982, -72.54626],
  ['the half of the globe, not the band', 18, 'S', 766_000, 8_545_000, -13.14982, -72.54626],
])('%s in UTM', (_what, zone, band, easting, northing, latitude, longitude) => {
  near(utmPosition(zone, band, { easting, northing }), latitude, longitude);
});

test.each([
  ['33UXP0500444998', 48.24949, 16.4145],
  ['4QFJ12345678', 21.30948, -157.91682],
  ['56H LH 34873 50833', -33.86991, 151.21473],
])('%s in MGRS', (text, latitude, longitude) => {
  const [found, ...others] = findGrids(`grid ${text}.`);
  expect(others).toEqual([]);
  near(found ?? null, latitude, longitude);
});

test.each([
  ['18L 766000 8545000', '18L 766000 8545000'],
  ['UTM: 37M E 258000 N 9857000,', '37M E 258000 N 9857000'],
  ['zona 18 L 766 000 8 545 000', 'zona 18 L 766 000 8 545 000'],
  ['(18L 766000mE 8545000mN)', '18L 766000mE 8545000mN'],
])('%s holds a position', (text, said) => {
  expect(findGrids(text).map((one) => one.text)).toEqual([said]);
});

test.each([
  'number plate 17 FAB 123456',
  'passport 12ABC1234567',
  'vol. 18L 12 34',
  '18L 766000 200',
  '61L 766000 8545000',
  'lot 5C AB 1234 567',
])('%s holds none', (text) => {
  expect(findGrids(text)).toEqual([]);
});

test('a square that lies in another band or zone is none', () => {
  expect(mgrsPosition(18, 'L', { square: 'AA', east: '12345', north: '67890' })).toBeNull();
  expect(utmPosition(18, 'L', { easting: 50_000, northing: 8_545_000 })).toBeNull();
  expect(utmPosition(18, 'L', { easting: 500_000, northing: 3_000_000 })).toBeNull();
});
