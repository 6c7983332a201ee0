import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, safeParseAngle, safeParseCoordinates, sexagesimalText } from './coordinates.ts';

const LISBON = { latitude: 38.7223, longitude: -9.1393 };

describe('a place that is typed or pasted', () => {
  it.each([
    ['38.7223, -9.1393'],
    ['38.7223,-9.1393'],
    ['38.7223 -9.1393'],
    ['38,7223 -9,1393'],
    ['38,7223; -9,1393'],
    ['38,7223, -9,1393'],
    ['(38.7223, -9.1393)'],
    ['geo:38.7223,-9.1393'],
    ['geo:38.7223,-9.1393;u=35'],
    ['38.7223N 9.1393W'],
    ['38.7223° N, 9.1393° W'],
    ['N38.7223 W9.1393'],
    ['9.1393° W, 38.7223° N'],
    ['38.7223N9.1393O'],
    ['+38.7223 −9.1393'],
    ['٣٨٫٧٢٢٣، -٩٫١٣٩٣'],
    [`38°43'20.28"N 9°8'21.48"W`],
    ['38°43′20.28″N, 9°08′21.48″O'],
    [`38 43 20.28 N 9 8 21.48 W`],
    ['38:43:20.28N 9:08:21.48W'],
    [`38d43'20.28"N 9d8'21.48"W`],
    [`38° 43.338' N 9° 8.358' W`],
    ['38 43.338 -9 8.358'],
  ])('reads %s', (written) => {
    const found = safeParseCoordinates(written);
    expect(found?.latitude).toBeCloseTo(LISBON.latitude, 5);
    expect(found?.longitude).toBeCloseTo(LISBON.longitude, 5);
  });

  it.each([
    [''],
    ['Lisbon'],
    ['38.7223'],
    ['91, 0'],
    ['0, 181'],
    ['38.7N 9.1N'],
    ['38°61′N 9°0′W'],
    ['-38.7N 9.1W'],
    ['38.5°30′N 9°W'],
    ['1,2,3,4'],
    ['38.7223, -9.1393, 12'],
    ['+351 912 000 001'],
  ])('refuses %s', (written) => {
    expect(safeParseCoordinates(written)).toBeNull();
  });

  it('reads what it writes, anywhere on earth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          for (const text of [decimalText, sexagesimalText]) {
            const found = safeParseCoordinates(text({ latitude, longitude }));
            expect(found?.latitude).toBeCloseTo(latitude, 4);
            expect(found?.longitude).toBeCloseTo(longitude, 4);
          }
        },
      ),
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        safeParseCoordinates(written);
        safeParseAngle(written, 'latitude');
      }),
    );
  });
});

describe('one angle', () => {
  it.each([
    ['38.7223', 'latitude', 38.7223],
    ['38°43′20.28″N', 'latitude', 38.7223],
    ['9°08′21.48″W', 'longitude', -9.1393],
    ['-9,1393', 'longitude', -9.1393],
    ['120', 'longitude', 120],
    ['120', 'latitude', null],
    ['9W', 'latitude', null],
    // The side, not seconds.
    ['33 55 31 S', 'latitude', -33.92528],
    ['33°55′31S', 'latitude', -33.92528],
    ['33d55m31s S', 'latitude', -33.92528],
    ['-9.1393 W', 'longitude', -9.1393],
    ['-9.1393 E', 'longitude', null],
    ['+33.9 S', 'latitude', null],
    ['３８.７', 'latitude', 38.7],
    ['north', 'latitude', null],
  ] as const)('reads %s as %s', (written, axis, value) => {
    const found = safeParseAngle(written, axis);
    if (value === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(value, 5);
  });
});

it('writes no sixty among minutes or seconds', () => {
  expect(sexagesimalText({ latitude: 38.9999999, longitude: -8.9999999 })).toBe('39°00′00.0″N 009°00′00.0″W');
  expect(sexagesimalText({ latitude: -0.000001, longitude: 0 })).toBe('00°00′00.0″N 000°00′00.0″E');
});
