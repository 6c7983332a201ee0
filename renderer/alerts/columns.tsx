import { useMemo } from 'react';
import type { AlertSummary } from '../../shared/alerts/schema.ts';
import { Age } from '../components/Age.tsx';
import type { ListColumn } from '../components/table/column.ts';
import { instantText } from '../text/dates.ts';
import { languageName } from '../text/languages.ts';
import { useText } from '../text/use-text.ts';
import { isSevere } from './severe.ts';
import { StateBadge } from './StateBadge.tsx';

/** The columns of the list of alerts; the second says how each stands. */
export function useAlertColumns(): ListColumn<AlertSummary>[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'title',
        title: text('alerts.field.title'),
        width: 300,
        cell: (alert) => {
          const title = alert.title === '' ? text('alerts.untitled') : alert.title;
          return <bdi title={title}>{title}</bdi>;
        },
      },
      {
        id: 'state',
        title: text('alerts.field.state'),
        width: 190,
        sortable: false,
        cell: (alert) => <StateBadge alert={{ state: alert.state, isSevere: isSevere(alert.severity) }} />,
      },
      {
        id: 'severity',
        title: text('alerts.field.severity'),
        width: 110,
        cell: (alert) => alert.severity !== null && text(`alerts.severity.${alert.severity}`),
      },
      {
        id: 'area',
        title: text('alerts.field.area'),
        width: 220,
        sortable: false,
        cell: (alert) => {
          const areas = alert.areas.join(text('common.comma'));
          return <bdi title={areas}>{areas}</bdi>;
        },
      },
      {
        id: 'sent',
        title: text('alerts.field.sent'),
        width: 150,
        cell: (alert) => alert.sent !== null && <Age at={alert.sent} />,
      },
      {
        id: 'expiresAt',
        title: text('alerts.field.expiresAt'),
        width: 190,
        cell: (alert) => alert.expiresAt !== null && instantText(alert.expiresAt),
      },
      {
        id: 'sender',
        title: text('alerts.field.sender'),
        width: 200,
        sortable: false,
        cell: (alert) => <bdi title={alert.sender}>{alert.senderName || alert.sender}</bdi>,
      },
      {
        id: 'msgType',
        title: text('alerts.field.msgType'),
        width: 130,
        sortable: false,
        hiddenAtFirst: true,
        cell: (alert) => alert.msgType !== null && text(`alerts.msgType.${alert.msgType}`),
      },
      {
        id: 'languages',
        title: text('alerts.field.languages'),
        width: 160,
        sortable: false,
        hiddenAtFirst: true,
        cell: (alert) => alert.languages.map(languageName).join(text('common.comma')),
      },
      {
        id: 'updatedAt',
        title: text('alerts.field.updated'),
        width: 140,
        hiddenAtFirst: true,
        cell: (alert) => <Age at={alert.updatedAt} />,
      },
    ],
    [text],
  );
}
