import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { ContactInput } from '../../shared/contacts/schema.ts';
import type { ParsedInputOf } from '../../shared/ipc/call.ts';
import type { CalendarDate } from '../../shared/kernel/dates.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { foldName } from './keys.ts';

const MOST_FORMER = 50;

type Change = Pick<ParsedInputOf<typeof contactsCalls.changeHolder>, 'holder' | 'since' | 'endedPointIds'>;

/**
 * An office after a change of its holder. Who held it joins the former holders until the day the new one begins; who was only named for a
 * later day, and never came, does not. The same name again corrects spelling or day. A deputy who takes over is deputy no longer.
 * @param here.today the day that it is in the host State
 * @param here.formerId id of the line among the former holders, where there is one
 * @throws AppError `invalid-input` (`before-holder`) for a day before the present holder began
 */
export function withHolder(
  fields: ContactInput,
  { holder, since, endedPointIds }: Change,
  here: { today: CalendarDate; formerId: string },
): ContactInput {
  const { today } = here;
  const from = since ?? today;
  const isSame = fields.holder !== '' && foldName(fields.holder) === foldName(holder);
  const points = fields.points.map((point) =>
    endedPointIds.includes(point.id) && (point.until === null || point.until > from)
      ? { ...point, until: from }
      : point,
  );
  const deputies =
    from > today
      ? fields.deputies
      : fields.deputies.filter(({ name }) => holder === '' || foldName(name) !== foldName(holder));
  const changed = { ...fields, holder, points, deputies };
  if (isSame) return { ...changed, holderSince: since ?? fields.holderSince };
  return {
    ...changed,
    holderSince: holder === '' && from <= today ? null : since,
    formerHolders: formerAfter(fields, from, here),
  };
}

function formerAfter(
  { holder, holderSince, formerHolders }: ContactInput,
  from: CalendarDate,
  { today, formerId }: { today: CalendarDate; formerId: string },
): ContactInput['formerHolders'] {
  if (holder === '') return formerHolders;
  const isPlanned = holderSince !== null && holderSince > today;
  if (holderSince !== null && !isPlanned && from < holderSince)
    throw new AppError('invalid-input', { issues: [{ path: 'since', problem: 'before-holder' }] });
  // Nobody holds an office for no day at all: who was to come, or came that very day by mistake, leaves no trace but the history.
  if (holderSince !== null && (isPlanned || from === holderSince))
    return formerHolders.map((former) =>
      former.until === holderSince ? { ...former, until: from } : former,
    );
  const former = { id: formerId, name: holder, since: holderSince, until: from };
  return [...formerHolders, former].slice(-MOST_FORMER);
}
