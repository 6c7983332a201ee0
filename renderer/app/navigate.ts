import { createHashHistory } from '@tanstack/react-router';

/** The addresses of the session; Back and Forward walk it. */
export const history = createHashHistory();

/** Shows the screen at an address, such as `/people/new`. */
export function go(address: string): void {
  history.push(address);
}

/** Shows a screen in place of this one, so that Back does not return to it: after saving a form. */
export function goInstead(address: string): void {
  history.replace(address);
}

/** Back to where the officer came from; Home when this is the first screen. */
export function goBack(otherwise: string): void {
  if (history.canGoBack()) history.back();
  else history.replace(otherwise);
}

/** The address shown now. */
export function currentAddress(): string {
  return history.location.href;
}
