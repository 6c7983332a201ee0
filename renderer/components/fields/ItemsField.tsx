import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { uuidV7 } from '../../../shared/kernel/ids.ts';
import { useText } from '../../text/use-text.ts';
import type { FieldProps } from './field.ts';

interface Item {
  id: string;
}

interface Props<Value extends Item> extends FieldProps<Value[]> {
  label: string;
  /** A new item under an id of its own. */
  create: (id: string) => Value;
  /** The words on the button that adds one. */
  add: string;
  /** What one item is called: "Document 2". */
  itemName: (number: number) => string;
  /** At least so many remain. */
  least?: number;
  children: (item: Value, field: ItemField<Value>, index: number) => ReactNode;
}

/** Binds one part of an item, as `form.field` does for the form. */
export type ItemField<Value> = <Name extends keyof Value & string>(name: Name) => FieldProps<Value[Name]>;

/** A list whose items have ids, so that edits of different items on two computers join. */
export function ItemsField<Value extends Item>(props: Props<Value>): ReactNode {
  const { label, value, onChange, create, add, itemName, least = 0, error, errorAt, name, children } = props;
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const change = (id: string, part: Partial<Value>) =>
    onChange(value.map((item) => (item.id === id ? { ...item, ...part } : item)));

  const append = () => {
    onChange([...value, create(newItemId())]);
    // The new item exists after the next paint.
    requestAnimationFrame(() => {
      const fields = list.current?.querySelectorAll<HTMLElement>(
        ':scope > .items-item:last-of-type :is(input, select, textarea)',
      );
      fields?.[0]?.focus();
    });
  };
  return (
    <fieldset className="items">
      <legend className="visually-hidden">{label}</legend>
      <div ref={list}>
        {value.map((item, index) => {
          const field: ItemField<Value> = (part) => ({
            name: `${name}.${index}.${part}`,
            value: item[part],
            onChange: (next) => change(item.id, partOf(part, next)),
            error: errorAt(`${index}.${part}`),
            errorAt: (path) => errorAt(`${index}.${part}.${path}`),
          });
          return (
            <div key={item.id} className="items-item" role="group" aria-label={itemName(index + 1)}>
              <div className="items-fields">{children(item, field, index)}</div>
              {value.length > least && (
                <Button
                  className="items-remove"
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={text('common.fields.removeNamed', { name: itemName(index + 1) })}
                  onClick={() => onChange(value.filter((other) => other.id !== item.id))}
                >
                  <IconTrash size={16} aria-hidden />
                </Button>
              )}
            </div>
          );
        })}
      </div>
      {error !== undefined && <p className="items-error">{error}</p>}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={append}
      >
        {add}
      </Button>
    </fieldset>
  );
}

function partOf<Value, Name extends keyof Value & string>(name: Name, next: Value[Name]): Partial<Value> {
  const part: Partial<Value> = {};
  part[name] = next;
  return part;
}

/** A new id for an item of a list. */
export function newItemId(): string {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
