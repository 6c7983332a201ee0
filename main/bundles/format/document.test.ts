import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  BUNDLE_FAULTS,
  CARD_FAULTS,
  CO_SIGNATURE_FAULTS,
  REVOCATION_FAULTS,
} from '../../../shared/bundles/faults.ts';
import { MESSAGE_TYPES } from '../../../shared/bundles/manifest.ts';
import { REVOCATION_REASONS } from '../../../shared/bundles/values.ts';
import { CARD_CONTACT_KINDS, CARD_EXTENSION } from '../../../shared/partners/card.ts';
import { CO_SIGNATURE_EXTENSION, REVOCATION_EXTENSION } from '../../../shared/partners/revocation.ts';
import { BREAKERS } from './test/broken.ts';

const document = readFileSync('docs/bundle-format.md', 'utf8');

/** The faults of the table in section 7, with the code that follows them. */
function documentedFaults(): Record<string, string> {
  const rows = document.split('\n').filter((line) => /^\| \d+ \|/.test(line) && line.includes('(`bundles/'));
  const groups = rows.flatMap((row) => [...row.matchAll(/((?:`[a-z-]+` )+)\(`(bundles\/[a-z-]+)`\)/g)]);
  return Object.fromEntries(
    groups.flatMap(([, names = '', code = '']) =>
      [...names.matchAll(/`([a-z-]+)`/g)].map(([, fault = '']) => [fault, code]),
    ),
  );
}

describe('docs/bundle-format.md', () => {
  it('names every fault with its code, in the order of the checks', () => {
    expect(documentedFaults()).toEqual(BUNDLE_FAULTS);
    expect(Object.keys(documentedFaults())).toEqual(Object.keys(BUNDLE_FAULTS));
    expect(Object.keys(BREAKERS).sort()).toEqual(Object.keys(BUNDLE_FAULTS).sort());
    for (const fault of [...CARD_FAULTS, ...REVOCATION_FAULTS, ...CO_SIGNATURE_FAULTS])
      expect(document).toContain(`\`${fault}\``);
  });

  it('lists the message types, and the kinds of contact point', () => {
    expect(document.replaceAll('\n', ' ')).toContain(`\`${MESSAGE_TYPES.join(' ')}\``);
    expect(document).toContain(`\`${CARD_CONTACT_KINDS.join(' ')}\``);
    for (const extension of [CARD_EXTENSION, REVOCATION_EXTENSION, CO_SIGNATURE_EXTENSION])
      expect(document).toContain(`\`<shortName>${extension}\``);
    expect(document).toContain(REVOCATION_REASONS.map((reason) => `\`${reason}\``).join(' '));
  });
});
