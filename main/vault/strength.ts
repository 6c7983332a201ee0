import { randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';

/** Below this many bits a passphrase is refused; the meter asks for far more. */
export const MINIMUM_BITS = 28;
/** Bits at which the meter rises by a step. */
const STEPS = [28, 40, 52, 64] as const;

let meter: ZxcvbnFactory | null = null;

/**
 * How strong a passphrase is against guessing.
 * @returns `bits` = log2 of the guesses needed; `step` 0 (refused) to 4 (very strong)
 */
export function measurePassphrase(passphrase: string): { bits: number; step: number; accepted: boolean } {
  meter ??= new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  const bits = passphrase === '' ? 0 : Math.log2(meter.check(passphrase.slice(0, 128)).guesses);
  return {
    bits: Math.round(bits),
    step: STEPS.filter((step) => bits >= step).length,
    accepted: bits >= MINIMUM_BITS,
  };
}

/** Six words out of 2,048: 66 bits. Words are BIP 39's, which differ in their first four letters. */
export function suggestPassphrase(): string {
  return Array.from({ length: 6 }, () => wordlist[randomInt(wordlist.length)]).join(' ');
}
