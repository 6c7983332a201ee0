import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** The shell block of `docs/bundle-format.md` that contains a text: what an outsider would copy. */
export function shellBlock(containing: string): string {
  const document = readFileSync('docs/bundle-format.md', 'utf8');
  const blocks = [...document.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  const found = blocks.filter((block) => block.includes(containing));
  if (found.length !== 1) throw new Error(`docs/bundle-format.md has ${String(found.length)} such blocks`);
  return found[0] ?? '';
}

/** Those of the programs that this machine lacks. */
export function missingPrograms(programs: readonly string[]): string[] {
  return programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
}
