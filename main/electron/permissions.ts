import type { Session, WebContents } from 'electron';

/** Refuses every permission and every device to a session. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setUSBProtectedClassesHandler(() => [
    'audio',
    'audio-video',
    'hid',
    'mass-storage',
    'smart-card',
    'video',
    'wireless',
  ]);
  session.setDisplayMediaRequestHandler(null);
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer(null);
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
}

/** Refuses what a page asks for outside its session. */
export function refuseDevices(contents: WebContents): void {
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.on('select-client-certificate', (event) => {
    event.preventDefault();
  });
  contents.on('login', (event) => {
    event.preventDefault();
  });
}
