import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callNames } from '../shared/ipc/contract.ts';
import { TEST_PASSPHRASE } from './test/core.ts';
import { temporaryFolder } from './test/folder.ts';

const root = dirname(import.meta.dirname);

/** Runs the command line as a script would; `input` is its standard input. */
function cli(args: string[], input = '') {
  const child = spawnSync(process.execPath, [join(root, 'main/cli.ts'), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    // The schemas of all calls are more than the megabyte that is kept by itself.
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = child.stdout.split('\n').filter((line) => line !== '');
  return {
    status: child.status,
    values: lines.map((line) => JSON.parse(line) as unknown),
    stderr: child.stderr,
  };
}

function newProfile() {
  const folder = temporaryFolder();
  const passphrase = join(folder, 'passphrase');
  writeFileSync(passphrase, `${TEST_PASSPHRASE}\n`);
  const options = ['--profile', join(folder, 'profile'), '--passphrase-file', passphrase];
  const call = (name: string, input: string, argument = '-') =>
    cli([...options, 'call', name, argument], input);
  const mission = { name: 'Embassy of Norway', sendingState: 'NOR', hostState: 'PRT', city: 'Lisbon' };
  return { folder, options, call, create: () => call('vault.create', JSON.stringify({ mission })) };
}

describe('the command line', () => {
  it('lists every call of the contract with its schemas', () => {
    const { status, values } = cli(['calls']);
    expect(status).toBe(0);
    expect(values.map((value) => (value as { name: string }).name)).toEqual(callNames());
    for (const value of values)
      expect(value).toMatchObject({ input: { type: 'object' }, summary: expect.any(String) as string });
  });

  it('answers one line for each line, and fails when one of them failed', () => {
    const { call, create } = newProfile();
    expect(create().status).toBe(0);
    const { status, values } = call('people.search', '{"text":"nobody"}\n\nnot json\n{"text":7}\n');
    expect(status).toBe(1);
    expect(values).toEqual([
      [],
      { error: { code: 'invalid-input', details: { issues: [{ path: '', problem: 'json' }] } } },
      { error: { code: 'invalid-input', details: { issues: [{ path: 'text', problem: 'invalid_type' }] } } },
    ]);
  });

  it('takes no input about a person as an argument', () => {
    const { call, create } = newProfile();
    create();
    const refused = call('people.search', '', '{"text":"Solberg"}');
    expect(refused).toMatchObject({ status: 2, values: [] });
    expect(call('mission.get', '', '{}').values).toMatchObject([{ mission: { city: 'Lisbon' } }]);
  });

  it('says what is wrong with profile, passphrase and usage', () => {
    const { call, create, options, folder } = newProfile();
    expect(call('people.list', '{}').values).toMatchObject([{ error: { code: 'vault/none' } }]);
    create();
    const wrong = join(folder, 'wrong');
    writeFileSync(wrong, 'something else entirely');
    const used = cli([...options.slice(0, 3), wrong, 'call', 'people.list', '-'], '{}');
    expect(used).toMatchObject({ status: 1, values: [{ error: { code: 'vault/passphrase-wrong' } }] });
    expect(call('people.nothing', '{}').values).toMatchObject([{ error: { code: 'ipc/unknown-call' } }]);
    expect(cli(['frobnicate']).status).toBe(2);
  });

  it('carries a case between two missions, as docs/command-line.md shows it', () => {
    const document = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
    const script = /```bash\n([\s\S]*?)```/.exec(document)?.[1];
    if (script === undefined) throw new Error('docs/command-line.md shows no script');
    const folder = temporaryFolder();
    const path = join(folder, 'two-missions.sh');
    writeFileSync(path, script);
    const work = join(folder, 'work');
    mkdirSync(work);
    const child = spawnSync('bash', [path, work], { cwd: root, encoding: 'utf8' });
    expect(child.stderr).toBe('');
    expect(child.status).toBe(0);
    expect(child.stdout.trim().split('\n').slice(-2)).toEqual([
      '["Identity confirmed by Stockholm","Police report 4711/26 shown"]',
      'agreed',
    ]);
  }, 600_000);
});
