/**
 * Every failure that Chancery expects, and what its text may say about it.
 *
 * A code is spelled `<folder>/<what>` beside four bare ones. Details hold only what the sentence in
 * `renderer/text/` needs: no message, no path, no personal datum (a file is named by its base name at most).
 */
export interface ErrorDetails {
  /** A record that should be there is not, or is deleted. */
  'not-found': { kind: string; id: string };
  /** The input does not fit the call's schema; `path` is dotted, `problem` is zod's issue code. */
  'invalid-input': { issues: readonly { path: string; problem: string }[] };
  /** The call needs an unlocked vault. */
  'vault-locked': Empty;
  /** Something unexpected; `reference` finds it in the log. */
  internal: { reference: string };

  'ipc/unknown-call': Empty;
  'ipc/forbidden': { right: string };
  'ipc/cancelled': Empty;
  'ipc/too-large': { limitBytes: number };

  'vault/exists': Empty;
  'vault/none': Empty;
  'vault/passphrase-wrong': Empty;
  'vault/passphrase-weak': { minimumBits: number };
  'vault/damaged': Empty;
  'vault/newer': Empty;
  'vault/profile-in-use': Empty;

  'database/newer-than-app': { found: number; known: number };
  'database/damaged': Empty;
  'database/full': Empty;
  'database/read-only': Empty;
  'database/settings': { pragma: string };

  'records/stale-revision': { kind: string; id: string; expected: number; found: number };
  'records/not-undoable': { reason: 'already-undone' | 'undid-merge' | 'trust' | 'unknown' };

  'files/not-granted': Empty;
  'files/not-found': Empty;
  'files/unreadable': Empty;
  'files/unwritable': Empty;
  'files/not-a-file': Empty;
  'files/own-folder': Empty;
  'files/same-file': Empty;
  'files/too-large': { limitBytes: number };
  'files/empty': Empty;

  'reader/unknown-format': Empty;
  'reader/wrong-format': { named: string; found: string };
  'reader/damaged': { format: string };
  'reader/encrypted': { format: string };
  'reader/limit': {
    limit:
      'time' | 'memory' | 'expansion' | 'entries' | 'rows' | 'columns' | 'depth' | 'size' | 'output' | 'name';
  };
  'reader/crashed': Empty;
  /** Pages are drawn in a window; the command line has none. */
  'reader/no-display': Empty;

  /** People who are likely the one to be registered, likeliest first. */
  'people/likely-match': { ids: readonly string[] };
  /** The record was made one with another, of this id. */
  'people/merged': { id: string };
  /** The kept record was itself merged into another since: that merge is undone first. */
  'people/merged-again': { mergeId: string };

  /** The ending is neither .pmtiles nor .mbtiles. */
  'maps/unknown-format': Empty;
  /** No map, or not one that can be trusted. */
  'maps/damaged': Empty;
  /** The file is gone, or another lies there. */
  'maps/unavailable': Empty;

  /** There is no screen, and none can be made, for the hidden window that prints. */
  'documents/no-display': Empty;
  'documents/failed': Empty;
  'documents/too-many': { limit: number };
  /** Every page is as it was printed last. */
  'paper/nothing-changed': Empty;

  /** The wider district that was chosen lies in this one. */
  'contacts/in-itself': Empty;
  'districts/in-itself': Empty;

  'briefings/already-decided': Empty;
  'briefings/already-undone': Empty;
  /** Its entries are being taken over. */
  'briefings/busy': Empty;
  /** The earlier edition that was chosen replaces this one, itself or through others. */
  'briefings/replaces-itself': Empty;

  /** What CAP requires is not said; `missing` are its names there. */
  'alerts/incomplete': { missing: string };

  /** The case has ended; it is reopened first. */
  'cases/closed': Empty;
  'cases/step-not-allowed': { from: string; to: string };
  /** The firewall is lifted by its own act with a reason, not by an ordinary change. */
  'cases/firewall-stands': Empty;
  'cases/open-tasks': { count: number };

  /** Who answers for others is grown up. */
  'households/guardian-child': { personId: string };

  'partners/card-damaged': { fault: string };
  'partners/card-newer': Empty;
  'partners/key-weak': Empty;
  'partners/own-card': Empty;
  'partners/key-changed': { mission: string };
  'partners/unconfirmed': { mission: string };
  /** The card names keys that this mission replaced since. */
  'partners/card-replaced': { mission: string };
  /** The card does not differ in its keys: there is nothing to replace. */
  'partners/same-keys': { mission: string };
  /** The keys were revoked: nothing is sealed to them, and no confirmation brings them back. */
  'partners/key-revoked': { mission: string };
  'partners/revocation-damaged': { fault: string };
  'partners/revocation-newer': Empty;
  /** No partner ever had the key that it revokes. */
  'partners/revocation-unknown': Empty;
  'partners/own-revocation': Empty;
  'partners/co-signature-damaged': { fault: string };
  /** It is about other keys than ours in use, or by ourselves. */
  'partners/co-signature-other': Empty;
  /** The card carries no co-signature by this partner's keys as we confirmed them. */
  'partners/co-signer-missing': Empty;
  /** `incomplete`: not all digits; `slip`: say these groups again; `different`: other keys, stop. `places` are row.group. */
  'partners/fingerprint-mismatch': { result: 'incomplete' | 'slip' | 'different'; places: readonly string[] };

  /** `fault` is one of `BUNDLE_FAULTS` (shared/bundles/faults.ts): the check that refused. */
  'bundles/not-a-bundle': { fault: string };
  'bundles/damaged': { fault: string };
  'bundles/not-for-us': { fault: string };
  'bundles/newer-format': { fault: string };
  'bundles/sender-unknown': { fault: string };
  'bundles/sender-revoked': { fault: string };
  'bundles/signature-invalid': { fault: string };
  'bundles/readers-mismatch': { fault: string };
  'bundles/already-applied': Empty;
  'bundles/nothing-to-send': Empty;
  /** A case that must not be announced to the partner's State. */
  'bundles/firewall': { caseNumber: string };
  /** People who neither consented nor are covered by a basis given; `reason` is one of `NO_GROUNDS` (shared/bundles/basis.ts). */
  'bundles/no-ground': { people: readonly { personId: string; reason: string }[] };
  /** The basis given is an agreement, and none is named. */
  'bundles/agreement-missing': Empty;
  /** The last day of use lies in the past. */
  'bundles/last-day-over': Empty;
  /** Only a bundle of records that we made ourselves can be recalled. */
  'bundles/not-recallable': Empty;
  /** The bundle was recalled by its sender: it can be read, not taken over. */
  'bundles/recalled': Empty;
  /** The recall was answered before. */
  'bundles/recall-answered': Empty;
  /** The bundle carries no records that wait. */
  'bundles/nothing-waiting': Empty;
}

/** Nothing to tell beside the code. */
interface Empty {
  readonly [name: string]: never;
}

/** The closed union of error codes. */
export type ErrorCode = keyof ErrorDetails;

/** What travels on the wire for a failed call. */
export interface ErrorValue {
  code: ErrorCode;
  details: ErrorDetails[ErrorCode];
}

/** The only thing thrown on purpose. Its text for people lives in `renderer/text/`, keyed by `code`. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly details: ErrorDetails[Code];

  constructor(
    code: Code,
    ...rest: Empty extends ErrorDetails[Code] ? [details?: ErrorDetails[Code]] : [details: ErrorDetails[Code]]
  ) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.details = Object.assign({}, rest[0]);
  }
}

/** True for a failure that Chancery expects, of any code. */
export function isExpected(error: unknown): error is AppError {
  return error instanceof AppError;
}

/** True for an `AppError` with that code (also one rebuilt from the wire). */
export function isAppError<Code extends ErrorCode>(error: unknown, code: Code): error is AppError<Code> {
  return error instanceof AppError && error.code === code;
}
