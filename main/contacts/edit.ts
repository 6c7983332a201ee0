import type { ContactInput, OfficePoint, OrganisationInput } from '../../shared/contacts/schema.ts';
import { holdsOn } from '../../shared/contacts/rules.ts';
import type { CalendarDate } from '../../shared/kernel/dates.ts';
import type { WritableDb } from '../database/handle.ts';
import { newId } from '../kernel/clock.ts';
import { sameValue } from '../records/fields.ts';
import { foldName, pointKey } from './keys.ts';
import { keepServiceNumbers } from './service-numbers.ts';
import { todayThere } from './today.ts';

type Reached = Pick<OrganisationInput, 'points' | 'address' | 'city' | 'addressConfirmed' | 'verified'>;

const NEVER = { at: null, channel: null, by: '' };
const MOST_POINTS = 40;
const MOST_FORMER = 50;

/**
 * What an officer wrote over a number or an address is not what was confirmed: the new one begins unconfirmed, and one that once was
 * confirmed stays as a former one, to be found. How it is spelled makes no difference.
 */
export function keepFormerPoints<Fields extends Reached>(
  db: WritableDb,
  old: Fields,
  edited: Fields,
): Fields {
  if (db.changeSet.provenance.source !== 'officer') return edited;
  const today = todayThere(db);
  const known = new Map(old.points.map((point) => [point.id, point]));
  const former: OfficePoint[] = [];
  const points = edited.points.map((point) => {
    const before = known.get(point.id);
    if (before === undefined || !isOverwritten(before, point, today)) return point;
    const fresh = { ...point, confirmed: NEVER, failedAt: null };
    const hasRoom = edited.points.length + former.length < MOST_POINTS;
    if (before.confirmed.at === null || !hasRoom) return fresh;
    former.push({ ...before, until: today });
    return { ...fresh, id: newId(db.clock) };
  });
  return keepServiceNumbers<Fields>(old, { ...edited, points: [...points, ...former] });
}

function isOverwritten(before: OfficePoint, point: OfficePoint, today: CalendarDate): boolean {
  const isUntold = sameValue(before.confirmed, point.confirmed) && before.failedAt === point.failedAt;
  return isUntold && holdsOn(before, today) && reachOf(before) !== reachOf(point);
}

function reachOf(point: OfficePoint): string {
  return pointKey(point) ?? foldName(point.value);
}

/**
 * When the postal address was last confirmed, after a change of the entry: whoever verified the whole entry verified it too; an address
 * that reads otherwise than the one that was confirmed is not confirmed.
 */
export function settleAddress<Fields extends Reached>(old: Fields | null, fields: Fields): Fields {
  const { addressConfirmed, verified } = fields;
  if (fields.address === '')
    return addressConfirmed === null ? fields : { ...fields, addressConfirmed: null };
  const isVerifiedNow = !sameValue(verified, old?.verified ?? NEVER);
  if (isVerifiedNow && verified.at !== null && verified.at > (addressConfirmed?.at ?? ''))
    return { ...fields, addressConfirmed: verified };
  const isOverwritten =
    old !== null &&
    foldName(old.address) !== foldName(fields.address) &&
    sameValue(old.addressConfirmed, addressConfirmed);
  return isOverwritten ? { ...fields, addressConfirmed: null } : fields;
}

/**
 * An officer who writes another name over the holder has noted a succession: the one before joins the former holders. A name that shares a
 * word with the one before is that of the same person, written better.
 */
export function keepFormerHolder(db: WritableDb, old: ContactInput, edited: ContactInput): ContactInput {
  const isOfficer = db.changeSet.provenance.source === 'officer';
  if (!isOfficer || old.holder === '' || isSamePerson(old.holder, edited.holder)) return edited;
  if (edited.formerHolders.some(({ name }) => foldName(name) === foldName(old.holder))) return edited;
  const isDated = edited.holderSince !== old.holderSince;
  const since = isDated ? edited.holderSince : null;
  const former = {
    id: newId(db.clock),
    name: old.holder,
    since: old.holderSince,
    until: since ?? todayThere(db),
  };
  return {
    ...edited,
    holderSince: edited.holder === '' ? null : since,
    formerHolders: [...edited.formerHolders, former].slice(-MOST_FORMER),
  };
}

/** Whether two names share a word, or are the same in another spelling. */
function isSamePerson(one: string, other: string): boolean {
  const words = new Set(foldName(one).split(' '));
  return foldName(other)
    .split(' ')
    .some((word) => words.has(word));
}
