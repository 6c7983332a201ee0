import './jitless.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../text/text.ts';
import { showAppearance } from './appearance.ts';
import { api } from './client.ts';
import { Gate, type Start } from './Gate.tsx';

async function start(): Promise<Start> {
  const [preferences, status] = await Promise.allSettled([api.preferences.get({}), api.vault.status({})]);
  await showAppearance(
    preferences.status === 'fulfilled'
      ? preferences.value
      : { language: preferredLanguage(navigator.languages), theme: 'system' },
  );
  return status.status === 'fulfilled'
    ? { state: status.value.state }
    : { state: 'broken', error: status.reason };
}

const element = document.getElementById('root');
if (element !== null) {
  const root = createRoot(element);
  void start().then((found) =>
    root.render(
      <StrictMode>
        <Gate start={found} />
      </StrictMode>,
    ),
  );
}
