import { alertsCalls } from '../alerts/calls.ts';
import { briefingsCalls } from '../briefings/calls.ts';
import { contactsCalls } from '../contacts/calls.ts';
import { bundlesCalls } from '../bundles/calls.ts';
import { casesCalls } from '../cases/calls.ts';
import { districtsCalls } from '../districts/calls.ts';
import { coverageCalls } from '../coverage/calls.ts';
import { draftsCalls } from '../drafts/calls.ts';
import { duplicatesCalls } from '../duplicates/calls.ts';
import { exportsCalls } from '../exports/calls.ts';
import { facilitiesCalls } from '../facilities/calls.ts';
import { householdsCalls } from '../households/calls.ts';
import { homeCalls } from '../home/calls.ts';
import { mapsCalls } from '../maps/calls.ts';
import { meetingsCalls } from '../meetings/calls.ts';
import { paperCalls } from '../paper/calls.ts';
import { missionCalls } from '../mission/calls.ts';
import { partnersCalls } from '../partners/calls.ts';
import { peopleCalls } from '../people/calls.ts';
import { listCalls } from '../people/list-calls.ts';
import { preferencesCalls } from '../preferences/calls.ts';
import { channelsCalls } from '../channels/calls.ts';
import { proceduresCalls } from '../procedures/calls.ts';
import { recordsCalls } from '../records/calls.ts';
import { registersCalls } from '../registers/calls.ts';
import { restrictionsCalls } from '../restrictions/calls.ts';
import { routesCalls } from '../routes/calls.ts';
import { vaultCalls } from '../vault/calls.ts';
import { verificationCalls } from '../verification/calls.ts';
import { viewsCalls } from '../views/calls.ts';
import { zonesCalls } from '../zones/calls.ts';
import type { Call } from './call.ts';

/** Every call of Chancery, by domain and name. Handlers, client, and command line are derived from it. */
export const contract = {
  vault: vaultCalls,
  preferences: preferencesCalls,
  mission: missionCalls,
  people: { ...peopleCalls, ...duplicatesCalls, ...registersCalls, ...listCalls, ...exportsCalls },
  households: householdsCalls,
  zones: zonesCalls,
  contacts: { ...contactsCalls, ...coverageCalls },
  verification: verificationCalls,
  facilities: facilitiesCalls,
  maps: mapsCalls,
  meetings: meetingsCalls,
  paper: paperCalls,
  districts: districtsCalls,
  briefings: briefingsCalls,
  alerts: alertsCalls,
  procedures: proceduresCalls,
  channels: channelsCalls,
  routes: routesCalls,
  restrictions: restrictionsCalls,
  records: recordsCalls,
  partners: partnersCalls,
  bundles: bundlesCalls,
  cases: casesCalls,
  home: homeCalls,
  drafts: draftsCalls,
  views: viewsCalls,
} as const;

export type Contract = typeof contract;

const byDomain: ReadonlyMap<string, Readonly<Record<string, Call>>> = new Map(Object.entries(contract));

/** Looks up a call by its full name, own properties only; `null` when there is none. */
export function findCall(name: string): Call | null {
  const [domain, call, ...rest] = name.split('.');
  if (domain === undefined || call === undefined || rest.length > 0) return null;
  const calls = byDomain.get(domain);
  if (calls === undefined) return null;
  return Object.hasOwn(calls, call) ? (calls[call] ?? null) : null;
}

/** Every full name, in the contract's order. */
export function callNames(): string[] {
  return Object.entries(contract).flatMap(([domain, calls]) =>
    Object.keys(calls).map((call) => `${domain}.${call}`),
  );
}
