import { z } from 'zod';
import { NoInput, read, task, write } from '../ipc/call.ts';
import { Instant } from '../kernel/dates.ts';
import { FileRef } from '../kernel/files.ts';
import { Paragraph } from '../kernel/text.ts';
import { HistoryEntry, SeenRevision } from '../records/schema.ts';
import { CardContactPoint, CardMission } from './card.ts';
import { CONFIRMATION_WAYS, FingerprintRows, Partner, PartnerId } from './schema.ts';

const OurCard = z.strictObject({
  mission: CardMission,
  sign: z.string(),
  age: z.string(),
  contactPoints: z.array(CardContactPoint),
  validFrom: Instant,
  fingerprint: FingerprintRows,
  text: z.string().meta({ description: 'the whole signed card as text, for the QR code' }),
});

export const partnersCalls = {
  ourCard: read({
    right: 'partners.read',
    summary: 'Our own mission card: who we are, our public keys, our fingerprint.',
    input: NoInput,
    output: OurCard,
    namesNobody: true,
  }),
  exportCard: task({
    right: 'partners.read',
    summary: 'Writes our signed mission card to a file for partners.',
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({ fingerprint: FingerprintRows, sign: z.string(), age: z.string() }),
    namesNobody: true,
  }),
  importCard: task({
    right: 'partners.write',
    summary: "Reads a partner's mission card. A new partner starts as seen, not confirmed.",
    input: z.strictObject({ path: FileRef }),
    output: z.strictObject({
      partnerId: PartnerId,
      change: z.enum(['new', 'same', 'updated', 'rotated']),
      partner: Partner,
    }),
    namesNobody: true,
  }),
  confirm: write({
    right: 'partners.write',
    summary: 'Confirms a partner by the 40 digits (with or without check digits) that it read aloud.',
    input: z.strictObject({
      partnerId: PartnerId,
      fingerprint: z.string().max(200).meta({ description: 'digits as heard; blanks do not matter' }),
      way: z.enum(CONFIRMATION_WAYS).default('voice'),
    }),
    output: Partner,
    namesNobody: true,
  }),
  list: read({
    right: 'partners.read',
    summary: 'Every partner.',
    input: z.strictObject({ archived: z.boolean().default(false) }),
    output: z.array(Partner),
    namesNobody: true,
  }),
  get: read({
    right: 'partners.read',
    summary: 'One partner.',
    input: z.strictObject({ id: PartnerId }),
    output: Partner,
    namesNobody: true,
  }),
  setNote: write({
    right: 'partners.write',
    summary: 'Keeps a note about a partner.',
    input: z.strictObject({ id: PartnerId, revision: SeenRevision, note: Paragraph }),
    output: Partner,
  }),
  archive: write({
    right: 'partners.write',
    summary: 'Takes a partner out of the list; its bundles are then refused as from an unknown sender.',
    input: z.strictObject({ id: PartnerId, revision: SeenRevision }),
    output: Partner,
    namesNobody: true,
  }),
  restore: write({
    right: 'partners.write',
    summary: 'Brings an archived partner back.',
    input: z.strictObject({ id: PartnerId, revision: SeenRevision }),
    output: Partner,
    namesNobody: true,
  }),
  history: read({
    right: 'partners.read',
    summary: 'Every change of one partner, newest first.',
    input: z.strictObject({ id: PartnerId }),
    output: z.array(HistoryEntry),
    namesNobody: true,
  }),
} as const;
