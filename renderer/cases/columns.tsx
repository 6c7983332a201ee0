import { useMemo } from 'react';
import type { CaseSummary } from '../../shared/cases/calls.ts';
import { Age } from '../components/Age.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { shortDateText } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { SeverityBadge, statusText } from './CaseBadges.tsx';
import { NextDue } from './NextDue.tsx';

/** The columns of the list of cases; the first says whom it concerns. */
export function useCaseColumns(): ListColumn<CaseSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'subjectName',
        title: text('cases.field.subjectName'),
        width: 200,
        cell: (file) => {
          const name = file.subjectName === '' ? text('cases.nobody') : file.subjectName;
          const others = file.otherPeople > 0 ? text('cases.alsoPeople', { count: file.otherPeople }) : '';
          return (
            <span className="cell-who" title={others === '' ? name : `${name} · ${others}`}>
              <bdi className="cell-name">{name}</bdi>
              {others !== '' && <span className="cell-other">{others}</span>}
            </span>
          );
        },
      },
      {
        id: 'type',
        title: text('cases.field.type'),
        width: 150,
        cell: (file) => text(`cases.type.${file.type}`),
      },
      {
        id: 'severity',
        title: text('cases.field.severity'),
        width: 140,
        cell: (file) => <SeverityBadge severity={file.severity} />,
      },
      {
        id: 'status',
        title: text('cases.field.status'),
        width: 150,
        cell: (file) => <span title={statusText(text, file)}>{statusText(text, file)}</span>,
      },
      {
        id: 'nextDueAt',
        title: text('cases.field.nextDueAt'),
        width: 240,
        cell: (file) => <NextDue file={file} />,
      },
      {
        id: 'representedState',
        title: text('cases.field.representedState'),
        width: 130,
        cell: (file) => file.representedState !== null && <Country code={file.representedState} />,
      },
      {
        id: 'responsibleOfficer',
        title: text('cases.field.responsibleOfficer'),
        width: 130,
        cell: (file) => <bdi>{file.responsibleOfficer}</bdi>,
      },
      {
        id: 'openedOn',
        title: text('cases.field.openedOn'),
        width: 120,
        hiddenAtFirst: true,
        cell: (file) => file.openedOn !== null && shortDateText(file.openedOn),
      },
      {
        id: 'caseNumber',
        title: text('cases.field.caseNumber'),
        width: 190,
        hiddenAtFirst: true,
        cell: (file) => <Code>{file.caseNumber}</Code>,
      },
      {
        id: 'updatedAt',
        title: text('cases.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (file) => <Age at={file.updatedAt} />,
      },
    ],
    [text],
  );
}
