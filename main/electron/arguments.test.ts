import { describe, expect, test } from 'vitest';
import { debuggingSwitch, parseArguments } from './arguments.ts';

describe('our own switches', () => {
  test('a profile is given with a blank or an equals sign', () => {
    expect(parseArguments(['chancery', '--profile', '/a/b'], '/x').profile).toBe('/a/b');
    expect(parseArguments(['chancery', '--profile=/a/b/'], '/x').profile).toBe('/a/b');
  });
  test('a relative profile counts from the folder where the program was started', () => {
    expect(parseArguments(['chancery', '--profile', 'mine'], '/x').profile).toBe('/x/mine');
  });
  test('a profile without a folder takes the user’s own', () => {
    expect(parseArguments(['chancery', '--profile', '--demo'], '/x')).toEqual({
      profile: null,
      demonstration: true,
    });
    expect(parseArguments(['chancery'], '/x')).toEqual({ profile: null, demonstration: false });
  });
});

describe('debugging switches', () => {
  test.each([
    '--remote-debugging-port=0',
    '--remote-debugging-port',
    '-remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--inspect-brk-node=1',
    '--js-flags=--expose-gc',
    '--load-extension=/tmp/x',
    '--log-net-log=/tmp/x',
    '--LOG-NET-LOG=/tmp/x',
    '/inspect',
    '--renderer-cmd-prefix=gdb',
  ])('%s is one', (argument) => {
    expect(debuggingSwitch(['chancery', argument])).not.toBeNull();
  });
  test.each([
    '--demo',
    '--profile',
    '--no-sandbox',
    '--ozone-platform=wayland',
    '/home/inspect',
    'inspect',
    '--lang=fr',
  ])('%s is none', (argument) => {
    expect(debuggingSwitch(['chancery', argument])).toBeNull();
  });
  test('the program’s own name is not looked at', () => {
    expect(debuggingSwitch(['--inspect'])).toBeNull();
  });
});
