import type { ReactNode } from 'react';
import type { AlertSummary } from '../../shared/alerts/schema.ts';
import { Badge } from '../components/Badge.tsx';
import { Fact, Facts } from '../components/Fact.tsx';
import { instantText } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { useText } from '../text/use-text.ts';
import { isSevere } from './severe.ts';
import { StateBadge } from './StateBadge.tsx';

/** An alert beside the list. Shows what the list already holds, so it opens nothing. */
export function AlertPeek({ alert }: { alert: AlertSummary }): ReactNode {
  const text = useText();
  return (
    <>
      <div className="badges">
        <StateBadge alert={{ state: alert.state, isSevere: isSevere(alert.severity) }} />
        {alert.archivedAt !== null && <Badge>{text('alerts.archived')}</Badge>}
      </div>
      <Facts>
        <Fact label={text('alerts.field.event')}>{alert.event !== '' && <bdi>{alert.event}</bdi>}</Fact>
        <Fact label={text('alerts.field.area')}>
          {alert.areas.length > 0 && <bdi>{alert.areas.join(text('common.comma'))}</bdi>}
        </Fact>
        <Fact label={text('alerts.field.severity')}>
          {alert.severity !== null && text(`alerts.severity.${alert.severity}`)}
        </Fact>
        <Fact label={text('alerts.field.urgency')}>
          {alert.urgency !== null && text(`alerts.urgency.${alert.urgency}`)}
        </Fact>
        <Fact label={text('alerts.field.sent')}>{alert.sent !== null && instantText(alert.sent)}</Fact>
        <Fact label={text('alerts.field.expiresAt')}>
          {alert.expiresAt !== null && instantText(alert.expiresAt)}
        </Fact>
        <Fact label={text('alerts.field.sender')}>
          <bdi>{alert.senderName || alert.sender}</bdi>
        </Fact>
        <Fact label={text('alerts.field.languages')}>
          {alert.languages.map(languageName).join(text('common.comma'))}
        </Fact>
      </Facts>
    </>
  );
}
