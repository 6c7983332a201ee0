/** What a mail for a test is made of. */
export interface TestMail {
  subject: string;
  text?: string;
  html?: string;
  attachments: readonly { name: string; content: Uint8Array; type?: string }[];
}

/** A mail as a program of correspondence would send it. */
export function mailOf({ subject, text, html, attachments }: TestMail): Uint8Array {
  const boundary = `=_${subject.replace(/\W/g, '')}${String(attachments.length)}_edge`;
  const head = `From: Desk <desk@mfa.example>\r\nTo: consul@mission.example\r\nSubject: ${subject}\r\nDate: Mon, 2 Mar 2026 09:00:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`;
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [encoder.encode(head)];
  const part = (fields: string, content: Uint8Array): void => {
    pieces.push(encoder.encode(`--${boundary}\r\n${fields}\r\n\r\n`), content, encoder.encode('\r\n'));
  };
  if (text !== undefined)
    part('Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit', encoder.encode(text));
  if (html !== undefined)
    part('Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit', encoder.encode(html));
  for (const { name, content, type = 'application/octet-stream' } of attachments) {
    const isMessage = type === 'message/rfc822';
    const encoded = isMessage ? content : encoder.encode(Buffer.from(content).toString('base64'));
    part(
      `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: ${isMessage ? '8bit' : 'base64'}`,
      encoded,
    );
  }
  pieces.push(encoder.encode(`--${boundary}--\r\n`));
  return new Uint8Array(Buffer.concat(pieces));
}
