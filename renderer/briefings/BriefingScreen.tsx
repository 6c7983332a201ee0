import { useState, type ReactNode } from 'react';
import type { Briefing, BriefingId } from '../../shared/briefings/schema.ts';
import type { UndoOutcome } from '../../shared/records/undo.ts';
import { addresses } from '../app/addresses.ts';
import { useCall } from '../app/queries.ts';
import { ScreenLink } from '../app/ScreenLink.tsx';
import { Badge } from '../components/Badge.tsx';
import { Code } from '../components/Code.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { Item, Items } from '../components/Items.tsx';
import { Problem } from '../components/Problem.tsx';
import { ProgressBar } from '../components/ProgressBar.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Section } from '../components/Section.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { dateText } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { isTextKey } from '../text/text.ts';
import { useText } from '../text/use-text.ts';
import { BriefingActions } from './BriefingActions.tsx';
import { TableTitle } from './TableTitle.tsx';
import { UndoReport } from './UndoReport.tsx';
import { useTask } from '../app/use-task.ts';
import { ValidUntil } from './ValidUntil.tsx';
import { Warnings } from './Warnings.tsx';
import { RecordLink } from './RecordLink.tsx';
import { kindName, kindsText, sizeText } from './words.ts';

/** One briefing: what it is, what became of its entries, its original, what it no longer confirms. */
export function BriefingScreen({ id }: { id: BriefingId }): ReactNode {
  const text = useText();
  const briefing = useCall('briefings', 'get', { id });
  const history = useCall('briefings', 'history', { id });
  const task = useTask();
  const [undone, setUndone] = useState<UndoOutcome | null>(null);
  if (briefing.error !== null) return <Problem error={briefing.error} />;
  if (briefing.data === undefined) return <RecordSkeleton />;
  const { data } = briefing;
  const fieldName = (field: string) => {
    const key = `briefings.field.${field}`;
    return isTextKey(key) ? text(key) : field;
  };
  return (
    <RecordPage
      title={data.title}
      subtitle={<bdi>{data.senderName}</bdi>}
      state={
        <>
          {data.states.pending > 0 ? (
            <Badge tone="accent">{text('briefings.toReview', { count: data.states.pending })}</Badge>
          ) : (
            <Badge tone="good">{text('briefings.reviewed')}</Badge>
          )}
          {data.marking !== '' && <Badge>{data.marking}</Badge>}
          {data.archivedAt !== null && <Badge>{text('briefings.archived')}</Badge>}
        </>
      }
      facts={
        <>
          <Fact label={text('briefings.field.receivedOn')}>{dateText(data.receivedOn)}</Fact>
          <Fact label={text('briefings.field.validUntil')}>
            {data.validUntil !== null && <ValidUntil on={data.validUntil} />}
          </Fact>
          <Fact label={text('briefings.field.candidates')}>{kindsText(text, data.kinds)}</Fact>
        </>
      }
      actions={<BriefingActions briefing={data} task={task} onUndone={setUndone} />}
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      {task.isRunning && (
        <ProgressBar progress={task.progress} label={text('briefings.accepting')} onCancel={task.stop} />
      )}
      {task.error !== null && <Problem error={task.error} />}
      {undone !== null && <UndoReport outcome={undone} />}
      <EntriesSection briefing={data} />
      {data.supersedesId !== null && <UnconfirmedSection id={id} />}
      <DocumentSection briefing={data} />
      <ReadingSection id={id} />
    </RecordPage>
  );
}

function EntriesSection({ briefing }: { briefing: Briefing }): ReactNode {
  const text = useText();
  const states = ['pending', 'accepted', 'same', 'linked', 'rejected'] as const;
  return (
    <Section title={text('briefings.section.entries')}>
      <Facts>
        {states.map((state) => (
          <Fact key={state} label={text(`briefings.state.${state}`)}>
            {String(briefing.states[state])}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

function UnconfirmedSection({ id }: { id: BriefingId }): ReactNode {
  const text = useText();
  const unconfirmed = useCall('briefings', 'unconfirmed', { id }).data ?? [];
  if (unconfirmed.length === 0) return null;
  return (
    <Section title={text('briefings.section.unconfirmed')}>
      <p className="note-verify">{text('briefings.unconfirmedText')}</p>
      <Items nothing="">
        {unconfirmed.map((record) => (
          <Item key={record.id} kind={kindName(text, record.kind)}>
            <RecordLink record={record} />
          </Item>
        ))}
      </Items>
    </Section>
  );
}

function DocumentSection({ briefing }: { briefing: Briefing }): ReactNode {
  const text = useText();
  const on = (date: string | null) => date !== null && dateText(date);
  return (
    <>
      <Section title={text('briefings.section.document')}>
        <Facts>
          <Fact label={text('briefings.field.sender')}>
            {briefing.senderName !== '' && <bdi>{briefing.senderName}</bdi>}
          </Fact>
          <Fact label={text('briefings.field.documentDate')}>{on(briefing.documentDate)}</Fact>
          <Fact label={text('briefings.field.validFrom')}>{on(briefing.validFrom)}</Fact>
          <Fact label={text('briefings.field.language')}>
            {briefing.language !== null && languageName(briefing.language)}
          </Fact>
          <Fact label={text('briefings.field.marking')}>
            {briefing.marking !== '' && <bdi>{briefing.marking}</bdi>}
          </Fact>
          {briefing.supersedesId !== null && <Superseded id={briefing.supersedesId} />}
          <Fact label={text('briefings.field.note')}>
            {briefing.note !== '' && <bdi>{briefing.note}</bdi>}
          </Fact>
        </Facts>
      </Section>
      <Section title={text('briefings.section.original')}>
        <Facts>
          <Fact label={text('briefings.field.fileName')}>
            <bdi>{briefing.fileName}</bdi>
          </Fact>
          <Fact label={text('briefings.field.format')}>{text(`briefings.format.${briefing.format}`)}</Fact>
          <Fact label={text('briefings.field.fileSize')}>{sizeText(text, briefing.fileSize)}</Fact>
          <Fact label={text('briefings.field.sha256')}>
            <span className="briefing-hash">
              <Code>{briefing.sha256}</Code>
            </span>
          </Fact>
        </Facts>
      </Section>
    </>
  );
}

function Superseded({ id }: { id: BriefingId }): ReactNode {
  const text = useText();
  const earlier = useCall('briefings', 'get', { id }).data;
  return (
    <Fact label={text('briefings.field.supersedesId')}>
      {earlier !== undefined && <ScreenLink to={addresses.briefing(id)}>{earlier.title}</ScreenLink>}
    </Fact>
  );
}

function ReadingSection({ id }: { id: BriefingId }): ReactNode {
  const text = useText();
  const reading = useCall('briefings', 'reading', { id }).data;
  if (reading === undefined) return null;
  return (
    <Section title={text('briefings.section.reading')}>
      <ul className="briefing-warnings">
        {reading.tables.map((table, index) => (
          <li key={index}>
            <TableTitle table={table} />
          </li>
        ))}
        {reading.encoding !== null && (
          <li>
            {text('briefings.field.encoding')}: {reading.encoding}
          </li>
        )}
      </ul>
      <Warnings warnings={reading.warnings} />
    </Section>
  );
}
