import { z } from 'zod';
import { NoInput, read, write } from '../ipc/call.ts';
import { Mission, MissionInput, Officer, OfficerInput } from './schema.ts';

/** Settings of this database. Times in seconds and days. */
export const MissionSettings = z.strictObject({
  idleLockSeconds: z.number().int().min(30).max(1800),
  verifyDays: z
    .number()
    .int()
    .min(1)
    .max(730)
    .meta({ description: 'after so many days a contact is due for verification' }),
  expiryNoticeDays: z
    .number()
    .int()
    .min(1)
    .max(730)
    .meta({ description: 'so many days before a document expires Home says so' }),
  receiptDays: z
    .number()
    .int()
    .min(1)
    .max(365)
    .meta({ description: 'after so many days without receipt a bundle is overdue' }),
});
export type MissionSettings = z.infer<typeof MissionSettings>;

export const missionCalls = {
  get: read({
    right: 'mission.read',
    summary: 'Our mission, its officers, who is at the keyboard, and the settings.',
    input: NoInput,
    output: z.strictObject({
      mission: Mission,
      officers: z.array(Officer),
      officer: Officer,
      settings: MissionSettings,
      timeZone: z.string().meta({ description: 'IANA zone of the host State where the mission is' }),
    }),
    namesNobody: true,
  }),
  update: write({
    right: 'mission.write',
    summary: 'Changes what our mission is called and how it is reached.',
    input: MissionInput,
    output: Mission,
  }),
  setSettings: write({
    right: 'mission.write',
    summary: 'Changes the settings of this database.',
    input: MissionSettings.partial(),
    output: MissionSettings,
    namesNobody: true,
  }),
  addOfficer: write({
    right: 'mission.write',
    summary: 'Adds an officer.',
    input: OfficerInput,
    output: Officer,
  }),
} as const;
