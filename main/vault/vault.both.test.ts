import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officerActor } from '../kernel/actor.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { temporaryFolder } from '../test/folder.ts';
import { deriveKey, KdfParameters } from './kdf.ts';
import { lockProfile } from './profile-lock.ts';
import { formatRecoveryCode, safeParseRecoveryCode } from './recovery-code.ts';
import { measurePassphrase, suggestPassphrase } from './strength.ts';
import { parseVaultFile } from './vault-file.ts';
import { Vault } from './vault.ts';

const PASSPHRASE = 'orbit velvet canyon mellow thrive onion';
const QUICK = { name: 'argon2id', memoryKiB: 64 * 1024, passes: 2, parallelism: 4 } as const;

function openVault(profile = temporaryFolder()) {
  const vault = new Vault({
    profile,
    clock: systemClock,
    derive: deriveKey,
    nativeBinding: null,
    kdf: QUICK,
  });
  const path = join(profile, 'vault.json');
  return {
    vault,
    profile,
    path,
    create: () =>
      vault.create(PASSPHRASE, 'officer-1', (store) => {
        store.bare(officerActor('officer-1', 'Amina'), (db) =>
          db.run(`INSERT INTO setting (name, value) VALUES ('canary', 'Kanarifugl')`),
        );
      }),
  };
}

describe('the vault', () => {
  it('opens with the passphrase and with no other', async () => {
    const { vault, create } = openVault();
    (await create()).store.close();
    await expect(vault.unlock(`${PASSPHRASE}s`)).rejects.toThrow('vault/passphrase-wrong');
    const opened = await vault.unlock(PASSPHRASE);
    expect(opened.officerId).toBe('officer-1');
    expect(opened.store.reader(officerActor('', '')).value(`SELECT value FROM setting`)).toBe('Kanarifugl');
    opened.store.close();
  });

  it('opens the same passphrase however a keyboard composes it', async () => {
    const { vault } = openVault();
    const created = await vault.create('café crème brûlée naïveté élève', 'o', () => undefined);
    created.store.close();
    (await vault.unlock('café crème brûlée naïveté élève'.normalize('NFD'))).store.close();
  });

  it('opens with the recovery code, which then sets a new passphrase', async () => {
    const { vault, create } = openVault();
    const created = await create();
    created.store.close();
    const typed = created.recoveryCode.toLowerCase().replaceAll('-', ' ');
    const next = 'harbour lantern meadow copper violin orchard';
    (await vault.unlockWithRecoveryCode(typed, next)).store.close();
    await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('vault/passphrase-wrong');
    (await vault.unlock(next)).store.close();
    await expect(vault.unlockWithRecoveryCode('0000-0000', next)).rejects.toThrow('vault/passphrase-wrong');
  });

  it('changes the passphrase without touching the database', async () => {
    const { vault, profile, create } = openVault();
    (await create()).store.close();
    const before = readFileSync(join(profile, 'chancery.db'));
    const next = 'harbour lantern meadow copper violin orchard';
    await expect(vault.changePassphrase('wrong', next)).rejects.toThrow('vault/passphrase-wrong');
    await expect(vault.changePassphrase(PASSPHRASE, 'abc')).rejects.toThrow('vault/passphrase-weak');
    await vault.changePassphrase(PASSPHRASE, next);
    expect(readFileSync(join(profile, 'chancery.db')).equals(before)).toBe(true);
    await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('vault/passphrase-wrong');
    (await vault.unlock(next)).store.close();
  });

  it('is made once, and not with a weak passphrase', async () => {
    const { vault, create, path } = openVault();
    await expect(vault.create('password', 'o', () => undefined)).rejects.toThrow('vault/passphrase-weak');
    expect(existsSync(path)).toBe(false);
    (await create()).store.close();
    await expect(vault.create(PASSPHRASE, 'o', () => undefined)).rejects.toThrow('vault/exists');
  });

  it('leaves no vault when filling it fails, and can be made again', async () => {
    const { vault, create, path } = openVault();
    const failing = vault.create(PASSPHRASE, 'o', () => {
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(existsSync(path)).toBe(false);
    (await create()).store.close();
  });

  it('opens no slot in which any byte was changed', async () => {
    const { vault, path, create } = openVault();
    (await create()).store.close();
    const file = parseVaultFile(readFileSync(path, 'utf8'));
    const [slot] = file.slots;
    if (slot?.type !== 'user') throw new Error('no user slot');
    const flip = (hex: string, at: number) =>
      hex.slice(0, at) + (hex[at] === '0' ? '1' : '0') + hex.slice(at + 1);
    const changed = [
      ...[0, 31, 63, 64, 95].map((at) => ({ ...slot, wrapped: flip(slot.wrapped, at) })),
      { ...slot, nonce: flip(slot.nonce, 3) },
      { ...slot, officerId: 'officer-2' },
      { ...slot, kdf: { ...slot.kdf, salt: flip(slot.kdf.salt, 0) } },
      { ...slot, kdf: { ...slot.kdf, passes: 3 } },
    ];
    for (const other of changed) {
      writeFileSync(path, JSON.stringify({ ...file, slots: [other] }));
      await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('vault/passphrase-wrong');
    }
    writeFileSync(path, JSON.stringify({ ...file, id: newId(systemClock) }));
    await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('vault/passphrase-wrong');
  });

  it('refuses derivation parameters that are too weak or too hungry', async () => {
    const { vault, path, create } = openVault();
    (await create()).store.close();
    const text = readFileSync(path, 'utf8');
    for (const memoryKiB of [1024, 32 * 1024, 2 * 1024 * 1024]) {
      writeFileSync(
        path,
        text.replace(`"memoryKiB": ${String(64 * 1024)}`, `"memoryKiB": ${String(memoryKiB)}`),
      );
      await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('vault/damaged');
    }
    expect(KdfParameters.safeParse({ ...QUICK, passes: 1, salt: '0'.repeat(32) }).success).toBe(false);
  });

  it('tells a damaged file, a newer one and none from each other', async () => {
    const { vault, path, create } = openVault();
    await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('vault/none');
    (await create()).store.close();
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, -20));
    await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('vault/damaged');
    writeFileSync(path, text.replace('"version": 1', '"version": 2'));
    await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('vault/newer');
  });

  it('refuses a database that a newer program made, and changes nothing', async () => {
    const { vault, profile, create } = openVault();
    const { store } = await create();
    store.connection.pragma('user_version = 99990');
    store.close();
    const before = readFileSync(join(profile, 'chancery.db'));
    await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('database/newer-than-app');
    expect(readFileSync(join(profile, 'chancery.db')).equals(before)).toBe(true);
  });

  it('takes a new device when the database was copied or restored', async () => {
    const first = openVault();
    const { store } = await first.create();
    const device = () => store.reader(officerActor('', '')).value(`SELECT id FROM device`);
    const before = device();
    store.close();
    const copy = openVault();
    for (const name of ['vault.json', 'chancery.db']) {
      writeFileSync(join(copy.profile, name), readFileSync(join(first.profile, name)));
    }
    const opened = await copy.vault.unlock(PASSPHRASE);
    expect(opened.store.reader(officerActor('', '')).value(`SELECT id FROM device`)).not.toBe(before);
    opened.store.close();
    const again = await first.vault.unlock(PASSPHRASE);
    expect(again.store.reader(officerActor('', '')).value(`SELECT id FROM device`)).toBe(before);
    again.store.close();
  });
});

describe('the profile', () => {
  it('is used by one at a time', () => {
    const profile = temporaryFolder();
    const first = lockProfile(profile, null);
    expect(() => lockProfile(profile, null)).toThrow('vault/profile-in-use');
    first.release();
    lockProfile(profile, null).release();
  });
});

describe('passphrases and codes', () => {
  it('suggests what it calls very strong', () => {
    expect(measurePassphrase(suggestPassphrase())).toMatchObject({ step: 4, accepted: true });
    expect(measurePassphrase('lisbon2026')).toMatchObject({ accepted: false });
  });

  it('reads back the recovery code that it writes', () => {
    const code = Uint8Array.from({ length: 20 }, (_, index) => index * 13);
    expect(safeParseRecoveryCode(formatRecoveryCode(code))).toEqual(code);
    expect(safeParseRecoveryCode('U'.repeat(32))).toBeNull();
  });
});
