import { expect, it } from 'vitest';
import { AlertArea } from '../../shared/alerts/schema.ts';
import { outlineOf } from './outline.ts';

const ID = '019abc00-0000-7000-8000-000000000000';
const area = (rest: object) => AlertArea.parse({ id: ID, description: 'A', ...rest });

it('draws nothing where there is no shape', () => {
  expect(outlineOf([area({})])).toBeNull();
});

it('draws an area over the date line in one piece', () => {
  const ring = [
    [179, 0],
    [-179, 0],
    [-179, 2],
    [179, 2],
    [179, 0],
  ];
  const outline = outlineOf([area({ polygons: [ring] })]);
  expect(outline?.box).toEqual({ west: 179, east: 181, south: 0, north: 2 });
  expect(outline?.width).toBeCloseTo(outline?.height ?? 0, 0);
});

it('draws a circle round, also in the north', () => {
  const outline = outlineOf([area({ circles: [{ longitude: 20, latitude: 70, radiusM: 10_000 }] })]);
  expect(outline?.width).toBeCloseTo(outline?.height ?? 0, 0);
});
