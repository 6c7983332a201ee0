import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { GrantedFile } from '../../shared/ipc/shell.ts';
import type { Grants } from './grants.ts';
import type { Payload } from './messages.ts';

/** Lets the user choose files to read; empty when the dialog is closed. */
export async function pickFiles(
  window: BrowserWindow,
  grants: Grants,
  options: Payload<'pick-files'>,
): Promise<GrantedFile[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: options.title,
    filters: options.filters,
    properties: ['openFile', 'dontAddToRecent', ...(options.multiple ? (['multiSelections'] as const) : [])],
  });
  return canceled ? [] : grants.forReading(filePaths);
}

/** Lets the user choose where to write; `null` when the dialog is closed. */
export async function pickSave(
  window: BrowserWindow,
  grants: Grants,
  options: Payload<'pick-save'>,
): Promise<GrantedFile | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: options.title,
    defaultPath: safeName(options.suggestedName),
    filters: options.filters,
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled || filePath === '' ? null : grants.forWriting(filePath);
}

/** A suggested name cannot lead into another folder or hide its ending. */
export function safeName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    // Control and direction characters could show another name than the one written.
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"|?*]/g, '')
    .replace(/^\.+/, '');
  return plain === '' ? 'file' : plain;
}
