import { isTextKey, type Text } from '../text/text.ts';

/** What a bundle is for, in words; a profile of a newer version is just another one. */
export function profileText(text: Text, profile: string): string {
  const key = `leaving.profile.${profile}`;
  return isTextKey(key) ? text(key) : text('leaving.profile.unknown');
}

/** On what ground something left, in words; one of a newer version as it is. */
export function groundText(text: Text, ground: string): string {
  const key = `leaving.basis.${ground}`;
  return isTextKey(key) ? text(key) : ground;
}
