import { BrowserWindow, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { ShellText } from './text.ts';

/** Keeps Electron from making a menu of its own before ours, while the officer waits; must run before the program is ready. */
export function holdMenu(): void {
  Menu.setApplicationMenu(null);
}

/**
 * The application's menu: on macOS it is shown, elsewhere it only gives the keys their meaning. There is no reload
 * and no developer tool in it.
 */
export function setMenu(text: ShellText): void {
  const edit: MenuItemConstructorOptions[] = [
    { role: 'undo', label: text.undo },
    { role: 'redo', label: text.redo },
    { type: 'separator' },
    { role: 'cut', label: text.cut },
    { role: 'copy', label: text.copy },
    { role: 'paste', label: text.paste },
    { role: 'selectAll', label: text.selectAll },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn', label: text.larger, accelerator: 'CommandOrControl+=' },
    // The same key with Shift, as it is printed on most keyboards.
    { role: 'zoomIn', label: text.larger, accelerator: 'CommandOrControl+Plus', visible: false },
    { role: 'zoomOut', label: text.smaller },
    { role: 'resetZoom', label: text.actualSize },
    { type: 'separator' },
    { role: 'togglefullscreen', label: text.fullScreen },
  ];
  const application: MenuItemConstructorOptions[] =
    process.platform === 'darwin'
      ? [
          {
            role: 'appMenu',
            submenu: [{ role: 'hide' }, { type: 'separator' }, { role: 'quit', label: text.quit }],
          },
        ]
      : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...application,
      { label: text.edit, submenu: edit },
      { label: text.view, submenu: view },
    ]),
  );
  // A window that was made before there was a menu would show it now.
  for (const window of BrowserWindow.getAllWindows()) window.setMenuBarVisibility(false);
}

/** Cut, copy and paste under the right mouse button. */
export function offerContextMenu(contents: WebContents, text: () => ShellText): void {
  contents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    const words = text();
    const items: MenuItemConstructorOptions[] = [
      ...(isEditable ? [{ role: 'cut' as const, label: words.cut, enabled: editFlags.canCut }] : []),
      { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
      ...(isEditable ? [{ role: 'paste' as const, label: words.paste, enabled: editFlags.canPaste }] : []),
      { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
    ];
    Menu.buildFromTemplate(items).popup();
  });
}
