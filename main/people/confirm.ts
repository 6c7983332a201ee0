import { AppError } from '../../shared/kernel/errors.ts';
import type { Confirmation, PersonInput } from '../../shared/people/schema.ts';

type Confirmable = 'contactPoints' | 'addresses' | 'needs' | 'nextOfKin';

/**
 * Facts of a person marked as confirmed. One that was confirmed later than that keeps what it says.
 * @throws AppError `invalid-input` when the person has no fact of that id
 */
export function confirmItems(
  person: PersonInput,
  items: readonly string[],
  confirmed: Confirmation & { at: string },
): PersonInput {
  const left = new Set(items);
  const mark = <Item extends PersonInput[Confirmable][number]>(list: readonly Item[]): Item[] =>
    list.map((item) => {
      if (!left.delete(item.id)) return item;
      return item.confirmed.at !== null && item.confirmed.at > confirmed.at ? item : { ...item, confirmed };
    });
  const marked = {
    ...person,
    contactPoints: mark(person.contactPoints),
    addresses: mark(person.addresses),
    needs: mark(person.needs),
    nextOfKin: mark(person.nextOfKin),
  };
  if (left.size > 0) throw unknownItem('items');
  return marked;
}

/**
 * A way to reach a person marked as one that did not work; an earlier failure than the last known changes nothing.
 * @throws AppError `invalid-input` when the person has no contact point of that id
 */
export function failItem(person: PersonInput, itemId: string, at: string): PersonInput {
  if (!person.contactPoints.some((point) => point.id === itemId)) throw unknownItem('itemId');
  return {
    ...person,
    contactPoints: person.contactPoints.map((point) =>
      point.id === itemId && (point.failedAt === null || point.failedAt < at)
        ? { ...point, failedAt: at }
        : point,
    ),
  };
}

function unknownItem(path: string): AppError {
  return new AppError('invalid-input', { issues: [{ path, problem: 'unknown-item' }] });
}
