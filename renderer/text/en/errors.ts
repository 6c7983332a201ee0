import type { ErrorCode } from '../../../shared/kernel/errors.ts';

/** For every error code: what happened and what it means, then what to do. */
export const errors = {
  'not-found': {
    what: 'This record is no longer here.',
    next: 'Go back to the list; it may have been removed or its import undone.',
  },
  'invalid-input': {
    what: 'Something entered here cannot be kept as it is.',
    next: 'Look at the marked fields and correct them.',
  },
  'vault-locked': { what: 'Chancery is locked.', next: 'Unlock it with the passphrase and try again.' },
  internal: {
    what: 'Something went wrong that should not have.',
    next: 'Nothing was changed. Try again; if it happens again, report it with the reference {{reference}}.',
  },

  'ipc/unknown-call': {
    what: 'This part of Chancery is not available.',
    next: 'Close Chancery and start it again.',
  },
  'ipc/forbidden': { what: 'Your role does not allow this.', next: 'Ask an officer who holds this right.' },
  'ipc/cancelled': {
    what: 'Stopped, as you asked.',
    next: 'Nothing was changed. Start again when you are ready.',
  },
  'ipc/too-large': {
    what: 'This is more than Chancery can take in one step.',
    next: 'Shorten the text, or do it in smaller parts.',
  },

  'vault/exists': {
    what: 'This profile already has a vault.',
    next: 'Unlock it with its passphrase, or start Chancery with another profile.',
  },
  'vault/none': { what: 'This profile has no vault yet.', next: 'Set up your mission first.' },
  'vault/passphrase-wrong': {
    what: 'This passphrase does not open the vault.',
    next: 'Check the keyboard layout and the Caps Lock key, then try again. If the passphrase is lost, use the recovery code.',
  },
  'vault/passphrase-weak': {
    what: 'This passphrase could be guessed.',
    next: 'Make it longer, or take the suggested six words.',
  },
  'vault/damaged': {
    what: 'The file that holds the keys of this vault is damaged.',
    next: 'Do not delete anything. Restore the profile folder from its latest backup.',
  },
  'vault/newer': {
    what: 'This vault was made by a newer version of Chancery.',
    next: 'Install the newer version; this one leaves the vault untouched.',
  },
  'vault/profile-in-use': {
    what: 'This profile is already open, in another window or on the command line.',
    next: 'Close it there first, then try again.',
  },

  'database/newer-than-app': {
    what: 'The database was last used with a newer version of Chancery.',
    next: 'Install the newer version; this one leaves the database untouched.',
  },
  'database/damaged': {
    what: 'The database is damaged.',
    next: 'Do not delete anything. Restore the profile folder from its latest backup.',
  },
  'database/full': {
    what: 'The disk is full, so nothing was saved.',
    next: 'Free some space on the disk, then save again. What you typed is still here.',
  },
  'database/read-only': {
    what: 'Chancery may not write to its profile folder.',
    next: 'Check that the disk is not write-protected and that the folder belongs to you.',
  },
  'database/settings': {
    what: 'The database did not open with the protection it must have.',
    next: 'Close Chancery and start it again. If this returns, restore the latest backup.',
  },

  'records/stale-revision': {
    what: 'Somebody changed this record while you were working on it. Your version was not saved.',
    next: 'Open the record as it is now, then enter your change again.',
  },
  'records/not-undoable': {
    what: 'This can no longer be undone.',
    next: 'Look at the timeline of the record: it shows what happened since.',
  },

  'files/not-granted': {
    what: 'Chancery may only open files that you choose yourself.',
    next: 'Choose the file again, or drop it on the window.',
  },
  'files/not-found': {
    what: 'The file is no longer where it was.',
    next: 'Plug the stick in again or find the file, then choose it once more.',
  },
  'files/unreadable': {
    what: 'The file could not be read.',
    next: 'Check the stick or the disk, and that you may open the file; then try again.',
  },
  'files/unwritable': {
    what: 'The file could not be written.',
    next: 'Choose another folder, or check that the stick is not write-protected or full.',
  },
  'files/not-a-file': {
    what: 'What has this name is no ordinary file, so it is not replaced.',
    next: 'Choose another name or another folder.',
  },
  'files/own-folder': {
    what: 'This folder is where Chancery keeps its own data.',
    next: 'Choose another folder, such as the desktop or a stick.',
  },
  'files/same-file': {
    what: 'The refused rows would replace the very file they are read from.',
    next: 'Choose another name for the refused rows.',
  },
  'files/too-large': { what: 'The file is too large for Chancery.', next: 'Ask for it in smaller parts.' },
  'files/empty': { what: 'The file is empty.', next: 'Ask the sender for it again.' },

  'reader/unknown-format': {
    what: 'Chancery does not know this kind of file.',
    next: 'It reads spreadsheets (XLSX, CSV) and contact cards (VCF). Ask for the content in one of these.',
  },
  'reader/wrong-format': {
    what: 'The file is not what its name says: it is called {{named}}, but it holds {{found}}.',
    next: 'Ask the sender what it is before you use it.',
  },
  'reader/damaged': {
    what: 'The file is damaged: it does not read as {{format}} to its end.',
    next: 'Ask the sender for it again.',
  },
  'reader/encrypted': {
    what: 'The file is protected with a password ({{format}}).',
    next: 'Open it in the program it was made with, save it without a password, then drop it here.',
  },
  'reader/limit': {
    what: 'The file asks for more than a safe file needs, so reading was stopped.',
    next: 'Ask the sender for a smaller or simpler file.',
  },
  'reader/crashed': {
    what: 'Reading this file failed and was stopped. Your data was not touched.',
    next: 'Ask the sender for the content in another form.',
  },
  'reader/no-display': {
    what: 'Pages cannot be drawn here.',
    next: 'Open the briefing in the Chancery window, or read its text.',
  },

  'people/likely-match': {
    what: 'Somebody on record is likely the same person.',
    next: 'Look at who is shown. If it is somebody else, say why; the reason is kept with both.',
  },
  'people/merged': {
    what: 'This record was made one with another.',
    next: 'Open the person again: the kept record has everything that was known of both.',
  },
  'people/merged-again': {
    what: 'The kept record was itself made one with another since.',
    next: 'Undo the later merge first; it stands at the top of the list of merges.',
  },

  'contacts/in-itself': {
    what: 'The organisation that it is part of is itself a part of it.',
    next: 'Choose another one.',
  },
  'districts/in-itself': {
    what: 'The wider district lies inside this one.',
    next: 'Choose another wider district.',
  },
  'briefings/already-decided': {
    what: 'This entry was already accepted or set aside.',
    next: 'Look at the list again; it shows the decision.',
  },
  'briefings/already-undone': {
    what: 'What this briefing brought was undone already.',
    next: 'Its entries wait for review again; what somebody edited since stays as it is.',
  },
  'briefings/busy': {
    what: 'Entries of this briefing are being taken over at this moment.',
    next: 'Wait until that is done, or stop it, then try again.',
  },
  'briefings/replaces-itself': {
    what: 'The earlier edition that was chosen replaces this one itself.',
    next: 'Choose an edition that came before this one, or none.',
  },

  'alerts/incomplete': {
    what: 'CAP requires what this alert does not say: {{missing}}.',
    next: 'Fill it in, or write the alert as text.',
  },

  'cases/closed': { what: 'This case is closed.', next: 'Reopen it before you change it.' },
  'cases/open-tasks': {
    what: 'This case still has tasks to do, so it cannot be closed.',
    next: 'Finish or drop the {{count}} open tasks first.',
  },

  'partners/card-damaged': {
    what: 'This mission card is damaged or incomplete.',
    next: 'Ask the partner mission for its card again.',
  },
  'partners/key-weak': {
    what: 'The key on this mission card is not safe.',
    next: 'Do not use it. Ask the partner mission to make a new card.',
  },
  'partners/own-card': {
    what: 'This is the card of your own mission.',
    next: 'Give it to your partners, and choose the card that a partner gave you.',
  },
  'partners/key-changed': {
    what: '{{mission}} is known here with another key. The card was not taken over.',
    next: 'Call the mission on a number you already know and ask whether it has a new card.',
  },
  'partners/card-replaced': {
    what: 'This card of {{mission}} is older than the one you have: its keys were replaced since.',
    next: 'Ask the mission for its newest card.',
  },
  'partners/same-keys': {
    what: 'The card of {{mission}} names the keys that you know already.',
    next: 'Read it as a card: there is nothing to replace.',
  },
  'partners/key-revoked': {
    what: 'The keys of {{mission}} were revoked.',
    next: 'Ask the mission for a card with new keys, on a number you already know.',
  },
  'partners/revocation-damaged': {
    what: 'This revocation is damaged, or not signed by the key that it revokes.',
    next: 'Ask the partner mission for it again. If you hear by another way that its keys are no good, say so on its page.',
  },
  'partners/revocation-newer': {
    what: 'This revocation was made by a newer version of Chancery.',
    next: 'Install the newer version. If you hear by another way that the keys are no good, say so on the page of the partner.',
  },
  'partners/revocation-unknown': {
    what: 'This revocation is about keys that no partner here has or had.',
    next: 'Nothing has to be done, unless the card of that mission is still to be read.',
  },
  'partners/own-revocation': {
    what: 'This is a revocation of your own mission.',
    next: 'Give it to your partners. To make new keys, open “Our keys”.',
  },
  'partners/co-signature-damaged': {
    what: 'This co-signature is damaged or incomplete.',
    next: 'Ask the mission that signed for your keys for it again.',
  },
  'partners/co-signature-other': {
    what: 'This co-signature is not about the keys that your mission uses now.',
    next: 'Give your newest card to the mission that signs for you, and let it confirm the digits first.',
  },
  'partners/co-signer-missing': {
    what: 'The card carries no signature of that mission for these keys.',
    next: 'Take over the keys without it, or ask for a card that carries it.',
  },
  'partners/unconfirmed': {
    what: 'The fingerprint of {{mission}} was not confirmed yet.',
    next: 'Read the fingerprint aloud with the mission by phone, then confirm it.',
  },
  'partners/fingerprint-mismatch': {
    what: 'The digits you entered are not those of this card.',
    next: 'Compare them again, group by group. If they still differ, the card does not come from this mission: do not use it.',
  },

  'maps/unknown-format': {
    what: 'Chancery shows map files that end in .pmtiles or .mbtiles.',
    next: 'Ask for the map in one of these; other files can be converted with the tools of their makers.',
  },
  'maps/damaged': {
    what: 'This map file cannot be read: it is damaged, or not made as such files are.',
    next: 'Copy it again from where it came from. The outlines stay as the ground.',
  },
  'maps/unavailable': {
    what: 'The map file is not where it was, or another lies there.',
    next: 'Plug the stick in again, or forget this map and add it anew.',
  },
  'documents/no-display': {
    what: 'This computer has no screen on which a PDF can be printed, not even a virtual one.',
    next: 'Install Xvfb, or give the file a name that ends in .html and print it from a browser.',
  },
  'documents/failed': {
    what: 'The PDF could not be printed. Nothing was written.',
    next: 'Try again. If it happens again, print fewer people, or save as HTML.',
  },
  'documents/too-many': {
    what: 'That is more than {{limit}} people: too many for paper. Nothing was written.',
    next: 'Filter the list first, or export it as a workbook.',
  },
  'paper/nothing-changed': {
    what: 'Nothing changed since these pages were printed. Nothing was written.',
    next: 'Print all of them if a copy was lost.',
  },

  'bundles/not-a-bundle': {
    what: 'This file is not a bundle.',
    next: 'Choose the file that the partner mission sent you.',
  },
  'bundles/damaged': {
    what: 'This bundle is damaged or was changed on its way. Nothing was taken over.',
    next: 'Ask the partner mission to send it again.',
  },
  'bundles/not-for-us': {
    what: 'This bundle was sealed for another mission. It cannot be opened here.',
    next: 'Tell the sender that it reached you, and do not pass it on.',
  },
  'bundles/newer-format': {
    what: 'This bundle was made by a newer version of Chancery.',
    next: 'Install the newer version to open it.',
  },
  'bundles/sender-unknown': {
    what: 'This bundle comes from a mission that you do not know yet.',
    next: 'Read the mission card of the sender and confirm its fingerprint, then open the bundle again.',
  },
  'bundles/sender-revoked': {
    what: 'The sender of this bundle is no longer trusted here.',
    next: 'Call the mission before you use anything from it.',
  },
  'bundles/signature-invalid': {
    what: 'The signature of this bundle does not fit its sender. Nothing was taken over.',
    next: 'Call the mission on a number you already know, and tell it what you received.',
  },
  'bundles/readers-mismatch': {
    what: 'This bundle can be read by others than it says. Nothing was taken over.',
    next: 'Tell the sender, and ask for a new bundle.',
  },
  'bundles/already-applied': {
    what: 'You already took over this bundle. Nothing changed.',
    next: 'You need not do anything.',
  },
  'bundles/nothing-to-send': {
    what: 'There is nothing to send to this partner.',
    next: 'Choose at least one case.',
  },
  'partners/card-newer': {
    what: 'This mission card was made by a newer version of Chancery.',
    next: 'Install the newer version, then read the card again.',
  },
  'bundles/firewall': {
    what: 'Case {{caseNumber}} must not be made known to the State of this partner, so nothing was sealed.',
    next: 'Take the case out of the bundle.',
  },
  'bundles/no-ground': {
    what: 'Somebody in it has to stay: no consent names this partner, or they said no. Nothing was sealed.',
    next: 'Take the case out, note the consent, or give a ground for the whole bundle.',
  },
  'bundles/agreement-missing': {
    what: 'The ground is an agreement, and none is named.',
    next: 'Name the agreement, or choose another ground.',
  },
  'bundles/last-day-over': {
    what: 'The last day of use is over already, so nothing was sealed.',
    next: 'Choose a later day, or none.',
  },
  'bundles/not-recallable': {
    what: 'Only a bundle of records that you sealed yourself can be recalled.',
    next: 'Choose one of your own bundles.',
  },
  'bundles/recalled': {
    what: 'Its sender recalled this bundle. It can be read, but not taken over.',
    next: 'Answer the recall, and ask the sender for a new bundle.',
  },
  'bundles/recall-answered': {
    what: 'This recall was answered: what the bundle brought is removed.',
    next: 'Save the receipt for the sender.',
  },
  'bundles/nothing-waiting': {
    what: 'No records of this bundle wait for a decision.',
    next: 'You need not do anything.',
  },
  'cases/step-not-allowed': {
    what: 'A case cannot take this step from where it stands now.',
    next: 'Choose one of the steps that its status menu offers.',
  },
  'households/guardian-child': {
    what: 'Who answers for others must be grown up, and this person is under 18.',
    next: 'Choose another guardian, or correct the date of birth.',
  },
  'cases/firewall-stands': {
    what: 'This case must not be made known to that State, and this stands until the person decides otherwise.',
    next: 'Ask the person first, and note the permission in the case.',
  },
} satisfies Record<ErrorCode, { what: string; next: string }>;
