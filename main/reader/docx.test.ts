import { expect, test } from 'vitest';
import { docxFile, docxParagraph } from '../test/docx-file.ts';
import { rawZip } from '../test/reader-files.ts';
import { readFile } from './reader.ts';

const read = (bytes: Uint8Array, fileName = 'a.docx') => readFile({ fileName, bytes });
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${docxParagraph(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const SLOW = { timeout: 60_000 };

test('merged cells keep the columns of the others', async () => {
  const body = `<w:tbl>${row(cell('wide', '<w:gridSpan w:val="2"/>'), cell('tall', '<w:vMerge w:val="restart"/>'))}${row(cell('a'), cell('b'), cell('', '<w:vMerge/>'))}${row(cell('c'), cell('d'), cell('e'))}</w:tbl>`;
  const { document } = await read(docxFile(body));
  expect(document?.blocks.map(({ text, row: at, column }) => [text, at, column])).toEqual([
    ['wide', 0, 0],
    ['tall', 0, 2],
    ['a', 1, 0],
    ['b', 1, 1],
    ['c', 2, 0],
    ['d', 2, 1],
    ['e', 2, 2],
  ]);
});

test('signs that mean something in markup are text', async () => {
  const { document } = await read(docxFile(docxParagraph('a &lt;b&gt; &amp;amp; "c" &lt;td&gt;')));
  expect(document?.blocks).toEqual([{ kind: 'paragraph', text: 'a <b> &amp; "c" <td>' }]);
});

test('macros, pictures from elsewhere, files inside are told, never followed', async () => {
  const relationships = [
    ['image', 'file:///etc/passwd'],
    ['attachedTemplate', 'http://example.com/a.dotm'],
    ['hyperlink', 'http://example.com/'],
  ].map(
    ([type, target], index) =>
      `<Relationship Id="x${String(index)}" Type="${OFFICE}/${String(type)}" Target="${String(target)}" TargetMode="External"/>`,
  );
  const picture =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="x0"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const bytes = docxFile(docxParagraph('Words') + picture, {
    relationships: relationships.join(''),
    parts: { 'word/vbaProject.bin': 'x', 'word/embeddings/a.bin': 'x' },
  });
  const { document, warnings } = await read(bytes, 'a.docm');
  expect(document?.blocks).toEqual([{ kind: 'paragraph', text: 'Words' }]);
  expect(warnings.map(({ code, detail }) => [code, detail])).toEqual([
    ['macros-ignored', {}],
    ['attachment-dropped', { count: 1 }],
    ['remote-content', { count: 2 }],
  ]);
});

test('a template from elsewhere is told, a field that would start a program is no text', async () => {
  const bytes = docxFile(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\calc.exe "/k"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${docxParagraph('Words')}`,
    {
      parts: {
        'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/attachedTemplate" Target="https://example.com/a.dotm" TargetMode="External"/></Relationships>`,
      },
    },
  );
  const { document, warnings } = await read(bytes);
  expect(document?.blocks).toEqual([{ kind: 'paragraph', text: 'Words' }]);
  expect(warnings).toEqual([{ code: 'remote-content', detail: { count: 1 } }]);
});

test('a paragraph of a million letters comes in pieces', SLOW, async () => {
  const { document, items } = await read(docxFile(docxParagraph('0722 123 456; '.repeat(20_000))));
  expect(document?.blocks.every(({ text }) => text.length <= 20_000)).toBe(true);
  expect(items).toEqual([]);
});

test.each<[string, () => Uint8Array, object]>([
  [
    'fifty thousand elements inside each other',
    () => docxFile('<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000)),
    { code: 'reader/limit', details: { limit: 'depth' } },
  ],
  [
    'a gigabyte in a kilobyte',
    () => docxFile(docxParagraph(' '.repeat(60 * 1024 * 1024))),
    { code: 'reader/limit', details: { limit: 'expansion' } },
  ],
  [
    'entities',
    () => docxFile('', { prolog: '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>' }),
    { code: 'reader/damaged' },
  ],
  ['no end', () => docxFile(docxParagraph('Words')).subarray(0, 500), { code: 'reader/damaged' }],
  [
    'no document in it',
    () => rawZip([{ name: 'word/other.xml', content: new TextEncoder().encode('<a/>') }]),
    { code: 'reader/damaged' },
  ],
  [
    'a password of the archive',
    () => rawZip([{ name: 'word/document.xml', content: new Uint8Array(1), flags: 1 }]),
    { code: 'reader/encrypted' },
  ],
  ['not a word', () => docxFile(''), { code: 'files/empty' }],
  [
    'more text than is read',
    () =>
      docxFile(
        Array.from({ length: 45_000 }, (_, n) =>
          docxParagraph(`${String(n)} words of a long text that goes on and on`),
        ).join(''),
      ),
    { code: 'reader/limit', details: { limit: 'size' } },
  ],
])('a document with %s is refused', SLOW, async (_what, bytes, error) => {
  await expect(read(bytes())).rejects.toMatchObject(error);
});
