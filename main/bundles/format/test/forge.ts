import { Encrypter, Stanza } from 'age-encryption';
import { concat, sha256Hex, utf8 } from '../bytes.ts';
import { canonicalJson } from '../canonical.ts';
import { seedOf } from '../keys.ts';
import { signMessage } from '../minisign.ts';
import { TAR_END, tarFill, tarHeader } from '../tar.ts';
import type { Actor, World } from './world.ts';
import { aBundleRecord, aDraft, reader } from './world.ts';

/**
 * Builds bundles that our own writer refuses to write: every step can be changed.
 */

/** One entry of the archive as bytes that need not fit together. */
export interface ForgedEntry {
  header: Uint8Array;
  content: Uint8Array;
  fill: Uint8Array;
}

/** The members of a manifest, still free. */
export type LooseManifest = Record<string, unknown>;

/** What to change on the way from records to the outer file. */
export interface Forgery {
  sender?: Actor;
  /** Signs instead of the sender. */
  signer?: Actor;
  /** Named in the manifest; Alice and Bob when left out. */
  named?: { mission: string; age: string }[];
  /** Really sealed to; the named when left out. */
  sealedTo?: string[];
  /** Stanzas that no identity of ours reads. */
  foreignStanzas?: number;
  records?: string;
  attachments?: Uint8Array[];
  manifest?: (manifest: LooseManifest) => LooseManifest;
  manifestText?: (text: string) => string;
  trustedComment?: (comment: string) => string;
  signature?: (text: string) => string;
  entries?: (entries: ForgedEntry[]) => ForgedEntry[];
  tar?: (bytes: Uint8Array) => Uint8Array;
  outer?: (bytes: Uint8Array) => Uint8Array;
}

/** An entry as it should be. */
export function entryOf(name: string, content: Uint8Array): ForgedEntry {
  return {
    header: tarHeader({ name, size: content.length }),
    content,
    fill: new Uint8Array(tarFill(content.length)),
  };
}

/** A line of `records.jsonl`. */
export function recordLine(record: unknown = aBundleRecord()): string {
  return `${canonicalJson(record, { fractions: true })}\n`;
}

/** The archive of a forged bundle. */
export function forgeTar(world: World, forgery: Forgery): Uint8Array {
  const sender = forgery.sender ?? world.alice;
  const records = utf8(forgery.records ?? recordLine());
  const attachments = (forgery.attachments ?? [])
    .map((content) => ({ path: `att/${sha256Hex(content)}`, content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = [
    { path: 'records.jsonl', size: records.length, sha256: sha256Hex(records), media: 'application/jsonl' },
    ...attachments.map(({ path, content }) => ({
      path,
      size: content.length,
      sha256: sha256Hex(content),
      media: 'image/png',
    })),
  ];
  const whole: LooseManifest = {
    ...aDraft(),
    format: 'chancery-bundle',
    version: 1,
    sender: { mission: sender.mission, sign: sender.keys.sign.public },
    recipients: forgery.named ?? [reader(world.alice), reader(world.bob)],
    files,
  };
  const manifest = forgery.manifest?.(whole) ?? whole;
  const text = canonicalJson(manifest);
  const manifestBytes = utf8(forgery.manifestText?.(text) ?? text);
  const member = (name: string): string => String(manifest[name]);
  const due = `chancery-bundle version:${member('version')} kind:${member('kind')} id:${member('id')} stream:${member('stream')} seq:${member('seq')} created:${member('created')}`;
  const signer = forgery.signer ?? sender;
  const signed = signMessage(manifestBytes, forgery.trustedComment?.(due) ?? due, seedOf(signer.keys));
  const entries = [
    entryOf('manifest.json', manifestBytes),
    entryOf('manifest.json.minisig', utf8(forgery.signature?.(signed) ?? signed)),
    entryOf('records.jsonl', records),
    ...attachments.map(({ path, content }) => entryOf(path, content)),
  ];
  const kept = forgery.entries?.(entries) ?? entries;
  const tar = concat([...kept.flatMap(({ header, content, fill }) => [header, content, fill]), TAR_END]);
  return forgery.tar?.(tar) ?? tar;
}

/** Seals any bytes to recipients, with foreign stanzas on request. */
export async function sealTo(
  payload: Uint8Array,
  recipients: readonly string[],
  foreignStanzas = 0,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  for (let index = 0; index < foreignStanzas; index++) {
    encrypter.addRecipient({
      wrapFileKey: () => [new Stanza(['example.com/hidden', String(index)], new Uint8Array(32))],
    });
  }
  return encrypter.encrypt(payload);
}

/** A forged bundle, sealed. */
export async function forge(world: World, forgery: Forgery = {}): Promise<Uint8Array> {
  const named = forgery.named ?? [reader(world.alice), reader(world.bob)];
  const sealedTo = forgery.sealedTo ?? named.map(({ age }) => age);
  const bytes = await sealTo(forgeTar(world, forgery), sealedTo, forgery.foreignStanzas);
  return forgery.outer?.(bytes) ?? bytes;
}
