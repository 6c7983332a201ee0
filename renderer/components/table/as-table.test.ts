import { expect, it } from 'vitest';
import { asTable } from './as-table.ts';

it('a copied table keeps cells apart, and no cell is calculated', () => {
  const { text, html } = asTable(
    ['Name', 'Telephone'],
    [
      ['Solberg,\tIngrid <b>', '+351 912'],
      ['=1+1', '007'],
    ],
  );
  expect(text).toBe("Name\tTelephone\r\nSolberg, Ingrid <b>\t'+351 912\r\n'=1+1\t007");
  expect(html).toContain('Solberg,\tIngrid &lt;b&gt;');
  expect(html.match(/<tr>/g)).toHaveLength(3);
});
