/**
 * The checks that can refuse a bundle, by name, in the order of `docs/bundle-format.md` section 7. They stand in the
 * `fault` detail of the `bundles/*` errors.
 */
export const BUNDLE_FAULTS = {
  'header-magic': 'bundles/not-a-bundle',
  'header-size': 'bundles/damaged',
  'header-stanzas': 'bundles/damaged',
  'header-syntax': 'bundles/damaged',
  'header-type': 'bundles/damaged',
  'no-identity': 'bundles/not-for-us',
  'header-mac': 'bundles/damaged',
  payload: 'bundles/damaged',
  'no-manifest': 'bundles/not-a-bundle',
  'tar-header': 'bundles/damaged',
  'tar-order': 'bundles/damaged',
  'tar-padding': 'bundles/damaged',
  'tar-cut': 'bundles/damaged',
  'tar-trailing': 'bundles/damaged',
  'manifest-size': 'bundles/damaged',
  'manifest-canonical': 'bundles/damaged',
  format: 'bundles/not-a-bundle',
  version: 'bundles/newer-format',
  'manifest-schema': 'bundles/damaged',
  'sender-mission': 'bundles/sender-unknown',
  'sender-key': 'bundles/sender-unknown',
  'sender-key-weak': 'bundles/sender-unknown',
  'sender-revoked': 'bundles/sender-revoked',
  'signature-syntax': 'bundles/signature-invalid',
  'signature-key-id': 'bundles/signature-invalid',
  signature: 'bundles/signature-invalid',
  'trusted-comment-signature': 'bundles/signature-invalid',
  'trusted-comment': 'bundles/signature-invalid',
  critical: 'bundles/newer-format',
  'not-named': 'bundles/not-for-us',
  'reader-count': 'bundles/readers-mismatch',
  'reader-type': 'bundles/readers-mismatch',
  'file-duplicate': 'bundles/damaged',
  'file-order': 'bundles/damaged',
  'records-size': 'bundles/damaged',
  'records-not-allowed': 'bundles/damaged',
  'file-list': 'bundles/damaged',
  'file-size': 'bundles/damaged',
  'file-hash': 'bundles/damaged',
  'pad-content': 'bundles/damaged',
  'record-size': 'bundles/damaged',
  'record-canonical': 'bundles/damaged',
  'record-schema': 'bundles/damaged',
  'record-dot': 'bundles/damaged',
  'record-duplicate': 'bundles/damaged',
} as const;

/** The name of a check that refused a bundle. */
export type BundleFault = keyof typeof BUNDLE_FAULTS;

/** The checks that can refuse a mission card (`partners/card-damaged`). */
export const CARD_FAULTS = [
  'card-size',
  'card-syntax',
  'card-canonical',
  'card-schema',
  'card-signature',
  'card-previous-signature',
  'card-previous-same',
  'card-chain',
  'card-co-signer',
] as const;

/** The name of a check that refused a mission card. */
export type CardFault = (typeof CARD_FAULTS)[number];

/** The checks that can refuse a revocation (`partners/revocation-damaged`). */
export const REVOCATION_FAULTS = [
  'revocation-size',
  'revocation-syntax',
  'revocation-canonical',
  'revocation-schema',
  'revocation-signature',
] as const;

/** The name of a check that refused a revocation. */
export type RevocationFault = (typeof REVOCATION_FAULTS)[number];

/** The checks that can refuse a co-signature (`partners/co-signature-damaged`). */
export const CO_SIGNATURE_FAULTS = [
  'co-signature-size',
  'co-signature-syntax',
  'co-signature-canonical',
  'co-signature-schema',
  'co-signature-signature',
] as const;

/** The name of a check that refused a co-signature. */
export type CoSignatureFault = (typeof CO_SIGNATURE_FAULTS)[number];
