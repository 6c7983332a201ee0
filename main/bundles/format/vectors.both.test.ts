import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUNDLE_FAULTS } from '../../../shared/bundles/faults.ts';
import { parseCard } from './card.ts';
import { fingerprintOf, formatFingerprint } from './fingerprint.ts';
import { TOO_LARGE_TO_PUBLISH } from './test/broken.ts';
import { VECTOR_FOLDER, vectorBytes, vectorWorld } from './test/vectors.ts';
import { keysOf } from './test/world.ts';
import { openBundle } from './v1.ts';

const world = vectorWorld();
const keys = keysOf(world, world.bob);
const published = Object.entries(BUNDLE_FAULTS).filter(([fault]) => !TOO_LARGE_TO_PUBLISH.includes(fault));

describe('the published vectors', () => {
  it('hold a bundle that opens, with its manifest beside it', async () => {
    const opened = await openBundle(vectorBytes('good.bundle'), keys);
    expect(opened.evidence.manifest).toEqual(vectorBytes('manifest.json'));
    expect(opened.evidence.signature).toEqual(vectorBytes('manifest.json.minisig'));
    expect(opened.recordCount).toBe(2);
    const names: string[] = [];
    for await (const part of opened.readAttachments()) if ('file' in part) names.push(part.file.path);
    expect(names).toHaveLength(1);
  });

  it('hold two cards and a fingerprint', () => {
    const card = parseCard(vectorBytes('alice.chancery-card'));
    expect(parseCard(vectorBytes('alice-rotated.chancery-card')).previous?.sign).toBe(card.sign);
    expect(new TextDecoder().decode(vectorBytes('alice.fingerprint.txt'))).toBe(
      `${formatFingerprint(fingerprintOf(card)).join('\n')}\n`,
    );
  });

  it.each(published)('hold one broken by %s, refused as %s', async (fault, code) => {
    expect(existsSync(`${VECTOR_FOLDER}/broken-${fault}.bundle`)).toBe(true);
    await expect(openBundle(vectorBytes(`broken-${fault}.bundle`), keys)).rejects.toMatchObject({
      code,
      details: { fault },
    });
  });
});
