import Supercluster from 'supercluster';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { facilitiesCalls } from '../../shared/facilities/calls.ts';
import { listFacilityPlaces, type FacilityPlace } from '../contacts/service.ts';
import type { ReadableDb } from '../database/handle.ts';
import { chosenFacilities } from './choose.ts';

/** Points of the screen within which facilities become one cluster; the signs on the map are about half as wide. */
const RADIUS_PX = 44;
/** Width of the world at zoom 0, as the page draws it. */
const WORLD_PX = 512;
/** From here on everything is drawn apart, were it on one spot. */
const APART_ZOOM = 17;
/** Kept filters: the map's own, and that of whoever asks in between. */
const KEPT = 4;

type Points = AnswerOf<typeof facilitiesCalls.points>['points'];
type Query = ParsedInputOf<typeof facilitiesCalls.points>;

interface Kept {
  /** Changes of the database that these places have seen. */
  seen: unknown;
  places: FacilityPlace[];
  clusters: Map<string, Supercluster<FacilityPlace>>;
}

const caches = new WeakMap<object, Kept>();

/** The places as they are now, with what was clustered of them; read again once anything was written. */
function keptOf(db: ReadableDb): Kept {
  const seen = db.value(`SELECT total_changes()`);
  const kept = caches.get(db.scope);
  if (kept !== undefined && kept.seen === seen) return kept;
  const fresh = { seen, places: listFacilityPlaces(db), clusters: new Map() };
  caches.set(db.scope, fresh);
  return fresh;
}

/** Every facility that has a place, in use. */
export function placedFacilities(db: ReadableDb): readonly FacilityPlace[] {
  return keptOf(db).places;
}

/** What a part of the map shows at a zoom. */
export function pointsOf(db: ReadableDb, { filter, box, zoom }: Query): Points {
  const kept = keptOf(db);
  const key = JSON.stringify(filter);
  let clusters = kept.clusters.get(key);
  if (clusters === undefined) {
    clusters = clusterOf(chosenFacilities(db, kept.places, filter));
    if (kept.clusters.size >= KEPT) kept.clusters.clear();
    kept.clusters.set(key, clusters);
  }
  const known = clusters;
  return clusters
    .getClusters([box.west, box.south, box.east, box.north], Math.floor(zoom))
    .map(({ geometry, properties }): Points[number] => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      if ('cluster' in properties)
        return {
          kind: 'cluster',
          id: properties.cluster_id,
          count: properties.point_count,
          latitude,
          longitude: Math.max(-180, Math.min(180, longitude)),
          splitsAt: known.getClusterExpansionZoom(properties.cluster_id),
        };
      return { kind: 'facility', ...properties };
    });
}

function clusterOf(places: readonly FacilityPlace[]): Supercluster<FacilityPlace> {
  const clusters = new Supercluster<FacilityPlace>({
    radius: RADIUS_PX,
    extent: WORLD_PX,
    maxZoom: APART_ZOOM - 1,
  });
  return clusters.load(
    places.map((place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
      properties: place,
    })),
  );
}
