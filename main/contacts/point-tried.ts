import type { ContactInput, EntryKind, OfficePoint } from '../../shared/contacts/schema.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Confirmation } from '../../shared/people/schema.ts';
import type { WritableDb } from '../database/handle.ts';
import { failureOf, holdsOn } from '../../shared/contacts/rules.ts';
import { dueBefore } from './answers.ts';
import { postalText } from './keys.ts';
import { contactStore, facilityStore, organisationStore } from './repository.ts';
import { servicePoints, withServices } from './service-numbers.ts';
import { todayThere } from './today.ts';

/** A try to reach an entry by one of its points. */
export interface Tried {
  subject: { kind: EntryKind; id: string };
  pointId: string;
  at: string;
  channel: NonNullable<Confirmation['channel']>;
  hasWorked: boolean;
}

/**
 * Notes what came of a try: one that worked confirms the point, one that failed marks it. The id of the entry itself stands for its postal
 * address, the id of a contracted service for its number; the address is confirmed by who found it right, or is no longer by who did not. When it was the last of the entry that was due, the entry
 * counts as verified with it. An older try than what is known changes nothing.
 * @returns the number or address as it stands
 * @throws AppError `not-found` when the entry or its point is not there
 */
export function notePointTried(db: WritableDb, tried: Tried): string {
  const { kind, id } = tried.subject;
  const here = { by: db.actor.name, dueBefore: dueBefore(db), today: todayThere(db) };
  const note = <Fields extends Reached>(fields: Fields): Fields => noted(fields, tried, here);
  switch (kind) {
    case 'organisation': {
      const { fields } = organisationStore.get(db, id);
      return valueOf(organisationStore.update(db, id, null, note(fields)).fields, tried);
    }
    case 'contact': {
      const { fields } = contactStore.get(db, id);
      return valueOf(contactStore.update(db, id, null, note(fields)).fields, tried);
    }
    case 'facility': {
      const { fields } = facilityStore.get(db, id);
      return valueOf(facilityStore.update(db, id, null, note(fields)).fields, tried);
    }
  }
}

type Reached = Pick<ContactInput, 'points' | 'verified' | 'address' | 'addressConfirmed' | 'city'>;

function valueOf(fields: Reached, { pointId, subject }: Tried): string {
  const { points, address, city } = fields;
  if (pointId === subject.id && address !== '') return postalText(address, city);
  const point = [...points, ...servicePoints(fields)].find((one) => one.id === pointId);
  if (point === undefined) throw new AppError('not-found', { kind: subject.kind, id: pointId });
  return point.value;
}

function noted<Fields extends Reached>(
  fields: Fields,
  tried: Tried,
  here: { by: string; dueBefore: string; today: string },
): Fields {
  const { at, channel, hasWorked } = tried;
  const confirmed = { at, channel, by: here.by };
  const note = <Point extends Pick<OfficePoint, 'id' | 'confirmed' | 'failedAt'>>(point: Point): Point => {
    if (point.id !== tried.pointId) return point;
    if (hasWorked) return at > (point.confirmed.at ?? '') ? { ...point, confirmed } : point;
    return at > (point.failedAt ?? '') ? { ...point, failedAt: at } : point;
  };
  const points = fields.points.map(note);
  const served = withServices(fields, note);
  const isAddress = tried.pointId === tried.subject.id && at > (fields.addressConfirmed?.at ?? '');
  const addressConfirmed = !isAddress ? fields.addressConfirmed : hasWorked ? confirmed : null;
  const isSettled =
    [...points, ...servicePoints(served)]
      .filter((point) => holdsOn(point, here.today))
      .every((point) => (point.confirmed.at ?? '') >= here.dueBefore && failureOf(point) === null) &&
    (fields.address === '' || (addressConfirmed?.at ?? '') >= here.dueBefore);
  const isVerified = hasWorked && isSettled && at > (fields.verified.at ?? '');
  return { ...served, points, addressConfirmed, verified: isVerified ? confirmed : fields.verified };
}
