import { Fragment, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { ComparedSide } from '../../shared/duplicates/calls.ts';
import { PERSON_LISTS } from '../../shared/duplicates/items.ts';
import { CHOICE_FIELDS, type ChoiceField } from '../../shared/duplicates/schema.ts';
import { addresses } from '../app/addresses.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { valueText, type Titles } from '../text/records.ts';
import { useText } from '../text/use-text.ts';
import { ChoiceCell } from './ChoiceCell.tsx';
import { ItemsCell, TextCell } from './ItemsCell.tsx';
import { LinksCell } from './LinksCell.tsx';
import type { Comparison, Side } from './use-comparison.ts';
import { labelOf, singleText } from './words.tsx';

interface Props {
  sides: Readonly<Record<Side, ComparedSide>>;
  comparison: Comparison;
  /** What warden zones are called, by id. */
  zones: Titles;
}

const SIDES: readonly Side[] = ['a', 'b'];

/**
 * Two records in rows: what each says, where it came from and how old it is. Where they differ one value is chosen: the arrows move between
 * the choices, 1 takes the first record's, 2 the second's.
 */
export function CompareTable({ sides, comparison, zones }: Props): ReactNode {
  const text = useText();
  const table = useRef<HTMLTableElement>(null);
  const { differing, kept, keep, chosen, choose } = comparison;
  const singles = CHOICE_FIELDS.filter(
    (field) =>
      field !== 'names' && SIDES.some((side) => singleText(text, field, comparison[side], zones) !== null),
  );
  return (
    <table
      className="compare"
      ref={table}
      onKeyDown={(event) => {
        const side = sideOfKey(event);
        const field = fieldOf(event.target);
        if (field === null) return;
        if (side !== null) {
          event.preventDefault();
          if (field === 'keep') keep(side);
          else choose(field, side);
          focusChoice(table.current, field, side);
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          moveChoice(table.current, field, event.key === 'ArrowDown' ? 1 : -1);
        }
      }}
    >
      <caption className="visually-hidden">{text('duplicates.compare.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{text('duplicates.compare.field')}</span>
          </th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              <ScreenLink to={addresses.person(sides[side].person.id)}>
                <bdi>{sides[side].person.displayName}</bdi>
              </ScreenLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text('duplicates.compare.kept')}</th>
          {SIDES.map((side) => (
            <ChoiceCell
              key={side}
              field="keep"
              side={side}
              isChosen={kept === side}
              label={`${text('duplicates.compare.keep')}: ${sides[side].person.displayName}`}
              onChoose={() => keep(side)}
            >
              {text('duplicates.compare.keep')}
            </ChoiceCell>
          ))}
        </tr>
        <ListRow list="names" sides={sides} comparison={comparison} />
        {differing.has('names') && (
          <SingleRow field="names" {...{ sides, comparison, zones, choose, chosen }} />
        )}
        {singles.map((field) => (
          <SingleRow key={field} {...{ field, sides, comparison, zones, choose, chosen }} />
        ))}
        {(['nationalities', 'languages', 'note'] as const).map((field) => (
          <TextRow key={field} field={field} sides={sides} comparison={comparison} />
        ))}
        {PERSON_LISTS.filter((list) => list !== 'names').map((list) => (
          <ListRow key={list} list={list} sides={sides} comparison={comparison} />
        ))}
        {SIDES.some((side) => sides[side].links.length > 0) && (
          <tr>
            <th scope="row">{text('duplicates.compare.links')}</th>
            {SIDES.map((side) => (
              <LinksCell key={side} links={sides[side].links} />
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

type RowProps = Omit<Props, 'zones'>;

interface SingleProps extends Props, Pick<Comparison, 'choose' | 'chosen'> {
  field: ChoiceField;
}

function SingleRow({ field, sides, comparison, zones, choose, chosen }: SingleProps): ReactNode {
  const text = useText();
  const label = field === 'names' ? text('duplicates.compare.leads') : labelOf(text, field);
  const isOpen = comparison.differing.has(field);
  return (
    <tr data-differs={isOpen || undefined}>
      <th scope="row">{label}</th>
      {SIDES.map((side) => {
        const value = singleText(text, field, comparison[side], zones);
        const source = field === 'names' ? undefined : sides[side].sources[field];
        if (!isOpen) return <TextCell key={side} value={value} source={source} />;
        return (
          <ChoiceCell
            key={side}
            field={field}
            side={side}
            isChosen={chosen(field) === side}
            label={`${text('duplicates.compare.choose', { field: label })}: ${value ?? ''}`}
            onChoose={() => choose(field, side)}
            source={source}
          >
            <bdi>{value}</bdi>
          </ChoiceCell>
        );
      })}
    </tr>
  );
}

function TextRow({
  field,
  sides,
  comparison,
}: RowProps & { field: 'nationalities' | 'languages' | 'note' }): ReactNode {
  const text = useText();
  const valueOf = (side: Side): string | null =>
    valueText('person', field, comparison[side][field], new Map());
  if (SIDES.every((side) => valueOf(side) === null)) return null;
  return (
    <tr>
      <th scope="row">{labelOf(text, field)}</th>
      {SIDES.map((side) => (
        <TextCell key={side} value={valueOf(side)} source={sides[side].sources[field]} />
      ))}
    </tr>
  );
}

function ListRow({ list, sides, comparison }: RowProps & { list: (typeof PERSON_LISTS)[number] }): ReactNode {
  const text = useText();
  if (SIDES.every((side) => comparison[side][list].length === 0)) return null;
  return (
    <tr>
      <th scope="row">{labelOf(text, list)}</th>
      {SIDES.map((side) => (
        <Fragment key={side}>
          <ItemsCell
            list={list}
            items={comparison[side][list]}
            sources={sides[side].sources}
            joined={comparison.together.joined}
          />
        </Fragment>
      ))}
    </tr>
  );
}

type Choice = ChoiceField | 'keep';

/** 1 and 2 take a side, and so do the arrows that point to it. */
function sideOfKey(event: KeyboardEvent<HTMLElement>): Side | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
  switch (event.key) {
    case '1':
      return 'a';
    case '2':
      return 'b';
    case 'ArrowLeft':
      return isMirrored ? 'b' : 'a';
    case 'ArrowRight':
      return isMirrored ? 'a' : 'b';
    default:
      return null;
  }
}

function fieldOf(target: EventTarget): Choice | null {
  const name = target instanceof HTMLInputElement ? target.dataset['field'] : undefined;
  if (name === 'keep') return name;
  return CHOICE_FIELDS.find((field) => field === name) ?? null;
}

function choicesOf(table: HTMLElement | null): HTMLInputElement[] {
  return [...(table?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
}

function focusChoice(table: HTMLElement | null, field: Choice, side: Side): void {
  choicesOf(table)
    .find((input) => input.dataset['field'] === field && input.value === side)
    ?.focus();
}

function moveChoice(table: HTMLElement | null, field: Choice, by: 1 | -1): void {
  const choices = choicesOf(table);
  const fields = [...new Set(choices.map((input) => input.dataset['field']))];
  const next = fields[fields.indexOf(field) + by];
  choices
    .filter((input) => input.dataset['field'] === next)
    .find((input) => input.checked)
    ?.focus();
}
