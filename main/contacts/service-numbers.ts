import type { OfficePoint, Service } from '../../shared/contacts/schema.ts';
import { failureOf, holdsOn } from '../../shared/contacts/rules.ts';
import { addDays, type CalendarDate } from '../../shared/kernel/dates.ts';
import type { Confirmation } from '../../shared/people/schema.ts';
import { sameValue } from '../records/fields.ts';
import { phoneKey } from './keys.ts';

const NEVER = { at: null, channel: null, by: '' };

/** Whatever may carry contracted services. */
interface Contracted {
  points: readonly OfficePoint[];
  services?: readonly (Service | string)[];
}

/** The contracted services of an entry; none of an office, and none of a facility, whose services are words. */
function contractedOf({ services = [] }: Contracted): Service[] {
  return services.filter((service) => typeof service !== 'string');
}

/** The numbers of contracted services as ways to reach the entry, each under the id of its service until the day after its last. */
export function servicePoints(fields: Contracted): OfficePoint[] {
  return contractedOf(fields)
    .filter(({ phone }) => phone !== '')
    .map(({ id, phone, confirmed, failedAt, validUntil, description }): OfficePoint => ({
      id,
      kind: 'phone',
      value: phone,
      marks: ['day-and-night'],
      note: description,
      confirmed,
      failedAt,
      until: validUntil === null ? null : addDays(validUntil, 1),
    }));
}

/** The entry with some of its contracted services changed. */
export function withServices<Fields extends Contracted>(
  fields: Fields,
  change: (service: Service) => Service,
): Fields {
  if (fields.services === undefined) return fields;
  return {
    ...fields,
    services: fields.services.map((service) => (typeof service === 'string' ? service : change(service))),
  };
}

/** The entry with the numbers of its services confirmed, but those whose last try failed or whose service is over. */
export function confirmServices<Fields extends Contracted>(
  fields: Fields,
  confirmed: Confirmation,
  today: CalendarDate,
): Fields {
  const points = new Map(servicePoints(fields).map((point) => [point.id, point]));
  return withServices(fields, (service) => {
    const point = points.get(service.id);
    const isRight = point !== undefined && holdsOn(point, today) && failureOf(point) === null;
    return isRight ? { ...service, confirmed } : service;
  });
}

/** The entry with no number confirmed that an officer wrote over another one. */
export function keepServiceNumbers<Fields extends Contracted>(old: Fields, edited: Fields): Fields {
  const known = new Map(contractedOf(old).map((service) => [service.id, service]));
  return withServices(edited, (service) => {
    const before = known.get(service.id);
    const isOverwritten =
      before !== undefined &&
      sameValue(before.confirmed, service.confirmed) &&
      phoneKey(before.phone) !== phoneKey(service.phone);
    return isOverwritten ? { ...service, confirmed: NEVER, failedAt: null } : service;
  });
}
