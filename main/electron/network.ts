import { app, type Session } from 'electron';
import { SCHEME } from './origin.ts';

/** Nothing listens on the discard port: whatever slips past the other refusals ends here. */
const DEAD_PROXY = '127.0.0.1:9';

/** Switches of Chromium that keep the browser process itself off the network; must run before the program is ready. */
export function silenceBrowser(): void {
  const line = app.commandLine;
  line.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  line.appendSwitch('proxy-server', DEAD_PROXY);
  line.appendSwitch('proxy-bypass-list', '<-loopback>');
  line.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  line.appendSwitch('disable-background-networking');
  line.appendSwitch('disable-component-update');
  line.appendSwitch('disable-domain-reliability');
  line.appendSwitch('disable-sync');
  line.appendSwitch('no-pings');
  line.appendSwitch('disable-http-cache');
  line.appendSwitch('dns-prefetch-disable');
}

/** Cancels every request of a session that does not stay inside the program. */
export function cutNetwork(session: Session): void {
  void session.setProxy({ mode: 'fixed_servers', proxyRules: DEAD_PROXY, proxyBypassRules: '<-loopback>' });
  session.enableNetworkEmulation({ offline: true });
  // Without a language there is no dictionary to fetch.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !staysInside(details.url) });
  });
  session.setCertificateVerifyProc((_request, answer) => {
    answer(-2);
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

function staysInside(address: string): boolean {
  return (
    address.startsWith(`${SCHEME}://`) ||
    address.startsWith(`blob:${SCHEME}://`) ||
    address.startsWith('data:image/')
  );
}
