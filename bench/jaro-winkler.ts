/** The similarity of Jaro and Winkler, from 0 to 1: what names are compared by elsewhere. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1;
  const window = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Array<boolean>(other.length).fill(false);
  const ones: string[] = [];
  for (let index = 0; index < one.length; index++) {
    const end = Math.min(other.length - 1, index + window);
    for (let place = Math.max(0, index - window); place <= end; place++) {
      if (taken[place] === true || other[place] !== one[index]) continue;
      taken[place] = true;
      ones.push(one.charAt(index));
      break;
    }
  }
  if (ones.length === 0) return 0;
  const others = Array.from(other).filter((_, index) => taken[index] === true);
  const moved = ones.filter((letter, index) => letter !== others[index]).length / 2;
  const jaro =
    (ones.length / one.length + ones.length / other.length + (ones.length - moved) / ones.length) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
