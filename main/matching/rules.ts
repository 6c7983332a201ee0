/** Rules from lines of `letters` or `/expression/`, and their sounds; an expression may look around itself. */
export function rulesOf(text: string): (word: string) => string {
  const byFirst = new Map<string, { find: RegExp; sounds: string }[]>();
  for (const line of text.trim().split('\n')) {
    const [from = '', sounds = ''] = line.trim().split(' ');
    const rule = { find: new RegExp(from, 'yu'), sounds };
    for (const first of firstsOf(from)) byFirst.set(first, [...(byFirst.get(first) ?? []), rule]);
  }
  return (word) => {
    let sounds = '';
    let position = 0;
    while (position < word.length) {
      const letter = word.charAt(position);
      let step = 1;
      for (const { find, sounds: made } of byFirst.get(letter) ?? []) {
        find.lastIndex = position;
        if (!find.test(word)) continue;
        sounds += made;
        step = find.lastIndex - position;
        break;
      }
      position += step;
    }
    return sounds;
  };
}

/** The letters that a rule can begin with: its first letter, or those of its first class; anchors and look-behinds come before it. */
function firstsOf(from: string): string[] {
  const bare = from.replace(/^(\^|\(\?<[=!][^)]*\))+/u, '');
  const group = /^\[([^\]]+)\]/u.exec(bare);
  return group?.[1] === undefined ? [bare.charAt(0)] : Array.from(group[1]);
}
