import { ActionIcon, Combobox, Input, InputBase, useCombobox } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { CaseId } from '../../shared/cases/schema.ts';
import type { CaseSummary } from '../../shared/cases/calls.ts';
import { useCall } from '../app/queries.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { useText } from '../text/use-text.ts';

const SHOWN = 8;

/** The cases that leave: chosen from the latest ones, or found by anything they are known by. */
export function CasesField({ value, onChange, error }: FieldProps<string[]>): ReactNode {
  const text = useText();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const latest = useCall('cases', 'list', {
    sorting: [{ field: 'updatedAt', descending: true }],
    filter: { open: true },
    limit: SHOWN + value.length,
  });
  const search = useCall('cases', 'search', { text: wanted, limit: SHOWN }, { enabled: wanted !== '' });
  const found = wanted === '' ? latest.data?.rows : search.data?.map((hit) => hit.case);
  const offered = (found ?? []).filter(({ id }) => !value.includes(id)).slice(0, SHOWN);

  const choose = (id: string) => {
    onChange([...value, id]);
    setTyped('');
    combobox.closeDropdown();
  };
  return (
    <Input.Wrapper error={error ?? null} className="field-narrow">
      <div className="field-legend">{text('exchange.seal.cases')}</div>
      {value.length > 0 && (
        <ul className="many-chosen chosen-cases">
          {value.map((id) => (
            <ChosenCase key={id} id={id} onRemove={() => onChange(value.filter((other) => other !== id))} />
          ))}
        </ul>
      )}
      <Combobox store={combobox} onOptionSubmit={choose}>
        <Combobox.Target withExpandedAttribute>
          <InputBase
            role="combobox"
            label={text('exchange.seal.addCase')}
            description={text('exchange.seal.addCaseHint')}
            error={error !== undefined}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={320} className="options" aria-label={text('exchange.seal.cases')}>
            {offered.map((file) => (
              <Combobox.Option key={file.id} value={file.id}>
                <span className="option">
                  <bdi>{nameOf(file)}</bdi>
                  <bdi className="option-hint">
                    {text(`cases.type.${file.type}`)} · {file.caseNumber}
                  </bdi>
                </span>
              </Combobox.Option>
            ))}
            {offered.length === 0 && <Combobox.Empty>{text('exchange.seal.noCase')}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </Input.Wrapper>
  );
}

/** A chosen case by its name; one that is gone shows its id and can still be taken out. */
function ChosenCase({ id, onRemove }: { id: string; onRemove: () => void }): ReactNode {
  const text = useText();
  const { data } = useCall('cases', 'get', { id: CaseId.parse(id) });
  const subject = data?.people.find((member) => member.role === 'subject') ?? data?.people[0];
  const number = data?.case.caseNumber ?? '';
  const name = [subject?.person?.displayName ?? '', number].filter((part) => part !== '').join(' · ');
  return (
    <li className="chip">
      <bdi>{name === '' ? id : name}</bdi>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={text('exchange.seal.removeCase', { name: number === '' ? id : number })}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}

function nameOf(file: CaseSummary): string {
  return file.subjectName === '' ? file.caseNumber : file.subjectName;
}
