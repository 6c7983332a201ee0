/**
 * Strict base64 with padding.
 * @returns `null` when the text is not the one spelling of its bytes
 * @see RFC 4648, section 4
 */
export function safeDecodeBase64(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? new Uint8Array(bytes) : null;
}

/** Base64 with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
