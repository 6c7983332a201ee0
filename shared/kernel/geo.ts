/** Mean radius of the WGS 84 ellipsoid in metres, as the sphere that distances are reckoned on. @see IUGG R1 */
export const EARTH_RADIUS_M = 6_371_008.8;

/** The longest way there is: half round the earth. */
export const HALF_ROUND_M = Math.PI * EARTH_RADIUS_M;

/** A place in WGS 84 degrees, north and east positive. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** A part of the map in degrees; `west` greater than `east` means that it lies across the date line. */
export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

const RADIANS = Math.PI / 180;

/** Great-circle distance in metres on the mean sphere. Exact for near places too, where the cosine formula is not. */
export function distanceM(from: Position, to: Position): number {
  const half = (degrees: number): number => Math.sin((degrees * RADIANS) / 2);
  const north = half(to.latitude - from.latitude);
  const east = half(to.longitude - from.longitude);
  const square =
    north * north + Math.cos(from.latitude * RADIANS) * Math.cos(to.latitude * RADIANS) * east * east;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** The direction in which the way to a place begins: degrees clockwise from true north, 0 up to but not 360. */
export function bearing(from: Position, to: Position): number {
  const fromNorth = from.latitude * RADIANS;
  const toNorth = to.latitude * RADIANS;
  const east = (to.longitude - from.longitude) * RADIANS;
  const y = Math.sin(east) * Math.cos(toNorth);
  const x =
    Math.cos(fromNorth) * Math.sin(toNorth) - Math.sin(fromNorth) * Math.cos(toNorth) * Math.cos(east);
  const degrees = (Math.atan2(y, x) / RADIANS + 360) % 360;
  return degrees === 360 ? 0 : degrees;
}

/** The eight directions of the compass rose, clockwise from north. */
export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Compass = (typeof COMPASS)[number];

/** The direction of the rose that a bearing is nearest to. */
export function compassOf(degrees: number): Compass {
  return COMPASS[Math.round(degrees / 45) % 8] ?? 'n';
}

/**
 * A box that holds every place within a distance. Round a pole, or nearly round the earth, it goes all the way round.
 * A little wider than needed, so that rounding leaves nobody out.
 */
export function boxAround(centre: Position, radiusM: number): Box {
  const reach = (radiusM / EARTH_RADIUS_M) * (1 + 1e-9) + 1e-9;
  const south = centre.latitude - reach / RADIANS;
  const north = centre.latitude + reach / RADIANS;
  if (south <= -90 || north >= 90)
    return { south: Math.max(-90, south), north: Math.min(90, north), west: -180, east: 180 };
  const across =
    Math.asin(Math.min(1, Math.sin(reach) / Math.cos(centre.latitude * RADIANS))) / RADIANS + 1e-9;
  if (across >= 180) return { south, north, west: -180, east: 180 };
  return {
    south,
    north,
    west: normalLongitude(centre.longitude - across),
    east: normalLongitude(centre.longitude + across),
  };
}

/** A longitude from -180 up to 180, whatever number of turns it was written with. */
export function normalLongitude(longitude: number): number {
  if (longitude >= -180 && longitude <= 180) return longitude;
  const turned = (((longitude + 180) % 360) + 360) % 360;
  return turned - 180;
}

/** Whether a place lies in a box, edges included. */
export function isInBox({ latitude, longitude }: Position, box: Box): boolean {
  if (latitude < box.south || latitude > box.north) return false;
  return box.west <= box.east
    ? longitude >= box.west && longitude <= box.east
    : longitude >= box.west || longitude <= box.east;
}
