import { ipcRenderer } from 'electron';

/** The reader has no bridge: its script is handed one port, and that is all it ever gets. */
ipcRenderer.once('reader-port', (event) => {
  window.postMessage('reader-port', location.origin, [...event.ports]);
});
