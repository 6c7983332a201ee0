import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import { openConnection } from '../database/connection.ts';
import { Store } from '../database/handle.ts';
import { migrate } from '../database/migration.ts';
import { migrations } from '../database/migrations/index.ts';
import { readTextFile, writeWholeFile } from '../files/files.ts';
import { newId, type Clock } from '../kernel/clock.ts';
import { calibrate, type Derive } from './derive.ts';
import type { KdfParameters } from './kdf.ts';
import { machineMark } from './machine-mark.ts';
import { formatRecoveryCode, safeParseRecoveryCode } from './recovery-code.ts';
import { MINIMUM_BITS, measurePassphrase } from './strength.ts';
import {
  parseVaultFile,
  recoveryWrappingKey,
  unwrapKey,
  wrapKey,
  type Slot,
  type VaultFile,
} from './vault-file.ts';

export interface VaultOptions {
  profile: string;
  clock: Clock;
  derive: Derive;
  nativeBinding: string | null;
  /** Fixed key-derivation parameters; left out, they are calibrated to the machine when a vault is made. */
  kdf?: Omit<KdfParameters, 'salt'>;
}

/** An open database and whose slot opened it. */
export interface Opened {
  store: Store;
  /** Officer of the slot; `null` when the recovery code opened it. */
  officerId: string | null;
}

/**
 * The encrypted database of a profile with its keys. A random data key is the raw key of the database; `vault.json` holds it
 * wrapped once per officer's passphrase and once under the recovery code.
 */
export class Vault {
  readonly #options: VaultOptions;

  constructor(options: VaultOptions) {
    this.#options = options;
  }

  /** Whether the profile has a vault. */
  exists(): boolean {
    return existsSync(this.#vaultPath);
  }

  /**
   * Makes the vault. `vault.json` is written last: a crash before leaves a database that nobody can open, which the next attempt replaces.
   * @param fill writes what a new database holds
   * @returns the open store and the recovery code to be shown once
   * @throws AppError `vault/exists`, `vault/passphrase-weak`, `files/unwritable`, `database/full`
   */
  async create(
    passphrase: string,
    officerId: string,
    fill: (store: Store) => void,
  ): Promise<Opened & { recoveryCode: string }> {
    if (this.exists()) throw new AppError('vault/exists');
    if (!measurePassphrase(passphrase).accepted)
      throw new AppError('vault/passphrase-weak', { minimumBits: MINIMUM_BITS });
    mkdirSync(this.#options.profile, { recursive: true, mode: 0o700 });
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${this.#databasePath}${suffix}`, { force: true });
    const dataKey = randomBytes(32);
    const id = newId(this.#options.clock);
    const recovery = randomBytes(20);
    const recoverySalt = randomBytes(16).toString('hex');
    const slots: Slot[] = [
      await this.#userSlot(id, officerId, passphrase, dataKey),
      wrapKey(
        { type: 'recovery', salt: recoverySalt },
        id,
        recoveryWrappingKey(recovery, recoverySalt),
        dataKey,
      ),
    ];
    const store = this.#openStore(dataKey);
    try {
      fill(store);
      this.#write({ format: 'chancery-vault', version: 1, id, slots });
    } catch (error) {
      store.close();
      throw error;
    }
    return { store, officerId, recoveryCode: formatRecoveryCode(recovery) };
  }

  /**
   * Opens the vault with a passphrase.
   * @throws AppError `vault/none`, `vault/damaged`, `vault/newer`, `vault/passphrase-wrong`, `database/damaged`, `database/newer-than-app`
   */
  async unlock(passphrase: string): Promise<Opened> {
    const file = this.#read();
    const found = await this.#findUserSlot(file, passphrase);
    if (found === null) throw new AppError('vault/passphrase-wrong');
    return { store: this.#openStore(found.dataKey), officerId: found.slot.officerId };
  }

  /**
   * Opens the vault with the recovery code and gives its first officer a new passphrase.
   * @throws AppError as `unlock`, and `vault/passphrase-weak`
   */
  async unlockWithRecoveryCode(code: string, passphrase: string): Promise<Opened> {
    const file = this.#read();
    if (!measurePassphrase(passphrase).accepted)
      throw new AppError('vault/passphrase-weak', { minimumBits: MINIMUM_BITS });
    const bytes = safeParseRecoveryCode(code);
    const slot = file.slots.find((candidate) => candidate.type === 'recovery');
    const dataKey =
      bytes === null || slot === undefined
        ? null
        : unwrapKey(slot, file.id, recoveryWrappingKey(bytes, slot.salt));
    if (dataKey === null) throw new AppError('vault/passphrase-wrong');
    const store = this.#openStore(dataKey);
    const user = file.slots.find((candidate) => candidate.type === 'user');
    await this.#replaceUserSlot(file, user?.officerId ?? '', passphrase, dataKey);
    return { store, officerId: user?.officerId ?? null };
  }

  /**
   * Wraps the data key under another passphrase. The database is not touched, so nothing can be lost half-way.
   * @throws AppError `vault/passphrase-wrong`, `vault/passphrase-weak`, `files/unwritable`
   */
  async changePassphrase(current: string, next: string): Promise<void> {
    const file = this.#read();
    const found = await this.#findUserSlot(file, current);
    if (found === null) throw new AppError('vault/passphrase-wrong');
    if (!measurePassphrase(next).accepted)
      throw new AppError('vault/passphrase-weak', { minimumBits: MINIMUM_BITS });
    await this.#replaceUserSlot(file, found.slot.officerId, next, found.dataKey);
  }

  get #vaultPath(): string {
    return join(this.#options.profile, 'vault.json');
  }

  get #databasePath(): string {
    return join(this.#options.profile, 'chancery.db');
  }

  #read(): VaultFile {
    const text = readTextFile(this.#vaultPath);
    if (text === null) throw new AppError('vault/none');
    return parseVaultFile(text);
  }

  #write(file: VaultFile): void {
    writeWholeFile(this.#vaultPath, `${JSON.stringify(file, null, 2)}\n`);
  }

  async #findUserSlot(file: VaultFile, passphrase: string) {
    for (const slot of file.slots) {
      if (slot.type !== 'user') continue;
      const wrappingKey = await this.#options.derive({ passphrase, parameters: slot.kdf });
      const dataKey = unwrapKey(slot, file.id, wrappingKey);
      if (dataKey !== null) return { slot, dataKey };
    }
    return null;
  }

  async #replaceUserSlot(
    file: VaultFile,
    officerId: string,
    passphrase: string,
    dataKey: Uint8Array,
  ): Promise<void> {
    const slot = await this.#userSlot(file.id, officerId, passphrase, dataKey);
    const others = file.slots.filter((old) => old.type !== 'user' || old.officerId !== officerId);
    this.#write({ ...file, slots: [slot, ...others] });
  }

  async #userSlot(
    vaultId: string,
    officerId: string,
    passphrase: string,
    dataKey: Uint8Array,
  ): Promise<Slot> {
    const salt = randomBytes(16).toString('hex');
    const fixed = this.#options.kdf;
    const kdf = fixed === undefined ? await calibrate(this.#options.derive, salt) : { ...fixed, salt };
    const wrappingKey = await this.#options.derive({ passphrase, parameters: kdf });
    return wrapKey({ type: 'user', officerId, kdf }, vaultId, wrappingKey, dataKey);
  }

  #openStore(dataKey: Uint8Array): Store {
    const connection = openConnection(this.#databasePath, dataKey, this.#options.nativeBinding);
    try {
      migrate(connection, migrations, `${this.#databasePath}.before-migration`);
      takeDevice(connection, machineMark(this.#options.profile), newId(this.#options.clock));
    } catch (error) {
      connection.close();
      throw error;
    }
    return new Store(connection, this.#options.clock);
  }
}

/**
 * Gives the database its device: a new id where it has none, or where the mark says that it was copied or restored, so that
 * no counter is ever continued by two.
 */
export function takeDevice(connection: Store['connection'], mark: string, deviceId: string): void {
  const device = connection.prepare<[], { machineMark: string }>('SELECT machineMark FROM device').get();
  if (device?.machineMark === mark) return;
  connection.exec('BEGIN IMMEDIATE');
  connection.exec('DELETE FROM device');
  connection
    .prepare('INSERT INTO device (id, counter, machineMark) VALUES (@deviceId, 0, @mark)')
    .run({ deviceId, mark });
  connection.exec('COMMIT');
}
