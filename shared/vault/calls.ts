import { z } from 'zod';
import { NoInput, read, task, Done } from '../ipc/call.ts';
import { Instant } from '../kernel/dates.ts';
import { MissionInput, OfficerInput } from '../mission/schema.ts';

/** A passphrase; never logged, never stored. */
const Passphrase = z.string().min(1).max(1024);

export const VaultStatus = z.strictObject({
  state: z.enum(['none', 'locked', 'unlocked']),
  missionName: z.string().nullable().meta({ description: 'null while locked' }),
});

export const vaultCalls = {
  status: read({
    right: 'none',
    summary: 'Whether this profile has a vault and whether it is open.',
    input: NoInput,
    output: VaultStatus,
    namesNobody: true,
  }),
  create: task({
    right: 'none',
    summary:
      'Makes the vault of a new profile: passphrase, our mission, its officers. On the command line the passphrase comes from --passphrase-file.',
    input: z.strictObject({
      passphrase: Passphrase.optional().meta({
        description: 'left out on the command line: --passphrase-file holds it',
      }),
      mission: MissionInput,
      officers: z
        .array(OfficerInput)
        .min(1)
        .max(20)
        .default([{ name: 'Officer', post: '' }]),
      demonstration: z
        .boolean()
        .default(false)
        .meta({ description: 'also fills the database with the invented demonstration mission' }),
    }),
    output: z.strictObject({
      missionId: z.string(),
      recoveryCode: z.string().meta({ description: '32 Crockford characters in 8 groups; shown once' }),
    }),
  }),
  unlock: task({
    right: 'none',
    summary: 'Opens the vault. The command line does this by itself.',
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ missionName: z.string(), lastChangeAt: Instant.nullable() }),
  }),
  unlockWithRecoveryCode: task({
    right: 'none',
    summary: 'Opens the vault with the recovery code and sets a new passphrase.',
    input: z.strictObject({ recoveryCode: z.string().max(100), passphrase: Passphrase }),
    output: Done,
  }),
  changePassphrase: task({
    right: 'mission.write',
    summary: 'Wraps the key under a new passphrase; the database itself is not touched.',
    input: z.strictObject({ current: Passphrase, next: Passphrase }),
    output: Done,
  }),
  suggestPassphrase: read({
    right: 'none',
    summary: 'Six random words that make a strong passphrase.',
    input: NoInput,
    output: z.strictObject({ passphrase: z.string() }),
    namesNobody: true,
  }),
  measurePassphrase: read({
    right: 'none',
    summary: 'How strong a passphrase is, in bits and in five steps.',
    input: z.strictObject({ passphrase: z.string().max(1024) }),
    output: z.strictObject({ bits: z.number(), step: z.number().int().min(0).max(4), accepted: z.boolean() }),
  }),
} as const;
