import { isAbsolute, resolve } from 'node:path';

/** What the command line of the window may say. */
export interface Arguments {
  /** Folder of the vault, absolute; `null` takes the user's own. */
  profile: string | null;
  /** Started for the demonstration mission. */
  demonstration: boolean;
}

/** Reads our own switches and leaves Chromium's alone. */
export function parseArguments(argv: readonly string[], workingFolder: string): Arguments {
  const result: Arguments = { profile: null, demonstration: false };
  for (const [index, argument] of argv.entries()) {
    if (argument === '--demo') result.demonstration = true;
    const folder = argument.startsWith('--profile=')
      ? argument.slice('--profile='.length)
      : argument === '--profile'
        ? argv[index + 1]
        : undefined;
    if (folder === undefined || folder === '' || folder.startsWith('--')) continue;
    result.profile = isAbsolute(folder) ? resolve(folder) : resolve(workingFolder, folder);
  }
  return result;
}

/**
 * Switches that open the program to a debugger, load foreign code into it, or make it write what it handles to a file.
 * A name that ends in `*` covers every switch that begins so.
 */
const DEBUGGING_SWITCHES = [
  'remote-debugging-*',
  'remote-allow-origins',
  'inspect*',
  'debug*',
  'js-flags',
  'load-extension',
  'disable-extensions-except',
  'log-net-log',
  'net-log-*',
  'ssl-key-log-file',
  'log-file',
  'trace-startup*',
  'trace-config-file',
  'enable-tracing*',
  'auto-open-devtools-for-tabs',
  'disable-web-security',
  'disable-site-isolation-trials',
  'single-process',
  'renderer-process',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'ppapi-plugin-launcher',
  'browser-subprocess-path',
  'enable-automation',
  'dump-dom',
  'wait-for-debugger*',
  'require',
  'import',
] as const;

/**
 * The first switch that a released Chancery does not start with; `null` when there is none.
 *
 * Chromium takes a switch with one dash or two, and on Windows in any case and with a slash.
 */
export function debuggingSwitch(argv: readonly string[]): string | null {
  for (const argument of argv.slice(1)) {
    if (argument === '--') return null;
    const name = /^(?:--?|\/(?=[a-z-]+(?:=|$)))([a-z][a-z-]*)(?:=|$)/i.exec(argument)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const isListed = DEBUGGING_SWITCHES.some((listed) =>
      listed.endsWith('*') ? name.startsWith(listed.slice(0, -1)) : name === listed,
    );
    if (isListed) return `--${name}`;
  }
  return null;
}
