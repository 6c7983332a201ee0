import type {
  BundleFault,
  CardFault,
  CoSignatureFault,
  RevocationFault,
} from '../../shared/bundles/faults.ts';

type FaultText =
  | 'magic'
  | 'header'
  | 'identity'
  | 'payload'
  | 'archive'
  | 'manifest'
  | 'version'
  | 'mission'
  | 'key'
  | 'weak'
  | 'revoked'
  | 'signature'
  | 'comment'
  | 'named'
  | 'readers'
  | 'files'
  | 'records'
  | 'card'
  | 'cardSignature'
  | 'cardPrevious'
  | 'cardCoSigner'
  | 'revocation'
  | 'revocationSignature'
  | 'coSignature';

/** Which sentence tells of each check; several checks that mean the same to people share one. */
const SENTENCES: Readonly<Record<BundleFault | CardFault | RevocationFault | CoSignatureFault, FaultText>> = {
  'header-magic': 'magic',
  'header-size': 'header',
  'header-stanzas': 'header',
  'header-syntax': 'header',
  'header-type': 'header',
  'no-identity': 'identity',
  'header-mac': 'header',
  payload: 'payload',
  'no-manifest': 'archive',
  'tar-header': 'archive',
  'tar-order': 'archive',
  'tar-padding': 'archive',
  'tar-cut': 'payload',
  'tar-trailing': 'archive',
  'manifest-size': 'manifest',
  'manifest-canonical': 'manifest',
  format: 'manifest',
  version: 'version',
  'manifest-schema': 'manifest',
  'sender-mission': 'mission',
  'sender-key': 'key',
  'sender-key-weak': 'weak',
  'sender-revoked': 'revoked',
  'signature-syntax': 'signature',
  'signature-key-id': 'signature',
  signature: 'signature',
  'trusted-comment-signature': 'comment',
  'trusted-comment': 'comment',
  critical: 'version',
  'not-named': 'named',
  'reader-count': 'readers',
  'reader-type': 'readers',
  'file-duplicate': 'files',
  'file-order': 'files',
  'records-size': 'records',
  'records-not-allowed': 'records',
  'file-list': 'files',
  'file-size': 'files',
  'file-hash': 'files',
  'pad-content': 'files',
  'record-size': 'records',
  'record-canonical': 'records',
  'record-schema': 'records',
  'record-dot': 'records',
  'record-duplicate': 'records',
  'card-size': 'card',
  'card-syntax': 'card',
  'card-canonical': 'card',
  'card-schema': 'card',
  'card-signature': 'cardSignature',
  'card-previous-signature': 'cardPrevious',
  'card-previous-same': 'cardPrevious',
  'card-chain': 'cardPrevious',
  'card-co-signer': 'cardCoSigner',
  'revocation-size': 'revocation',
  'revocation-syntax': 'revocation',
  'revocation-canonical': 'revocation',
  'revocation-schema': 'revocation',
  'revocation-signature': 'revocationSignature',
  'co-signature-size': 'coSignature',
  'co-signature-syntax': 'coSignature',
  'co-signature-canonical': 'coSignature',
  'co-signature-schema': 'coSignature',
  'co-signature-signature': 'coSignature',
};

/** The sentence for a check that refused a bundle or a card; `null` for a check of a newer version. */
export function faultKey(fault: unknown): FaultText | null {
  return Object.entries(SENTENCES).find(([name]) => name === fault)?.[1] ?? null;
}
