import { isTextKey, type Text } from '../text/text.ts';

/** How much of a record a bundle carries, in words; a profile of a newer version is just another one. */
export function profileText(text: Text, profile: string): string {
  const key = `exchange.profile.${profile}`;
  return isTextKey(key) ? text(key) : text('exchange.profile.unknown');
}
