import { expect, test } from 'vitest';
import { splitPhones, type CellPhone } from './phone-cells.ts';

test.each<[string, (string | CellPhone)[]]>([
  ['', []],
  ['call the office', []],
  ['112', ['112']],
  ['117, 118', ['117', '118']],
  // Two ends of one number are no second number, and no "24/7".
  ['33 889 24/25', ['33 889 24/25']],
  ['33 821 00 01 / 02', ['33 821 00 01 / 02']],
  ['030/1234567', ['030/1234567']],
  ['+49 228/17-2000', ['+49 228/17-2000']],
  ['+44 (0)20 7946 0018 ext. 24', ['+44 (0)20 7946 0018 ext. 24']],
  ['033-821-00-01/033-821-00-02', ['033-821-00-01', '033-821-00-02']],
  ['338215555/776661122', ['338215555', '776661122']],
  ['33 821 00 01 - 33 821 00 02', ['33 821 00 01', '33 821 00 02']],
  ['+243 81 0000000, +243 99 0000000', ['+243 81 0000000', '+243 99 0000000']],
  ['+221 77 123 45 67 et 76 123 45 67', ['+221 77 123 45 67', '76 123 45 67']],
  ['٠١٢٣٤٥٦٧ و ٠٧٧١٢٣٤٥', ['٠١٢٣٤٥٦٧', '٠٧٧١٢٣٤٥']],
  [
    'Tél : 33 821 00 01 - Fax : 33 821 00 02',
    [
      { number: '33 821 00 01', kind: 'voice' },
      { number: '33 821 00 02', kind: 'fax' },
    ],
  ],
  [
    'Tel. 2222 3333 Cel. 8888 9999',
    [
      { number: '2222 3333', kind: 'voice' },
      { number: '8888 9999', kind: 'mobile' },
    ],
  ],
  ['тел: +7 495 111-22-33', [{ number: '+7 495 111-22-33', kind: 'voice' }]],
  ['077 111 22 33 (WhatsApp)', [{ number: '077 111 22 33', kind: 'mobile' }]],
  ['+221 33 111 22 33 (standard)', [{ number: '+221 33 111 22 33', mark: 'standard' }]],
  ['+221 77 123 45 67 (24/7)', [{ number: '+221 77 123 45 67', mark: '24/7' }]],
  ['077 123 45 67 24h/24', [{ number: '077 123 45 67', mark: '24/7' }]],
  ['077 123 45 67 24 hours', [{ number: '077 123 45 67', mark: '24/7' }]],
])('%j holds these numbers', (text, expected) => {
  expect(splitPhones(text)).toEqual(
    expected.map((phone) => (typeof phone === 'string' ? { number: phone } : phone)),
  );
});

test.each(['/', ',', ' ', '1/', '24', '24/', '(', 'tel ', '- '])(
  'a long cell of %j is read at once',
  (piece) => {
    expect(splitPhones(piece.repeat(8000)).length).toBeLessThan(2000);
  },
);
