import { IconSun } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { HOME_SEVERITIES } from '../../shared/home/calls.ts';
import { useCall } from '../app/queries.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Screen } from '../components/Screen.tsx';
import { Section } from '../components/Section.tsx';
import { useMinute } from '../components/use-minute.ts';
import { dateText, today } from '../text/dates.ts';
import { useText } from '../text/use-text.ts';
import { Begin } from './Begin.tsx';
import { HomeRow } from './HomeRow.tsx';

/** What needs somebody today, each line leading to its place; calm when nothing does. */
export function HomeScreen(): ReactNode {
  const text = useText();
  const now = useMinute();
  const { data, error, refetch } = useCall('home', 'today', {});
  // Time passes without a change of any record: what was due in an hour is over later.
  useEffect(() => void refetch(), [now, refetch]);

  return (
    <Screen title={text('common.nav.home')} lead={text('home.lead', { date: dateText(today()) })}>
      {error !== null && (
        <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
      )}
      {data === undefined && error === null && <RecordSkeleton />}
      {data !== undefined && (
        <div className="home">
          {data.lines.length === 0 && (
            <EmptyState icon={<IconSun size={40} stroke={1.5} />} title={text('home.calm.title')}>
              {text('home.calm.text')}
            </EmptyState>
          )}
          {HOME_SEVERITIES.map((severity) => {
            const lines = data.lines.filter((line) => line.severity === severity);
            if (lines.length === 0) return null;
            return (
              <Section key={severity} title={text(`home.group.${severity}`)}>
                <ul className="home-lines">
                  {lines.map((line, index) => (
                    <HomeRow
                      key={`${line.reason}-${line.recordId ?? ''}-${line.title}-${String(index)}`}
                      line={line}
                      now={now}
                    />
                  ))}
                </ul>
              </Section>
            );
          })}
          {data.more > 0 && <p className="quiet">{text('home.more', { count: data.more })}</p>}
          <Begin started={data.started} />
        </div>
      )}
    </Screen>
  );
}
