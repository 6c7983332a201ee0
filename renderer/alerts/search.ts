import { addresses } from '../app/addresses.ts';
import { api } from '../app/client.ts';
import type { Found } from '../app/domain.ts';
import { currentLanguage, text } from '../text/text.ts';

/** Alerts for the search field, each with how it stands: an exercise must not be taken for a real one here either. */
export async function searchAlerts(wanted: string): Promise<Found[]> {
  const language = currentLanguage();
  const { rows } = await api.alerts.list({ filter: { text: wanted }, language, limit: 5 });
  return rows.map((alert) => ({
    id: alert.id,
    title: alert.title === '' ? text('alerts.untitled') : alert.title,
    detail: [text(`alerts.state.${alert.state}`), alert.senderName || alert.sender]
      .filter((part) => part !== '')
      .join(' · '),
    address: addresses.alert(alert.id),
  }));
}
