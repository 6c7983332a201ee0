import { AlertId } from '../../shared/alerts/schema.ts';
import { addresses } from '../app/addresses.ts';
import type { Domain } from '../app/domain.ts';
import { record } from '../app/record-route.tsx';
import { AlertForm } from './AlertForm.tsx';
import { AlertScreen } from './AlertScreen.tsx';
import { AlertsListScreen } from './AlertsListScreen.tsx';
import { AnswerAlertScreen } from './AnswerAlertScreen.tsx';
import { EditAlertScreen } from './EditAlertScreen.tsx';
import { searchAlerts } from './search.ts';

export const alerts: Domain = {
  routes: [
    { path: '/briefings/alerts', screen: () => <AlertsListScreen /> },
    { path: '/briefings/alerts/new', screen: () => <AlertForm /> },
    { path: '/briefings/alerts/$id', screen: record(AlertId, (id) => <AlertScreen id={id} />) },
    { path: '/briefings/alerts/$id/edit', screen: record(AlertId, (id) => <EditAlertScreen id={id} />) },
    {
      path: '/briefings/alerts/$id/update',
      screen: record(AlertId, (id) => <AnswerAlertScreen id={id} msgType="update" />),
    },
    {
      path: '/briefings/alerts/$id/cancel',
      screen: record(AlertId, (id) => <AnswerAlertScreen id={id} msgType="cancel" />),
    },
  ],
  search: { title: 'alerts.title', search: searchAlerts },
  commands: [
    { title: 'alerts.command', address: addresses.alerts },
    { title: 'alerts.create', address: addresses.newAlert },
  ],
};
