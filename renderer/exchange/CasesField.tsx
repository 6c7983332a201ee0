import { Input } from '@mantine/core';
import type { ReactNode } from 'react';
import { CaseId } from '../../shared/cases/schema.ts';
import type { CaseSummary } from '../../shared/cases/calls.ts';
import { FinderBox, useTyped } from '../app/FinderBox.tsx';
import { useCall } from '../app/queries.ts';
import type { FieldProps } from '../components/fields/field.ts';
import { useText } from '../text/use-text.ts';
import { ChosenItem } from './ChosenItem.tsx';

const SHOWN = 8;

/** The cases that leave: chosen from the latest ones, or found by anything they are known by. */
export function CasesField({ value, onChange, error }: FieldProps<string[]>): ReactNode {
  const text = useText();
  const typing = useTyped();
  const { wanted } = typing;
  const latest = useCall('cases', 'list', {
    sorting: [{ field: 'updatedAt', descending: true }],
    filter: { open: true },
    limit: SHOWN + value.length,
  });
  const search = useCall('cases', 'search', { text: wanted, limit: SHOWN }, { enabled: wanted !== '' });
  const found = wanted === '' ? latest.data?.rows : search.data?.map((hit) => hit.case);
  const offered = (found ?? []).filter(({ id }) => !value.includes(id)).slice(0, SHOWN);
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
      <FinderBox
        typing={typing}
        label={text('exchange.seal.addCase')}
        description={text('exchange.seal.addCaseHint')}
        error={error !== undefined}
        listLabel={text('exchange.seal.cases')}
        offered={offered.map((file) => ({
          id: file.id,
          title: nameOf(file),
          hint: `${text(`cases.type.${file.type}`)} · ${file.caseNumber}`,
        }))}
        nothing={text('exchange.seal.noCase')}
        isOver
        isOpenAtOnce
        onChoose={(id) => onChange([...value, id])}
      />
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
    <ChosenItem
      name={name === '' ? id : name}
      removeLabel={text('exchange.seal.removeCase', { name: number === '' ? id : number })}
      onRemove={onRemove}
    />
  );
}

function nameOf(file: CaseSummary): string {
  return file.subjectName === '' ? file.caseNumber : file.subjectName;
}
