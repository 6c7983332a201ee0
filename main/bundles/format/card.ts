import type { CardContent, CoSigner } from '../../../shared/partners/card.ts';
import { CARD_VERSION, MissionCard } from '../../../shared/partners/card.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import { utf8 } from './bytes.ts';
import { canonicalJson, safeParseCanonical } from './canonical.ts';
import { readAdditions, writeChain } from './card-additions.ts';
import { cardFault, contentFault } from './fault.ts';
import type { MissionKeys } from './keys.ts';
import { isWeakRecipient, isWeakSigningKey, seedOf } from './keys.ts';
import { safeParsePublicKey, safeParseSignature, signMessage, verifySignature } from './minisign.ts';
import { isNewerFormat } from './signed-line.ts';

/** The largest card file, in bytes. */
export const MAX_CARD_BYTES = 16_384;
const SIGNATURE_LINES = 4;
const KNOWN_ADDITIONS: readonly string[] = ['chain', 'coSigner'];

/** What a card carries beside its content. */
interface Additions {
  /** Keys before the previous ones, oldest first. */
  earlier?: readonly MissionKeys[];
  coSigner?: CoSigner | null;
}

/**
 * Writes our mission card, signed with our key, and with the key it replaces when there is one.
 * @param previous the keys before the rotation; leave out on the first card, and when they are no longer good
 * @returns the bytes of the `.chancery-card` file
 * @throws AppError `invalid-input` when the content does not fit, `partners/card-damaged` (`card-previous-same`) when the
 * keys were not changed
 * @see docs/bundle-format.md section 9
 */
export function writeCard(
  content: CardContent,
  keys: MissionKeys,
  previous?: MissionKeys,
  { earlier = [], coSigner = null }: Additions = {},
): Uint8Array<ArrayBuffer> {
  const chain = previous === undefined ? [] : writeChain(content.mission.id, earlier, previous);
  const result = MissionCard.safeParse({
    ...content,
    format: 'chancery-mission-card',
    version: CARD_VERSION,
    sign: keys.sign.public,
    age: keys.age.recipient,
    previous: previous === undefined ? null : { sign: previous.sign.public, age: previous.age.recipient },
    ext: { ...(chain.length === 0 ? {} : { chain }), ...(coSigner === null ? {} : { coSigner }) },
    critical: [],
  });
  if (!result.success) throw contentFault(result.error);
  const card = result.data;
  if (card.previous?.sign === card.sign) throw cardFault('card-previous-same');
  const line = `${canonicalJson(card)}\n`;
  const signers = previous === undefined ? [keys] : [keys, previous];
  const signatures = signers.map((signer) => signMessage(utf8(line), trustedCommentOf(card), seedOf(signer)));
  const bytes = utf8(line + signatures.join(''));
  if (bytes.length > MAX_CARD_BYTES) throw cardFault('card-size');
  return bytes;
}

/**
 * Reads a mission card strictly. A card that comes back was signed by the keys it names, those of its chain and co-signer too; it does not
 * prove whose they are.
 * @throws AppError `partners/card-damaged` with a `fault` of `CARD_FAULTS`, `partners/card-newer`, `partners/key-weak`
 */
export function parseCard(bytes: Uint8Array): MissionCard {
  if (bytes.length === 0 || bytes.length > MAX_CARD_BYTES) throw cardFault('card-size');
  const end = bytes.indexOf(0x0a) + 1;
  if (end === 0) throw cardFault('card-syntax');
  const card = readContent(bytes.subarray(0, end - 1));
  const keys = [card.sign, ...(card.previous === null ? [] : [card.previous.sign])];
  if (keys.some(isWeakSigningKey) || isWeakRecipient(card.age)) throw new AppError('partners/key-weak');

  const text = new TextDecoder('latin1').decode(bytes.subarray(end));
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length !== keys.length * SIGNATURE_LINES) throw cardFault('card-syntax');
  keys.forEach((sign, index) => {
    const block = lines.slice(index * SIGNATURE_LINES, (index + 1) * SIGNATURE_LINES);
    checkSignature({
      card,
      message: bytes.subarray(0, end),
      sign,
      signature: `${block.join('\n')}\n`,
      isOwn: index === 0,
    });
  });
  readAdditions(card);
  return card;
}

function readContent(line: Uint8Array): MissionCard {
  const parsed = safeParseCanonical(line);
  if (parsed === null) throw cardFault('card-canonical');
  if (isNewerFormat(parsed.value, 'chancery-mission-card', CARD_VERSION))
    throw new AppError('partners/card-newer');
  const card = MissionCard.safeParse(parsed.value);
  if (!card.success) throw cardFault('card-schema');
  if (card.data.critical.some((name) => !KNOWN_ADDITIONS.includes(name)))
    throw new AppError('partners/card-newer');
  if (card.data.previous?.sign === card.data.sign) throw cardFault('card-previous-same');
  return card.data;
}

function checkSignature(given: {
  card: MissionCard;
  message: Uint8Array;
  sign: string;
  signature: string;
  isOwn: boolean;
}): void {
  const minisig = safeParseSignature(given.signature);
  const publicKey = safeParsePublicKey(given.sign);
  if (minisig === null || publicKey === null) throw cardFault('card-syntax');
  const holds =
    verifySignature(given.message, minisig, publicKey) === null &&
    minisig.trustedComment === trustedCommentOf(given.card);
  if (!holds) throw cardFault(given.isOwn ? 'card-signature' : 'card-previous-signature');
}

function trustedCommentOf({ version, mission, validFrom }: MissionCard): string {
  return `chancery-mission-card version:${String(version)} mission:${mission.id} validFrom:${validFrom}`;
}
