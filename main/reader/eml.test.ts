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

const inBothWays = (plain: string, html: string): Uint8Array =>
  text(
    `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n${part('b', `Content-Type: text/plain\r\n\r\n${plain}`)}${part('b', `Content-Type: text/html\r\n\r\n${html}`)}--b--\r\n`,
  );
const TABLE =
  '<p>Duty officers of the week</p><table><tr><th>Name</th><th>Position</th><th>Phone</th></tr><tr><td>Ana Costa</td><td>Duty officer</td><td>+351 213 000 111</td></tr></table>';

test('of a mail that says it in both ways, the tables of the HTML are read', async () => {
  const plain = 'Duty officers of the week\n\nName Position Phone\nAna Costa Duty officer +351 213 000 111';
  const { document, items } = await readFile({ fileName: 'a.eml', bytes: inBothWays(plain, TABLE) });
  expect(document?.blocks.filter(({ kind }) => kind === 'cell')).toHaveLength(6);
  expect(items).toMatchObject([
    {
      kind: 'contact',
      fields: { name: 'Ana Costa', role: 'Duty officer', phones: [{ number: '+351 213 000 111' }] },
    },
  ]);
});

test('HTML that says less than the plain text is not read in its place', async () => {
  const plain = 'The whole of the briefing stands here and in no other place. '.repeat(10);
  const html = `<div style="display:none">x</div>${TABLE}`;
  const { document, warnings } = await readFile({ fileName: 'a.eml', bytes: inBothWays(plain, html) });
  expect(document?.blocks.every(({ kind }) => kind !== 'cell')).toBe(true);
  expect(warnings).toEqual([]);
});

test('a page that a browser saved is read without its styles', async () => {
  const page = `From: <Saved by Blink>\r\nSubject: Embassy\r\nDate: Mon, 2 Mar 2026 09:00:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n${part('b', `Content-Type: text/html\r\nContent-Location: https://embassy.example/\r\n\r\n<h1>Contact</h1><p>Tel. +351 213 000 111</p>`)}${part('b', 'Content-Type: text/css\r\nContent-Location: cid:css@mhtml.blink\r\n\r\np { color: red; margin: 0; }\r\na { color: blue; margin: 1px; }\r\nb { top: 0; left: 0; }')}--b--\r\n`;
  const { document, parts } = await readFile({ fileName: 'page.mht', bytes: text(page) });
  expect(document?.blocks.map(({ kind, text: said }) => [kind, said])).toEqual([
    ['heading', 'Contact'],
    ['paragraph', 'Tel. +351 213 000 111'],
  ]);
  expect(parts).toBeUndefined();
});

test('names in an archive that lead out of it are refused', async () => {
  const bytes = rawZip([{ name: '../../etc/passwd.csv', content: text('a,b\n1,2\n') }]);
  expect(await limitOf(bytes, 'a.zip')).toEqual(['reader/limit', 'name']);
});

test('an archive that grows without end is refused', async () => {
  const bytes = rawZip([{ name: 'a.csv', content: new Uint8Array(60 * 1024 * 1024) }]);
  expect(await limitOf(bytes, 'a.zip')).toEqual(['reader/limit', 'expansion']);
});
