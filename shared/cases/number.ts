const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Letters and digits that are not mistaken for one another when read aloud. */
const DEVICE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a case number is made of. */
export interface CaseNumberParts {
  /** Sending State and place of the mission that opened the case, such as `NORLIS`. */
  mission: string;
  /** Id (UUID) of the device that opened it; four characters of it make numbers of two offline laptops differ. */
  deviceId: string;
  year: number;
  /** Counts the cases that this device opened in the year, from 1. */
  sequence: number;
}

/** Writes a case number: `NORLIS-7K2P-26-0001-X`. The last character checks the others. */
export function formatCaseNumber(parts: CaseNumberParts): string {
  const body = [
    parts.mission,
    deviceCode(parts.deviceId),
    String(parts.year % 100).padStart(2, '0'),
    String(parts.sequence).padStart(4, '0'),
  ].join('-');
  return `${body}-${checkCharacter(body.replaceAll('-', ''))}`;
}

/** Whether a text is a case number whose check character is right; case and blanks do not matter. */
export function isCaseNumber(text: string): boolean {
  const compact = text.toUpperCase().replace(/\s/g, '');
  const match = /^([A-Z0-9]{1,12}-[A-Z0-9]{4}-\d{2}-\d{4,})-([A-Z0-9])$/.exec(compact);
  if (match?.[1] === undefined) return false;
  return checkCharacter(match[1].replaceAll('-', '')) === match[2];
}

/** Four characters from the random end of a device id. */
function deviceCode(deviceId: string): string {
  let bits = Number.parseInt(deviceId.slice(-5), 16);
  let code = '';
  for (let index = 0; index < 4; index++) {
    code = (DEVICE_ALPHABET[bits % 32] ?? '0') + code;
    bits = Math.floor(bits / 32);
  }
  return code;
}

/**
 * The check character over letters and digits: finds every single wrong character and every swap of neighbours.
 * @see ISO/IEC 7064, MOD 37,36
 */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const sum = (product + Math.max(ALPHABET.indexOf(character), 0)) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return ALPHABET[(37 - product) % 36] ?? '0';
}
