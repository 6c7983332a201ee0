import type { ReactNode } from 'react';
import type { CaseSummary } from '../../shared/cases/calls.ts';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Country } from '../components/Country.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { dateText } from '../text/dates.ts';
import { formatNumber } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { SeverityBadge, statusText } from './CaseBadges.tsx';
import { NextDue } from './NextDue.tsx';

/** A case beside the list. Shows what the list already holds, so it opens nothing. */
export function CasePeek({ file }: { file: CaseSummary }): ReactNode {
  const text = useText();
  return (
    <>
      <div className="badges">
        <Badge tone="accent">{statusText(text, file)}</Badge>
        <SeverityBadge severity={file.severity} />
        {file.noContactWithSendingState && <Badge tone="danger">{text('cases.firewall.badge')}</Badge>}
        {file.archivedAt !== null && <Badge>{text('cases.archived')}</Badge>}
      </div>
      {file.request !== '' && (
        <p dir="auto" className="pre">
          {file.request}
        </p>
      )}
      <Facts>
        <Fact label={text('cases.field.nextDueAt')}>
          {file.nextDue === null ? text('cases.noClocks') : <NextDue file={file} />}
        </Fact>
        <Fact label={text('cases.field.type')}>{text(`cases.type.${file.type}`)}</Fact>
        <Fact label={text('cases.field.representedState')}>
          {file.representedState === null ? (
            text('cases.ownCitizen')
          ) : (
            <Country code={file.representedState} />
          )}
        </Fact>
        <Fact label={text('cases.field.openTasks')}>{formatNumber(file.openTasks)}</Fact>
        <Fact label={text('cases.field.place')}>{file.place !== '' && <bdi>{file.place}</bdi>}</Fact>
        <Fact label={text('cases.field.responsibleOfficer')}>
          {file.responsibleOfficer !== '' && <bdi>{file.responsibleOfficer}</bdi>}
        </Fact>
        <Fact label={text('cases.field.openedOn')}>{file.openedOn !== null && dateText(file.openedOn)}</Fact>
        <Fact label={text('cases.field.caseNumber')}>
          {file.caseNumber !== '' && <Code>{file.caseNumber}</Code>}
        </Fact>
        {file.outcome !== null && (
          <Fact label={text('cases.field.outcome')}>{text(`cases.outcome.${file.outcome}`)}</Fact>
        )}
      </Facts>
    </>
  );
}
