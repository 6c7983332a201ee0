import { expect, test } from 'vitest';
import { AppError } from '../../shared/kernel/errors.ts';
import { mailOf } from '../test/mails.ts';
import { rawZip } from '../test/reader-files.ts';
import { readFile } from './reader.ts';

const text = (content: string) => new TextEncoder().encode(content);
const HEAD = 'From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n';

async function limitOf(bytes: Uint8Array, fileName = 'a.eml'): Promise<unknown> {
  try {
    await readFile({ fileName, bytes });
    return 'read';
  } catch (error) {
    return error instanceof AppError ? [error.code, Reflect.get(error.details, 'limit')] : error;
  }
}

const part = (boundary: string, inner: string) => `--${boundary}\r\n${inner}\r\n`;
const multipart = (boundary: string, inner: string) =>
  `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${inner}--${boundary}--\r\n`;

test('a mail of 201 parts is refused before any is decoded', async () => {
  const inner = part('b', 'Content-Type: text/plain\r\n\r\nx').repeat(201);
  expect(await limitOf(text(HEAD + multipart('b', inner)))).toEqual(['reader/limit', 'entries']);
});

test('parts inside parts end at the limit', async () => {
  let inner = 'Content-Type: text/plain\r\n\r\nx\r\n';
  for (let depth = 0; depth < 12; depth++)
    inner = multipart(`b${String(depth)}`, part(`b${String(depth)}`, inner));
  expect(await limitOf(text(HEAD + inner))).toEqual(['reader/limit', 'depth']);
});

test('a head larger than any is refused', async () => {
  const bomb = `X-A: ${'a'.repeat(900)}\r\n`.repeat(2000);
  expect(await limitOf(text(`${HEAD}${bomb}\r\nx`))).toEqual(['reader/limit', 'size']);
});

test('a single line of fifty megabytes is refused by its size', async () => {
  const bytes = new Uint8Array(51 * 1024 * 1024).fill(0x61);
  bytes.set(text(`${HEAD}\r\n`));
  expect(await limitOf(bytes)).toEqual(['reader/limit', 'size']);
});

test('quoted-printable inside quoted-printable and charsets that are none are read as they stand', async () => {
  const body = `${HEAD}Content-Type: text/plain; charset="no-such-charset"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=3D=33=44=\r\n=3D41 =ZZ =\r\n`;
  const { document } = await readFile({ fileName: 'a.eml', bytes: text(body) });
  expect(document?.blocks[0]?.text).toContain('=3D=41');
});

test('of HTML only the text that is shown is kept, and nothing is fetched', async () => {
  const html =
    '<style>p{}</style><script>alert(1)</script><h2>Contacts</h2><p>Duty desk&nbsp;&amp; more</p><div style="display:none">Secret <b>+254 722 123 456</b></div><img src="https://track.example/x.png"><table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table><ul><li>one</li></ul>';
  const { document, warnings } = await readFile({
    fileName: 'a.eml',
    bytes: mailOf({ subject: 'h', html, attachments: [] }),
  });
  expect(document?.blocks.map(({ kind, text: said }) => [kind, said])).toEqual([
    ['heading', 'Contacts'],
    ['paragraph', 'Duty desk & more'],
    ['cell', 'A'],
    ['cell', 'B'],
    ['cell', 'C'],
    ['cell', 'D'],
    ['list-item', 'one'],
  ]);
  expect(warnings.map(({ code, detail }) => [code, detail['count']])).toEqual([
    ['hidden-text', 1],
    ['remote-content', 1],
  ]);
});

test('names in an archive that lead out of it are refused', async () => {
  const bytes = rawZip([{ name: '../../etc/passwd.csv', content: text('a,b\n1,2\n') }]);
  expect(await limitOf(bytes, 'a.zip')).toEqual(['reader/limit', 'name']);
});

test('an archive that grows without end is refused', async () => {
  const bytes = rawZip([{ name: 'a.csv', content: new Uint8Array(60 * 1024 * 1024) }]);
  expect(await limitOf(bytes, 'a.zip')).toEqual(['reader/limit', 'expansion']);
});
