import fc from 'fast-check';
import { expect, it } from 'vitest';
import { join, markup, own } from './html.ts';

it('escapes whatever is put into a document, in content and in attributes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { source } = markup`<p class="${text}">${text}</p>`;
      const [, attribute = '', content = ''] = /^<p class="([^"]*)">([^<]*)<\/p>$/s.exec(source) ?? [];
      expect(attribute).toBe(content);
      expect(content).not.toMatch(/[<>"']/);
      expect(source.endsWith('</p>')).toBe(true);
    }),
  );
});

it('leaves markup alone, one piece or many, and writes nothing for nothing', () => {
  const pieces = ['a', '<'].map((text) => markup`<b>${text}</b>`);
  expect(markup`${pieces}${null}${undefined}${own('')}${3}`.source).toBe('<b>a</b><b>&lt;</b>3');
  expect(join(pieces, markup`, `).source).toBe('<b>a</b>, <b>&lt;</b>');
});
