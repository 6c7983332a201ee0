import {
  ExchangeProfileInput,
  OWN_PROFILE,
  PROFILES,
  ownShares,
  sharesOf,
  type Shares,
} from '../../shared/bundles/profiles.ts';
import type { ReadableDb, WritableDb } from '../database/handle.ts';
import { RecordStore, type Stored } from '../records/store.ts';
import { metaOf } from '../records/meta.ts';
import type { Answer, Input } from './answers.ts';

/** Profiles that our mission defined. */
export const exchangeProfileStore = new RecordStore({
  kind: 'exchangeProfile',
  table: 'exchangeProfile',
  fields: ExchangeProfileInput,
  lists: [],
});

/** What a selection lets out, under which name, and the agreement that it rests on by itself. */
export interface ChosenProfile {
  /** As the manifest names it. */
  slug: string;
  /** Name of an own profile; empty for a built-in one. */
  name: string;
  agreement: string;
  clause: string;
  shares: Shares;
  /** Whether fields that a newer program sent and we do not know go along. */
  carriesUnknown: boolean;
}

/** The profile of a selection: an own one where it is named, else a built-in one. @throws AppError `not-found` */
export function chosenProfile(
  db: ReadableDb,
  { profile, profileId }: Pick<Input<'preview'>, 'profile' | 'profileId'>,
): ChosenProfile {
  if (profileId === null)
    return {
      slug: profile,
      name: '',
      agreement: '',
      clause: '',
      shares: sharesOf(profile),
      carriesUnknown: profile === 'full-case',
    };
  const { fields } = exchangeProfileStore.get(db, profileId);
  return {
    slug: OWN_PROFILE,
    name: fields.name,
    agreement: fields.agreement,
    clause: fields.clause,
    shares: ownShares(fields),
    carriesUnknown: false,
  };
}

/** What a bundle may be for: built-in profiles, then our own by name. */
export function listPurposes(db: ReadableDb): Answer<'purposes'> {
  return [
    ...PROFILES.map((profile) => ({
      profile,
      profileId: null,
      name: '',
      agreement: '',
      shares: copied(sharesOf(profile)),
    })),
    ...listProfiles(db).map((own) => ({
      profile: null,
      profileId: own.id,
      name: own.name,
      agreement: own.agreement,
      shares: copied(ownShares(own)),
    })),
  ];
}

function copied(shares: Shares): Record<string, string[]> {
  return Object.fromEntries(Object.entries(shares).map(([kind, fields]) => [kind, [...fields]]));
}

/** Our own profiles, by name; removed ones are not among them. */
export function listProfiles(db: ReadableDb): Answer<'profiles'> {
  return db
    .rows(`SELECT * FROM exchangeProfile WHERE hiddenBy IS NULL ORDER BY name COLLATE NOCASE, id`)
    .map((row) => profileOf(exchangeProfileStore.parse(row)));
}

function profileOf(record: Stored<typeof ExchangeProfileInput>): Answer<'profiles'>[number] {
  return { ...record.fields, ...metaOf(record) };
}

/** Makes an own profile, or changes one. @throws AppError `not-found`, `records/stale-revision` */
export function saveProfile(
  db: WritableDb,
  { id, revision, profile }: Input<'saveProfile'>,
): Answer<'saveProfile'> {
  return profileOf(
    id === null
      ? exchangeProfileStore.create(db, profile)
      : exchangeProfileStore.update(db, id, revision, profile),
  );
}

/** Removes an own profile; bundles sealed with it keep its name. @throws AppError `not-found`, `records/stale-revision` */
export function removeProfile(db: WritableDb, { id, revision }: Input<'removeProfile'>): { removed: true } {
  exchangeProfileStore.assertRevision(exchangeProfileStore.get(db, id), revision);
  exchangeProfileStore.remove(db, id, 'officer');
  return { removed: true };
}
