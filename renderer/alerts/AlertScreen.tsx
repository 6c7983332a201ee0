import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { infosFor } from '../../shared/alerts/rules.ts';
import type { Alert, AlertId } from '../../shared/alerts/schema.ts';
import { useCall } from '../app/queries.ts';
import { RecordSources } from '../app/RecordSources.tsx';
import { useEachMinute } from '../app/use-each-minute.ts';
import { Age } from '../components/Age.tsx';
import { Badge } from '../components/Badge.tsx';
import { Fact } from '../components/Fact.tsx';
import { Problem } from '../components/Problem.tsx';
import { RecordPage } from '../components/RecordPage.tsx';
import { RecordSkeleton } from '../components/RecordSkeleton.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { instantText } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { isTextKey } from '../text/text.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { AboutAlert } from './AboutAlert.tsx';
import { AlertActions } from './AlertActions.tsx';
import { AlertAreas } from './AlertAreas.tsx';
import { AlertLinks } from './AlertLinks.tsx';
import { AlertPeople } from './AlertPeople.tsx';
import { AlertSays } from './AlertSays.tsx';
import { isSevere, NOT_REAL } from './severe.ts';
import { StateBadge } from './StateBadge.tsx';

/** An alert: how it stands, what it says in the reader's language first, where, and who is there. */
export function AlertScreen({ id }: { id: AlertId }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const { data: alert, error, refetch } = useCall('alerts', 'get', { id, language });
  const history = useCall('alerts', 'history', { id });
  useEachMinute(refetch);
  if (error !== null)
    return (
      <Problem error={error} action={{ label: text('common.action.retry'), run: () => void refetch() }} />
    );
  if (alert === undefined) return <RecordSkeleton />;
  const fieldName = (field: string) => {
    const key = `alerts.field.${field.split('#')[0] ?? ''}`;
    return isTextKey(key) ? text(key) : field;
  };
  const infos = infosFor(alert.infos, language);
  const [first] = infos;
  const title = alert.title === '' ? text('alerts.untitled') : alert.title;
  return (
    <RecordPage
      title={title}
      {...(first !== undefined && first.senderName !== '' && { subtitle: <bdi>{first.senderName}</bdi> })}
      state={
        <>
          <StateBadge alert={{ state: alert.state, isSevere: isSevere(first?.severity ?? null) }} />
          {alert.archivedAt !== null && <Badge>{text('alerts.archived')}</Badge>}
        </>
      }
      facts={
        <>
          <Fact label={text('alerts.field.severity')}>
            {first !== undefined && first.severity !== null && text(`alerts.severity.${first.severity}`)}
          </Fact>
          <Fact label={text('alerts.field.sent')}>{alert.sent !== null && <Age at={alert.sent} />}</Fact>
          <Fact label={text('alerts.field.expires')}>
            {alert.expiresAt !== null && instantText(alert.expiresAt)}
          </Fact>
        </>
      }
      actions={<AlertActions alert={alert} name={title} />}
      timeline={history.data !== undefined && <Timeline entries={history.data} fieldName={fieldName} />}
    >
      <NotReal alert={alert} />
      <Infos infos={infos} />
      <AlertPeople id={id} isReal={!isNotReal(alert.state)} />
      <AlertLinks alert={alert} />
      <AboutAlert alert={alert} />
      <RecordSources id={id} />
    </RecordPage>
  );
}

/** One block at a time, those in other languages one press away. */
function Infos({ infos }: { infos: Alert['infos'] }): ReactNode {
  const text = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const info = infos.find((each) => each.id === chosen) ?? infos[0];
  if (info === undefined) return null;
  return (
    <>
      {infos.length > 1 && (
        <SegmentedControl
          className="alert-languages"
          aria-label={text('alerts.languages.label')}
          data={infos.map((each) => ({ value: each.id, label: labelOf(each, infos) }))}
          value={info.id}
          onChange={setChosen}
        />
      )}
      <AlertSays info={info} />
      <AlertAreas areas={info.areas} />
    </>
  );
}

/** Blocks of one language are about several things, which their events tell apart. */
function labelOf(info: Alert['infos'][number], infos: Alert['infos']): string {
  const name = languageName(info.language);
  const isAlone = infos.filter((each) => each.language === info.language).length === 1;
  return isAlone || info.event === '' ? name : `${name} · ${info.event}`;
}

function NotReal({ alert }: { alert: Alert }): ReactNode {
  const text = useText();
  const { state } = alert;
  return isNotReal(state) ? <p className="note">{text(`alerts.notReal.${state}`)}</p> : null;
}

function isNotReal(state: Alert['state']): state is (typeof NOT_REAL)[number] {
  return NOT_REAL.some((each) => each === state);
}
