import type { alertsCalls } from '../../shared/alerts/calls.ts';
import type { AlertCircle, AlertRing } from '../../shared/alerts/schema.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import type { ReadableDb } from '../database/handle.ts';
import { alertStore, currentAlerts } from './repository.ts';

/** Corners of one ring that a map draws: more lie closer than its points. */
const MOST_CORNERS = 1000;

type Shapes = AnswerOf<typeof alertsCalls.shapes>;

/**
 * Where the real alerts hold that do now or are announced, the most severe first. Blocks in several languages repeat their areas: each
 * shape is given once. One described by words alone has neither rings nor circles.
 */
export function alertShapes(db: ReadableDb, { language }: ParsedInputOf<typeof alertsCalls.shapes>): Shapes {
  return currentAlerts(db, language).map(({ id, title, state, severity, areas }) => {
    const rings = new Map<string, AlertRing>();
    const circles = new Map<string, AlertCircle>();
    for (const area of alertStore.get(db, id).fields.infos.flatMap((info) => info.areas)) {
      for (const ring of area.polygons.map(thinned)) rings.set(JSON.stringify(ring), ring);
      for (const circle of area.circles) circles.set(JSON.stringify(circle), circle);
    }
    return { id, title, state, severity, areas, rings: [...rings.values()], circles: [...circles.values()] };
  });
}

/** Every so many corners of a ring, the first and the last among them. */
function thinned(ring: AlertRing): AlertRing {
  const step = Math.ceil(ring.length / MOST_CORNERS);
  return step === 1 ? ring : ring.filter((_, index) => index % step === 0 || index === ring.length - 1);
}
