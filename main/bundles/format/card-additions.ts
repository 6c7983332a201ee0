import type { CardAdditions, ChainLink, CoSigner, MissionCard } from '../../../shared/partners/card.ts';
import { CardAdditions as Additions, MAX_CHAIN } from '../../../shared/partners/card.ts';
import { CoSignatureStatement } from '../../../shared/partners/revocation.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import { utf8 } from './bytes.ts';
import { canonicalJson } from './canonical.ts';
import { cardFault, coSignatureFault } from './fault.ts';
import type { MissionKeys } from './keys.ts';
import { isWeakRecipient, isWeakSigningKey } from './keys.ts';
import { isSigned, safeReadSignedLine, signLine } from './signed-line.ts';

/** What a card may carry under `ext`: older keys in their order, and a co-signature. @see docs/bundle-format.md section 9 */

/** The largest co-signature, in bytes. */
export const MAX_CO_SIGNATURE_BYTES = 2_048;

interface PublicKeys {
  sign: string;
  age: string;
}

/**
 * The chain of a card.
 * @param earlier keys before `previous`, oldest first; of many only the last are named
 * @param previous the keys that the card replaces
 */
export function writeChain(
  mission: string,
  earlier: readonly MissionKeys[],
  previous: MissionKeys,
): ChainLink[] {
  const followers = [...earlier.slice(1), previous].map(publicOf);
  return earlier
    .map((keys, index) => {
      const own = publicOf(keys);
      const { signature } = signLine(
        rotationOf(mission, own, followers[index] ?? publicOf(previous)),
        rotationComment(mission),
        keys,
      );
      return { ...own, signature };
    })
    .slice(-MAX_CHAIN);
}

/**
 * Checks what a card carries under `ext` as far as this program knows it.
 * @throws AppError `partners/card-damaged` (`card-schema`, `card-chain`, `card-co-signer`), `partners/key-weak`
 */
export function readAdditions(card: MissionCard): CardAdditions {
  const parsed = Additions.safeParse(card.ext);
  if (!parsed.success) throw cardFault('card-schema');
  const { chain = [], coSigner } = parsed.data;
  if (chain.length > 0) checkChain(card, chain);
  if (coSigner !== undefined) checkCoSigner(card, coSigner);
  return parsed.data;
}

function checkChain(card: MissionCard, chain: readonly ChainLink[]): void {
  const { previous, mission } = card;
  if (previous === null) throw cardFault('card-chain');
  if (chain.some(({ sign }) => isWeakSigningKey(sign))) throw new AppError('partners/key-weak');
  const signs = [...chain, previous, card].map(({ sign }) => sign);
  if (new Set(signs).size !== signs.length) throw cardFault('card-chain');
  chain.forEach((link, index) => {
    const { signature, ...keys } = link;
    const line = `${canonicalJson(rotationOf(mission.id, keys, publicKeys(chain[index + 1] ?? previous)))}\n`;
    const comment = rotationComment(mission.id);
    if (!isSigned({ message: utf8(line), signature, comment, sign: keys.sign }))
      throw cardFault('card-chain');
  });
}

function checkCoSigner(card: MissionCard, coSigner: CoSigner): void {
  if (coSigner.mission === card.mission.id) throw cardFault('card-co-signer');
  if (isWeakSigningKey(coSigner.sign)) throw new AppError('partners/key-weak');
  const statement = statementOf(card.mission.id, card, coSigner);
  const message = utf8(`${canonicalJson(statement)}\n`);
  const { signature, sign } = coSigner;
  if (!isSigned({ message, signature, comment: coSignatureComment(card.mission.id), sign }))
    throw cardFault('card-co-signer');
}

/**
 * Writes our statement that we confirmed the keys of another mission.
 * @returns the bytes of the `.chancery-co-signature` file
 */
export function writeCoSignature(
  about: PublicKeys & { mission: string },
  coSigner: { mission: string; keys: MissionKeys },
): Uint8Array<ArrayBuffer> {
  const by = { mission: coSigner.mission, sign: coSigner.keys.sign.public };
  const { line, signature } = signLine(
    statementOf(about.mission, about, by),
    coSignatureComment(about.mission),
    coSigner.keys,
  );
  return utf8(line + signature);
}

/**
 * Reads such a statement strictly.
 * @returns whom it is about, and what a card carries of it
 * @throws AppError `partners/co-signature-damaged` with a `fault` of `CO_SIGNATURE_FAULTS`, `partners/key-weak`
 */
export function parseCoSignature(bytes: Uint8Array): {
  about: PublicKeys & { mission: string };
  coSigner: CoSigner;
} {
  const read = safeReadSignedLine(bytes, MAX_CO_SIGNATURE_BYTES);
  if (typeof read === 'string') throw coSignatureFault(`co-signature-${read}`);
  const parsed = CoSignatureStatement.safeParse(read.value);
  if (!parsed.success) throw coSignatureFault('co-signature-schema');
  const { mission, sign, age, coSigner } = parsed.data;
  if ([sign, coSigner.sign].some(isWeakSigningKey) || isWeakRecipient(age))
    throw new AppError('partners/key-weak');
  if (!isSigned({ ...read, comment: coSignatureComment(mission), sign: coSigner.sign }))
    throw coSignatureFault('co-signature-signature');
  return { about: { mission, sign, age }, coSigner: { ...coSigner, signature: read.signature } };
}

function rotationOf(mission: string, previous: PublicKeys, next: PublicKeys) {
  return { format: 'chancery-key-rotation', version: 1, mission, previous, ...next };
}

function rotationComment(mission: string): string {
  return `chancery-key-rotation version:1 mission:${mission}`;
}

function statementOf(
  mission: string,
  about: PublicKeys,
  by: { mission: string; sign: string },
): CoSignatureStatement {
  return {
    format: 'chancery-co-signature',
    version: 1,
    mission,
    ...publicKeys(about),
    coSigner: { mission: by.mission, sign: by.sign },
  };
}

function coSignatureComment(mission: string): string {
  return `chancery-co-signature version:1 mission:${mission}`;
}

function publicOf(keys: MissionKeys): PublicKeys {
  return { sign: keys.sign.public, age: keys.age.recipient };
}

function publicKeys({ sign, age }: PublicKeys): PublicKeys {
  return { sign, age };
}
