import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { fold } from '../../text/countries.ts';
import { useText } from '../../text/use-text.ts';

export interface FacetOption {
  value: string;
  label: string;
  /** How many rows it would find. */
  count: number;
}

interface Props {
  title: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** The values to choose from, rendered only while they are shown, so that nothing is counted before. */
  values: (choose: (options: readonly FacetOption[] | undefined) => ReactNode) => ReactNode;
}

/** A filter by the values of one field: how many are chosen, and behind it all of them with how many rows each finds. */
export function FacetFilter({ title, chosen, onChange, values }: Props): ReactNode {
  const text = useText();
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md" withinPortal>
      <Popover.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          className="facet-button"
        >
          {chosen.length > 0 ? `${title} · ${text('common.number', { count: chosen.length })}` : title}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="facet">
        {values((options) => (
          <FacetOptions title={title} options={options} chosen={chosen} onChange={onChange} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Few values are read at a glance; among more, one is found by typing. */
const FEW = 9;

interface OptionsProps {
  title: string;
  options: readonly FacetOption[] | undefined;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The values of a field with their counts; arrows move between them. */
export function FacetOptions({ title, options, chosen, onChange }: OptionsProps): ReactNode {
  const text = useText();
  const [typed, setTyped] = useState('');
  if (options === undefined) return <p className="quiet">{text('common.loading')}</p>;
  const wanted = fold(typed.trim());
  const shown = options.filter(({ label }) => fold(label).includes(wanted));
  return (
    <div className="facet-values" onKeyDown={moveFocus}>
      {options.length > FEW && (
        <TextInput
          data-autofocus
          aria-label={text('common.list.find')}
          placeholder={text('common.list.find')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className="facet-list" aria-label={title}>
        {shown.map(({ value, label, count }) => (
          <li key={value} className="facet-value">
            <Checkbox
              label={<bdi>{label}</bdi>}
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, value]
                    : chosen.filter((other) => other !== value),
                )
              }
            />
            <span className="facet-count">{text('common.number', { count })}</span>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="quiet">{text('common.list.nothing')}</p>}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const controls = [...event.currentTarget.querySelectorAll('input')];
  const next = controls[controls.findIndex((control) => control === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
