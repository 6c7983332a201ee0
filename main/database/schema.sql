CREATE TABLE device (
  id TEXT NOT NULL,
  counter INTEGER NOT NULL,
  machineMark TEXT NOT NULL
) STRICT;

CREATE TABLE changeSet (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  officerId TEXT NOT NULL,
  by TEXT NOT NULL,
  call TEXT NOT NULL,
  provenance TEXT NOT NULL,
  undoneBy TEXT -- change set that undid this one; null while it stands
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  recordId TEXT NOT NULL,
  kind TEXT NOT NULL,
  changeSetId TEXT NOT NULL REFERENCES changeSet (id),
  revision INTEGER NOT NULL,
  action TEXT NOT NULL,
  device TEXT NOT NULL,
  counter INTEGER NOT NULL,
  changes TEXT NOT NULL -- [{field, before, after}]
) STRICT;

CREATE INDEX historyOfRecord ON history (recordId, id);

CREATE INDEX historyOfChangeSet ON history (changeSetId, id);

CREATE TABLE tombstone (
  recordId TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  removedAt TEXT NOT NULL,
  reason TEXT NOT NULL,
  version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE trail (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  officerId TEXT NOT NULL,
  call TEXT NOT NULL,
  recordIds TEXT NOT NULL,
  hash TEXT NOT NULL -- SHA-256 over the previous hash and this row
) STRICT;

CREATE TABLE mission (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  shortName TEXT NOT NULL,
  sendingState TEXT NOT NULL,
  hostState TEXT NOT NULL,
  city TEXT NOT NULL,
  languages TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE officer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  post TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  savedAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE listView (
  list TEXT PRIMARY KEY,
  view TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  number INTEGER PRIMARY KEY, -- ties the search index to the row; never shown
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  names TEXT NOT NULL,
  birthDate TEXT, -- null = not known
  birthPlace TEXT NOT NULL,
  sex TEXT NOT NULL,
  nationalities TEXT NOT NULL,
  standing TEXT NOT NULL,
  documents TEXT NOT NULL,
  contactPoints TEXT NOT NULL,
  addresses TEXT NOT NULL,
  languages TEXT NOT NULL,
  note TEXT NOT NULL,
  displayName TEXT NOT NULL,
  otherNames TEXT NOT NULL,
  sortName TEXT NOT NULL,
  documentNumber TEXT NOT NULL,
  documentExpiresOn TEXT, -- first expiry of a document; null = none known
  phone TEXT NOT NULL,
  place TEXT NOT NULL,
  lastConfirmedAt TEXT -- null = never
, birthWritten TEXT NOT NULL DEFAULT '{"calendar":"gregorian","text":""}', employment TEXT NOT NULL
  DEFAULT '{"employer":"","organisationId":null,"occupation":"","evacuationPaidBy":"unknown","clause":"","contractEndsOn":null}', nextOfKin TEXT NOT NULL DEFAULT '[]', needs TEXT NOT NULL DEFAULT '[]', consents TEXT NOT NULL DEFAULT '[]', purpose TEXT NOT NULL DEFAULT 'unknown', arrivedOn TEXT, departsOn TEXT, departedOn TEXT, confirmDueOn TEXT, registeredUntil TEXT, eraseOn TEXT, zoneId TEXT, workingContactPoints INTEGER NOT NULL DEFAULT 0, needCount INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX personCandidate ON person (number, sortName, documentNumber, archivedAt, hiddenBy);

CREATE INDEX personByName ON person (archivedAt, hiddenBy, sortName);

CREATE INDEX personByBirthDate ON person (archivedAt, hiddenBy, birthDate, sortName);

CREATE INDEX personByExpiry ON person (archivedAt, hiddenBy, documentExpiresOn, sortName);

CREATE INDEX personByConfirmation ON person (archivedAt, hiddenBy, lastConfirmedAt, sortName);

CREATE INDEX personByUpdate ON person (archivedAt, hiddenBy, updatedAt, sortName);

CREATE INDEX personByPlace ON person (archivedAt, hiddenBy, place, sortName);

CREATE INDEX personByStanding ON person (archivedAt, hiddenBy, standing, sortName);

CREATE VIRTUAL TABLE personSearch USING fts5 (
  name, document, contactPoint, birthDate, place, note,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', content = '', contentless_delete = 1
);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  shortName TEXT NOT NULL,
  nativeName TEXT NOT NULL,
  type TEXT NOT NULL,
  level TEXT NOT NULL,
  parentId TEXT, -- null = stands alone; the parent may be unknown here
  points TEXT NOT NULL,
  address TEXT NOT NULL,
  city TEXT NOT NULL,
  district TEXT NOT NULL,
  countryCode TEXT, -- null = not known
  languages TEXT NOT NULL,
  note TEXT NOT NULL,
  unmapped TEXT NOT NULL,
  reference TEXT NOT NULL,
  verified TEXT NOT NULL
, functions TEXT NOT NULL DEFAULT '[]', districtIds TEXT NOT NULL DEFAULT '[]', services TEXT NOT NULL DEFAULT '[]', evacuation TEXT NOT NULL DEFAULT '{"clause":"unknown","payer":"unknown","text":""}', addressConfirmed TEXT) STRICT;

CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  office TEXT NOT NULL,
  organisationId TEXT, -- null = none named; the organisation may be unknown here
  holder TEXT NOT NULL,
  holderSince TEXT, -- null = not known
  deputy TEXT NOT NULL,
  formerHolders TEXT NOT NULL,
  competences TEXT NOT NULL,
  hours TEXT NOT NULL,
  approach TEXT NOT NULL,
  points TEXT NOT NULL,
  address TEXT NOT NULL,
  city TEXT NOT NULL,
  district TEXT NOT NULL,
  countryCode TEXT, -- null = not known
  languages TEXT NOT NULL,
  note TEXT NOT NULL,
  unmapped TEXT NOT NULL,
  reference TEXT NOT NULL,
  verified TEXT NOT NULL
, functions TEXT NOT NULL DEFAULT '[]', districtIds TEXT NOT NULL DEFAULT '[]', deputies TEXT NOT NULL DEFAULT '[]', dutyHours TEXT NOT NULL DEFAULT '[]', noteVerbale TEXT NOT NULL DEFAULT 'unknown', addressConfirmed TEXT) STRICT;

CREATE TABLE facility (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  nativeName TEXT NOT NULL,
  type TEXT NOT NULL,
  organisationId TEXT, -- null = nobody known to run it
  latitude REAL, -- WGS 84 degrees; null = not known
  longitude REAL, -- null = not known
  capacity INTEGER, -- null = not known
  occupancy INTEGER, -- null = not known
  state TEXT NOT NULL,
  stateAt TEXT, -- when the state was so; null = nobody said
  services TEXT NOT NULL,
  hours TEXT NOT NULL,
  points TEXT NOT NULL,
  address TEXT NOT NULL,
  city TEXT NOT NULL,
  district TEXT NOT NULL,
  countryCode TEXT, -- null = not known
  languages TEXT NOT NULL,
  note TEXT NOT NULL,
  unmapped TEXT NOT NULL,
  reference TEXT NOT NULL,
  verified TEXT NOT NULL
, functions TEXT NOT NULL DEFAULT '[]', districtIds TEXT NOT NULL DEFAULT '[]', accuracyM REAL, accessible TEXT NOT NULL DEFAULT 'unknown', acceptsForeigners TEXT NOT NULL DEFAULT 'unknown', addressConfirmed TEXT) STRICT;

CREATE TABLE contactEntry (
  number INTEGER PRIMARY KEY, -- ties the search index and the keys to the entry; never shown
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  sortTitle TEXT NOT NULL,
  organisationId TEXT, -- null = belongs to none
  subtitle TEXT NOT NULL,
  type TEXT, -- null = an office without organisation
  state TEXT, -- null unless a facility
  holder TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  place TEXT NOT NULL,
  verifiedAt TEXT, -- null = never
  verifiedChannel TEXT, -- null = never, or not noted
  source TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  archivedAt TEXT,
  hiddenBy TEXT
, failedAt TEXT, turnsOn TEXT) STRICT;

CREATE INDEX contactEntryByTitle ON contactEntry (archivedAt, hiddenBy, sortTitle, number);

CREATE INDEX contactEntryByVerification ON contactEntry (archivedAt, hiddenBy, coalesce(verifiedAt, ''));

CREATE INDEX contactEntryByUpdate ON contactEntry (archivedAt, hiddenBy, updatedAt);

CREATE INDEX contactEntryByOrganisation ON contactEntry (organisationId, sortTitle, number);

CREATE TABLE contactKey (
  key TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX contactKeyOfEntry ON contactKey (number);

CREATE VIRTUAL TABLE contactSearch USING fts5 (
  name, holder, formerHolder, organisation, point, place, competence, note,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3', content = '', contentless_delete = 1
);

CREATE TRIGGER contactEntryRemoved BEFORE DELETE ON contactEntry BEGIN
  DELETE FROM contactSearch WHERE rowid = old.number;
  DELETE FROM contactKey WHERE number = old.number;
END;

CREATE TRIGGER organisationShown AFTER UPDATE OF hiddenBy ON organisation BEGIN
  UPDATE contactEntry SET hiddenBy = new.hiddenBy WHERE id = new.id;
END;

CREATE TRIGGER organisationRemoved AFTER DELETE ON organisation BEGIN
  DELETE FROM contactEntry WHERE id = old.id;
END;

CREATE TRIGGER contactShown AFTER UPDATE OF hiddenBy ON contact BEGIN
  UPDATE contactEntry SET hiddenBy = new.hiddenBy WHERE id = new.id;
END;

CREATE TRIGGER contactRemoved AFTER DELETE ON contact BEGIN
  DELETE FROM contactEntry WHERE id = old.id;
END;

CREATE TRIGGER facilityShown AFTER UPDATE OF hiddenBy ON facility BEGIN
  UPDATE contactEntry SET hiddenBy = new.hiddenBy WHERE id = new.id;
END;

CREATE TRIGGER facilityRemoved AFTER DELETE ON facility BEGIN
  DELETE FROM contactEntry WHERE id = old.id;
END;

CREATE TABLE briefing (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  title TEXT NOT NULL,
  sender TEXT NOT NULL,
  senderId TEXT, -- null = no organisation named; it may be unknown here
  receivedOn TEXT NOT NULL,
  documentDate TEXT, -- null = not stated
  validFrom TEXT, -- null = not stated
  validUntil TEXT, -- null = not stated
  marking TEXT NOT NULL,
  language TEXT, -- null = not known
  note TEXT NOT NULL,
  supersedesId TEXT, -- null = replaces no earlier edition
  fileName TEXT NOT NULL,
  fileSize INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  sortTitle TEXT NOT NULL
) STRICT;

CREATE INDEX briefingByReceipt ON briefing (archivedAt, hiddenBy, receivedOn);

CREATE INDEX briefingByTitle ON briefing (archivedAt, hiddenBy, sortTitle);

CREATE INDEX briefingByHash ON briefing (sha256);

CREATE TABLE briefingFile (
  briefingId TEXT NOT NULL,
  part INTEGER NOT NULL, -- from 0; the parts in order are the original
  bytes BLOB NOT NULL,
  PRIMARY KEY (briefingId, part)
) STRICT;

CREATE TABLE briefingReading (
  briefingId TEXT PRIMARY KEY,
  reading TEXT NOT NULL -- {encoding, tables, warnings}
) STRICT;

CREATE TABLE candidate (
  briefingId TEXT NOT NULL,
  number INTEGER NOT NULL, -- place in the file, from 1
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  fields TEXT NOT NULL, -- as read, never changed
  edited TEXT, -- the fields as the officer corrected them; null = not corrected
  unmapped TEXT NOT NULL,
  raw TEXT NOT NULL,
  hash TEXT NOT NULL, -- SHA-256 over kind and fields as read
  proposal TEXT NOT NULL,
  state TEXT NOT NULL,
  isRemembered INTEGER NOT NULL,
  recordKind TEXT, -- what it matches or became; null = nothing
  recordId TEXT,
  formerState TEXT, -- state before the change set; null = not decided by one
  changeSetId TEXT, -- change set that decided it; null = none
  PRIMARY KEY (briefingId, number)
) STRICT;

CREATE INDEX candidateStanding ON candidate (briefingId, number, kind, state, proposal, changeSetId);

CREATE INDEX candidateOfRecord ON candidate (recordId, briefingId);

CREATE INDEX candidateOfChangeSet ON candidate (changeSetId) WHERE changeSetId IS NOT NULL;

CREATE INDEX candidateDecided ON candidate (briefingId, changeSetId) WHERE changeSetId IS NOT NULL;

CREATE TABLE remembered (
  hash TEXT PRIMARY KEY,
  decision TEXT NOT NULL, -- taken, or rejected
  recordKind TEXT, -- null = rejected
  recordId TEXT,
  changeSetId TEXT -- change set that decided it; null = rejected
) STRICT, WITHOUT ROWID;

CREATE INDEX rememberedOfChangeSet ON remembered (changeSetId);

CREATE TABLE importRun (
  id TEXT PRIMARY KEY,
  briefingId TEXT NOT NULL,
  changeSetId TEXT, -- null until its first record
  isDecided INTEGER NOT NULL -- 0: taken back at the next open; 1: shown to its end
) STRICT, WITHOUT ROWID;

CREATE TABLE "case" (
  number INTEGER PRIMARY KEY, -- ties the search index to the row; never shown
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  caseNumber TEXT NOT NULL,
  type TEXT NOT NULL,
  severity TEXT NOT NULL,
  status TEXT NOT NULL,
  waitingOn TEXT, -- null unless waiting
  representedState TEXT, -- null = our own citizen
  basis TEXT NOT NULL,
  people TEXT NOT NULL,
  request TEXT NOT NULL,
  urgency TEXT NOT NULL,
  openedOn TEXT, -- null = withheld by the partner it came from
  receivedAt TEXT, -- null = not known
  place TEXT NOT NULL,
  responsibleOfficer TEXT NOT NULL,
  sensitivity TEXT NOT NULL,
  noContactWithSendingState INTEGER NOT NULL,
  outcome TEXT, -- null until closed
  closedAt TEXT, -- null while it runs
  ended INTEGER NOT NULL,
  openTasks INTEGER NOT NULL DEFAULT 0,
  nextTaskOn TEXT, -- null = no open task with a day
  nextClock TEXT, -- null = no clock runs
  nextClockAt TEXT, -- null = no clock runs
  nextDueAt TEXT -- the earlier of both; null = neither
) STRICT;

CREATE INDEX caseByOpening ON "case" (archivedAt, hiddenBy, ended, openedOn);

CREATE INDEX caseByDue ON "case" (archivedAt, hiddenBy, ended, nextDueAt);

CREATE INDEX caseBySeverity ON "case" (archivedAt, hiddenBy, ended, severity, nextDueAt);

CREATE INDEX caseByUpdate ON "case" (archivedAt, hiddenBy, updatedAt);

CREATE INDEX caseByNumber ON "case" (caseNumber);

CREATE TABLE caseSequence (
  device TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (device, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE casePerson (
  caseId TEXT NOT NULL,
  position INTEGER NOT NULL, -- subjects first
  personId TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (caseId, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX casePersonByPerson ON casePerson (personId, caseId);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT,
  hiddenBy TEXT,
  version TEXT NOT NULL,
  caseId TEXT NOT NULL,
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  direction TEXT NOT NULL,
  result TEXT, -- null = no attempt to reach anybody
  meets TEXT, -- null = documents no clock's duty
  text TEXT NOT NULL,
  authorName TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX noteOfCase ON note (caseId, at);

CREATE TABLE task (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT,
  hiddenBy TEXT,
  version TEXT NOT NULL,
  caseId TEXT NOT NULL,
  title TEXT NOT NULL,
  dueOn TEXT, -- null = no day set
  owner TEXT NOT NULL,
  doneAt TEXT -- null while open
) STRICT, WITHOUT ROWID;

CREATE INDEX taskOfCase ON task (caseId, dueOn);

CREATE INDEX taskByDue ON task (doneAt, dueOn);

CREATE VIRTUAL TABLE caseSearch USING fts5 (
  caseNumber, request, place, basis, note, task,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3', content = '', contentless_delete = 1
);

CREATE TABLE missionKeys (
  id TEXT PRIMARY KEY,
  validFrom TEXT NOT NULL,
  retiredAt TEXT, -- null for the keys in use; retired ones only open old bundles
  signSecret TEXT NOT NULL,
  sign TEXT NOT NULL,
  ageIdentity TEXT NOT NULL,
  age TEXT NOT NULL
, retiredReason TEXT, coSigner TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- never set: partners are not imported
  version TEXT NOT NULL,
  missionId TEXT NOT NULL,
  name TEXT NOT NULL,
  shortName TEXT NOT NULL,
  sendingState TEXT NOT NULL,
  hostState TEXT NOT NULL,
  city TEXT NOT NULL,
  contactPoints TEXT NOT NULL,
  sign TEXT NOT NULL,
  age TEXT NOT NULL,
  validFrom TEXT NOT NULL,
  trust TEXT NOT NULL,
  confirmedAt TEXT, -- null = never
  confirmedBy TEXT NOT NULL,
  confirmedWay TEXT, -- null = never
  note TEXT NOT NULL
, revokedAt TEXT, revokedSince TEXT, revokedReason TEXT, revokedWay TEXT, formerKeys TEXT NOT NULL DEFAULT '[]', coSignerId TEXT) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX partnerByMission ON partner (missionId);

CREATE TABLE bundleStream (
  device TEXT NOT NULL,
  recipients TEXT NOT NULL,
  stream TEXT NOT NULL,
  seq INTEGER NOT NULL,
  manifestSha256 TEXT NOT NULL,
  PRIMARY KEY (device, recipients)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle (
  id TEXT PRIMARY KEY,
  direction TEXT NOT NULL,
  kind TEXT NOT NULL,
  partnerId TEXT, -- null = a partner that is gone
  at TEXT NOT NULL,
  stream TEXT NOT NULL,
  seq INTEGER NOT NULL,
  manifestSha256 TEXT NOT NULL,
  fileName TEXT NOT NULL,
  profile TEXT NOT NULL,
  purpose TEXT NOT NULL,
  expiresOn TEXT, -- null = no last day
  records INTEGER NOT NULL,
  result TEXT, -- sent: what the receipt says; received: what we did; null = no receipt yet
  counts TEXT, -- as result
  refused TEXT, -- received: records refused, with reasons; null when sent
  answeredAt TEXT, -- sent: when the receipt was read; null = not yet
  receiptExportedAt TEXT, -- received: when our receipt was written to a file; null = not yet
  changeSetId TEXT -- received: what undo takes back; null when nothing changed
) STRICT, WITHOUT ROWID;

CREATE INDEX bundleByTime ON bundle (at);

CREATE INDEX bundleByStream ON bundle (stream, seq);

CREATE TABLE disclosure (
  bundleId TEXT NOT NULL REFERENCES bundle (id),
  partnerId TEXT NOT NULL,
  recordId TEXT NOT NULL,
  field TEXT NOT NULL,
  dot TEXT NOT NULL,
  PRIMARY KEY (recordId, partnerId, bundleId, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX disclosureByPartner ON disclosure (partnerId, recordId);

CREATE TABLE waitingRecord (
  bundleId TEXT NOT NULL REFERENCES bundle (id),
  recordId TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (bundleId, recordId)
) STRICT, WITHOUT ROWID;

CREATE TABLE carriedField (
  recordId TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  dot TEXT NOT NULL,
  PRIMARY KEY (recordId, field)
) STRICT, WITHOUT ROWID;

CREATE INDEX personByDeparture ON person (archivedAt, hiddenBy, departsOn, sortName);

CREATE INDEX personByDue ON person (archivedAt, hiddenBy, confirmDueOn, sortName);

CREATE INDEX personByZone ON person (zoneId, archivedAt, hiddenBy, sortName);

CREATE TABLE household (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  members TEXT NOT NULL,
  note TEXT NOT NULL,
  sortName TEXT NOT NULL,
  memberCount INTEGER NOT NULL
) STRICT;

CREATE INDEX householdByName ON household (archivedAt, hiddenBy, sortName, id);

CREATE INDEX householdByMembers ON household (archivedAt, hiddenBy, memberCount, sortName, id);

CREATE INDEX householdByUpdate ON household (archivedAt, hiddenBy, updatedAt, sortName, id);

CREATE TABLE householdMember (
  personId TEXT PRIMARY KEY, -- nobody is in two
  householdId TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX householdMemberOf ON householdMember (householdId, personId);

CREATE TABLE wardenZone (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  places TEXT NOT NULL,
  wardens TEXT NOT NULL,
  note TEXT NOT NULL,
  sortName TEXT NOT NULL,
  searchText TEXT NOT NULL,
  lastTestOn TEXT -- null = no warden was ever tried
) STRICT;

CREATE INDEX wardenZoneByName ON wardenZone (archivedAt, hiddenBy, sortName, id);

CREATE INDEX personInZone ON person (zoneId, sortName, id)
WHERE archivedAt IS NULL AND hiddenBy IS NULL AND departedOn IS NULL AND zoneId IS NOT NULL;

CREATE VIRTUAL TABLE personKey USING fts5 (
  keys, tokenize = "ascii", content = '', contentless_delete = 1, detail = none
);

CREATE TABLE 'personKey_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'personKey_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'personKey_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'personKey_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE INDEX personKnownAs ON person (number, displayName, otherNames, archivedAt, hiddenBy);

CREATE TABLE personIndexState (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL, -- of what is indexed; another one than the program's: everybody is indexed again
  doneTo INTEGER NOT NULL, -- the last number indexed again
  upTo INTEGER NOT NULL -- the last number to be indexed again; later people were indexed when they were written
) STRICT;

CREATE TABLE registeredBeside (
  personId TEXT NOT NULL,
  besideId TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (personId, besideId)
) STRICT, WITHOUT ROWID;

CREATE INDEX registeredBesideOther ON registeredBeside (besideId, personId);

CREATE TABLE duplicatePair (
  id TEXT PRIMARY KEY,
  a TEXT NOT NULL, -- the smaller of the two ids
  b TEXT NOT NULL,
  score REAL NOT NULL,
  verdict TEXT NOT NULL,
  evidence TEXT NOT NULL,
  basis TEXT NOT NULL, -- hash of what the evidence was drawn from
  state TEXT NOT NULL,
  absent INTEGER NOT NULL, -- how many of the two are archived or gone
  decision TEXT, -- what was said, also when it holds no more; null = nothing
  decidedBasis TEXT, -- the basis it was said of; null = nothing said
  decidedBy TEXT NOT NULL,
  decidedAt TEXT, -- null = nobody decided
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  foundAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX duplicatePairOfTwo ON duplicatePair (a, b);

CREATE INDEX duplicatePairOfSecond ON duplicatePair (b);

CREATE INDEX duplicatePairByState ON duplicatePair (state, absent, score);

CREATE TABLE duplicateWaiting (
  number INTEGER PRIMARY KEY, -- of a person who changed since they were compared
  mark INTEGER NOT NULL -- another one with every change
) STRICT;

CREATE TRIGGER duplicatePersonAdded AFTER INSERT ON person BEGIN
  INSERT OR REPLACE INTO duplicateWaiting (number, mark) VALUES (new.number, random() & 0x7fffffff);
  UPDATE duplicatePair SET absent = absent - 1 WHERE a = new.id AND new.archivedAt IS NULL;
  UPDATE duplicatePair SET absent = absent - 1 WHERE b = new.id AND new.archivedAt IS NULL;
END;

CREATE TRIGGER duplicatePersonRemoved AFTER DELETE ON person BEGIN
  DELETE FROM duplicateWaiting WHERE number = old.number;
  UPDATE duplicatePair SET absent = absent + 1 WHERE a = old.id AND old.archivedAt IS NULL;
  UPDATE duplicatePair SET absent = absent + 1 WHERE b = old.id AND old.archivedAt IS NULL;
END;

CREATE TRIGGER duplicatePersonArchived AFTER UPDATE OF archivedAt ON person
WHEN (old.archivedAt IS NULL) <> (new.archivedAt IS NULL) BEGIN
  UPDATE duplicatePair SET absent = absent + iif(new.archivedAt IS NULL, -1, 1) WHERE a = new.id;
  UPDATE duplicatePair SET absent = absent + iif(new.archivedAt IS NULL, -1, 1) WHERE b = new.id;
END;

CREATE TRIGGER duplicatePersonChanged AFTER UPDATE OF
  names, birthDate, birthPlace, sex, nationalities, documents, contactPoints, archivedAt ON person
WHEN old.names <> new.names OR old.birthDate IS NOT new.birthDate OR old.birthPlace <> new.birthPlace
  OR old.sex <> new.sex OR old.nationalities <> new.nationalities OR old.documents <> new.documents
  OR old.contactPoints <> new.contactPoints OR old.archivedAt IS NOT new.archivedAt BEGIN
  INSERT OR REPLACE INTO duplicateWaiting (number, mark) VALUES (new.number, random() & 0x7fffffff);
END;

CREATE TABLE personMerge (
  id TEXT PRIMARY KEY,
  keptId TEXT NOT NULL,
  otherId TEXT NOT NULL,
  keptName TEXT NOT NULL,
  otherName TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  changeSetId TEXT NOT NULL,
  notChosen TEXT NOT NULL,
  joined TEXT NOT NULL, -- items of both that say the same: [{list, keep, other}]
  keptBefore TEXT NOT NULL, -- whole rows, as they were
  keptAfter TEXT NOT NULL,
  otherBefore TEXT NOT NULL,
  links TEXT NOT NULL, -- records that named the other: [{kind, id, title, before, after}]
  pairBefore TEXT, -- the pair as it was; null = the two were no pair
  undoneAt TEXT, -- null while it stands
  undoneBy TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX personMergeByTime ON personMerge (at);

CREATE INDEX personMergeOfKept ON personMerge (keptId, at);

CREATE INDEX personMergeOfOther ON personMerge (otherId, at);

CREATE INDEX personMergeOfChangeSet ON personMerge (changeSetId);

CREATE TABLE mergedInto (
  personId TEXT PRIMARY KEY, -- the id that went
  keptId TEXT NOT NULL,
  mergeId TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX mergedIntoKept ON mergedInto (keptId);

CREATE TABLE personNamed (
  personId TEXT NOT NULL,
  kind TEXT NOT NULL, -- of the record that names the person: next of kin, household, zone
  recordId TEXT NOT NULL,
  PRIMARY KEY (personId, kind, recordId)
) STRICT, WITHOUT ROWID;

CREATE INDEX personNamedByRecord ON personNamed (recordId);

CREATE TRIGGER personNamedAdded AFTER INSERT ON person WHEN new.nextOfKin <> '[]' BEGIN
  INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
    SELECT personId, 'person', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.nextOfKin)) WHERE personId IS NOT NULL;
END;

CREATE TRIGGER personNamedChanged AFTER UPDATE OF nextOfKin ON person WHEN old.nextOfKin <> new.nextOfKin BEGIN
  DELETE FROM personNamed WHERE recordId = new.id;
  INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
    SELECT personId, 'person', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.nextOfKin)) WHERE personId IS NOT NULL;
END;

CREATE TRIGGER personNamedRemoved AFTER DELETE ON person WHEN old.nextOfKin <> '[]' BEGIN
  DELETE FROM personNamed WHERE recordId = old.id;
END;

CREATE TRIGGER householdNamedAdded AFTER INSERT ON household WHEN new.members <> '[]' BEGIN
  INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
    SELECT personId, 'household', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.members) UNION SELECT value ->> '$.guardianId' AS personId FROM json_each(new.members)) WHERE personId IS NOT NULL;
END;

CREATE TRIGGER householdNamedChanged AFTER UPDATE OF members ON household WHEN old.members <> new.members BEGIN
  DELETE FROM personNamed WHERE recordId = new.id;
  INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
    SELECT personId, 'household', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.members) UNION SELECT value ->> '$.guardianId' AS personId FROM json_each(new.members)) WHERE personId IS NOT NULL;
END;

CREATE TRIGGER householdNamedRemoved AFTER DELETE ON household WHEN old.members <> '[]' BEGIN
  DELETE FROM personNamed WHERE recordId = old.id;
END;

CREATE TRIGGER wardenZoneNamedAdded AFTER INSERT ON wardenZone WHEN new.wardens <> '[]' BEGIN
  INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
    SELECT personId, 'wardenZone', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.wardens)) WHERE personId IS NOT NULL;
END;

CREATE TRIGGER wardenZoneNamedChanged AFTER UPDATE OF wardens ON wardenZone WHEN old.wardens <> new.wardens BEGIN
  DELETE FROM personNamed WHERE recordId = new.id;
  INSERT OR IGNORE INTO personNamed (personId, kind, recordId)
    SELECT personId, 'wardenZone', new.id FROM (SELECT value ->> '$.personId' AS personId FROM json_each(new.wardens)) WHERE personId IS NOT NULL;
END;

CREATE TRIGGER wardenZoneNamedRemoved AFTER DELETE ON wardenZone WHEN old.wardens <> '[]' BEGIN
  DELETE FROM personNamed WHERE recordId = old.id;
END;

CREATE TABLE registerImport (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  fileName TEXT NOT NULL,
  format TEXT NOT NULL,
  state TEXT NOT NULL, -- running, decided (being shown), done, undone
  changeSetId TEXT, -- null = nothing was written
  headings TEXT NOT NULL,
  rows INTEGER NOT NULL,
  added INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  queued INTEGER NOT NULL,
  households INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX registerImportByTime ON registerImport (at);

CREATE INDEX registerImportUnderWay ON registerImport (state) WHERE state IN ('running', 'decided');

CREATE TABLE registerRow (
  number INTEGER PRIMARY KEY,
  importId TEXT NOT NULL,
  row INTEGER NOT NULL,
  personId TEXT NOT NULL,
  hash BLOB NOT NULL, -- of the row's headings and cells
  reference BLOB, -- hash of the sender's own identifier; null = the row has none
  household TEXT NOT NULL,
  householdRole TEXT NOT NULL
) STRICT;

CREATE INDEX registerRowByHash ON registerRow (hash);

CREATE INDEX registerRowByReference ON registerRow (reference) WHERE reference IS NOT NULL;

CREATE INDEX registerRowOfImport ON registerRow (importId, household);

CREATE TABLE registerRefused (
  importId TEXT NOT NULL,
  number INTEGER NOT NULL,
  row INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (importId, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE mappingProfile (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sender TEXT NOT NULL,
  headings TEXT NOT NULL,
  headingsKey TEXT NOT NULL, -- the headings as they are compared
  mapping TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  usedAt TEXT -- null = never used
) STRICT, WITHOUT ROWID;

CREATE INDEX mappingProfileByHeadings ON mappingProfile (headingsKey, savedAt);

CREATE INDEX personColumns ON person (
  number, id, hiddenBy, archivedAt, standing, purpose, sex, zoneId, birthDate, nationalities, languages, documentExpiresOn,
  departsOn, departedOn, confirmDueOn, lastConfirmedAt, updatedAt, place, workingContactPoints
);

CREATE INDEX personWithNeeds ON person (number) WHERE needCount > 0;

CREATE INDEX personDue ON person (archivedAt, hiddenBy, departedOn, confirmDueOn);

CREATE INDEX personUnreachable ON person (archivedAt, hiddenBy, departedOn) WHERE workingContactPoints = 0;

CREATE TABLE personChange (
  sequence INTEGER PRIMARY KEY,
  number INTEGER NOT NULL,
  reorders INTEGER NOT NULL -- 1 where the order by name may be another
) STRICT;

CREATE TRIGGER personChangeLimit AFTER INSERT ON personChange BEGIN
  DELETE FROM personChange WHERE sequence <= new.sequence - 20000;
END;

CREATE TRIGGER personInserted AFTER INSERT ON person BEGIN
  INSERT INTO personChange (number, reorders) VALUES (new.number, 1);
END;

CREATE TRIGGER personUpdated AFTER UPDATE ON person BEGIN
  INSERT INTO personChange (number, reorders) VALUES (
    new.number,
    old.sortName IS NOT new.sortName OR old.archivedAt IS NOT new.archivedAt OR old.hiddenBy IS NOT new.hiddenBy
  );
END;

CREATE TRIGGER personDeleted AFTER DELETE ON person BEGIN
  INSERT INTO personChange (number, reorders) VALUES (old.number, 1);
END;

CREATE TRIGGER personJoined AFTER INSERT ON householdMember BEGIN
  INSERT INTO personChange (number, reorders) SELECT number, 0 FROM person WHERE id = new.personId;
END;

CREATE TRIGGER personMoved AFTER UPDATE ON householdMember BEGIN
  INSERT INTO personChange (number, reorders) SELECT number, 0 FROM person WHERE id IN (old.personId, new.personId);
END;

CREATE TRIGGER personLeft AFTER DELETE ON householdMember BEGIN
  INSERT INTO personChange (number, reorders) SELECT number, 0 FROM person WHERE id = old.personId;
END;

CREATE TABLE peopleView (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  view TEXT NOT NULL,
  savedAt TEXT NOT NULL,
  savedBy TEXT NOT NULL
) STRICT;

CREATE TABLE export (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  officerId TEXT NOT NULL,
  officer TEXT NOT NULL,
  what TEXT NOT NULL,
  format TEXT NOT NULL,
  purpose TEXT NOT NULL,
  fields TEXT NOT NULL,
  count INTEGER NOT NULL,
  leftOut INTEGER NOT NULL,
  filter TEXT NOT NULL,
  owner TEXT NOT NULL,
  copy INTEGER, -- first copy number on it; null = no print
  copies INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX exportByTime ON export (at, id);

CREATE INDEX exportByCopy ON export (what, copy);

CREATE TABLE contactPoint (
  number INTEGER NOT NULL, -- of its entry
  pointId TEXT NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  isDayAndNight INTEGER NOT NULL,
  isFax INTEGER NOT NULL,
  confirmedAt TEXT, -- null = never
  confirmedChannel TEXT, -- null = never, or not noted
  confirmedBy TEXT NOT NULL,
  failedAt TEXT, -- last try that failed, where nothing confirmed it since; null = none
  until TEXT, -- null = it holds
  PRIMARY KEY (number, pointId)
) STRICT, WITHOUT ROWID;

CREATE INDEX contactPointDue ON contactPoint (coalesce(confirmedAt, ''), number) WHERE until IS NULL;

CREATE INDEX contactPointFailed ON contactPoint (failedAt, number) WHERE until IS NULL AND failedAt IS NOT NULL;

CREATE TABLE contactFunction (
  function TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (function, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX contactFunctionOfEntry ON contactFunction (number);

CREATE TABLE contractedService (
  number INTEGER NOT NULL, -- of the organisation's entry
  serviceId TEXT NOT NULL,
  kind TEXT NOT NULL,
  validUntil TEXT, -- null = no end is known
  PRIMARY KEY (number, serviceId)
) STRICT, WITHOUT ROWID;

CREATE INDEX contractedServiceByEnd ON contractedService (validUntil, number) WHERE validUntil IS NOT NULL;

CREATE TRIGGER contactEntryForgotten BEFORE DELETE ON contactEntry BEGIN
  DELETE FROM contactPoint WHERE number = old.number;
  DELETE FROM contactFunction WHERE number = old.number;
  DELETE FROM contractedService WHERE number = old.number;
END;

CREATE TABLE testCall (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  subject TEXT NOT NULL,
  subjectId TEXT NOT NULL,
  pointId TEXT NOT NULL,
  value TEXT NOT NULL,
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  result TEXT NOT NULL,
  exercise TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX testCallByTime ON testCall (at, id);

CREATE INDEX testCallOfSubject ON testCall (subjectId, at, id);

CREATE INDEX testCallOfExercise ON testCall (exercise, pointId, at) WHERE exercise <> '';

CREATE TABLE district (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  nativeName TEXT NOT NULL,
  code TEXT NOT NULL,
  parentId TEXT, -- null = lies in no other
  aliases TEXT NOT NULL,
  shape TEXT, -- null = not drawn
  note TEXT NOT NULL,
  sortName TEXT NOT NULL,
  searchText TEXT NOT NULL,
  west REAL, -- this and the next four: null = not drawn
  south REAL,
  east REAL,
  north REAL,
  size REAL
) STRICT;

CREATE INDEX districtByName ON district (archivedAt, hiddenBy, sortName, id);

CREATE INDEX districtDrawn ON district (south, north)
WHERE south IS NOT NULL AND archivedAt IS NULL AND hiddenBy IS NULL;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  series TEXT, -- null = not one changed occurrence of a series
  occurrence TEXT, -- null = not of a series
  startsAt TEXT, -- null = not agreed yet
  endsAt TEXT, -- null = not known
  timeZone TEXT NOT NULL,
  isAllDay INTEGER NOT NULL,
  place TEXT NOT NULL,
  agenda TEXT NOT NULL,
  participants TEXT NOT NULL,
  minutes TEXT NOT NULL,
  promises TEXT NOT NULL,
  recurrence TEXT NOT NULL,
  exceptions TEXT NOT NULL,
  uid TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  state TEXT NOT NULL,
  note TEXT NOT NULL,
  unmapped TEXT NOT NULL,
  number INTEGER NOT NULL,
  sortTitle TEXT NOT NULL,
  searchText TEXT NOT NULL,
  overAt TEXT NOT NULL -- when its last occurrence is over; 9999 when there is no last one, or no day
) STRICT;

CREATE INDEX meetingByEnd ON meeting (archivedAt, hiddenBy, overAt);

CREATE INDEX meetingByStart ON meeting (archivedAt, hiddenBy, startsAt);

CREATE INDEX meetingByUid ON meeting (uid) WHERE uid <> '';

CREATE INDEX meetingByTitle ON meeting (sortTitle, startsAt);

CREATE INDEX meetingOfSeries ON meeting (series) WHERE series IS NOT NULL;

CREATE TABLE meetingPromise (
  meetingId TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  contactId TEXT, -- null = nobody of the directory
  dueOn TEXT, -- null = no day was agreed
  keptOn TEXT, -- null = still open
  PRIMARY KEY (meetingId, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX meetingPromiseOpen ON meetingPromise (dueOn) WHERE keptOn IS NULL;

CREATE TABLE meetingContact (
  meetingId TEXT NOT NULL,
  contactId TEXT NOT NULL,
  PRIMARY KEY (contactId, meetingId)
) STRICT, WITHOUT ROWID;

CREATE INDEX meetingContactOf ON meetingContact (meetingId);

CREATE TABLE procedure (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  title TEXT NOT NULL,
  reference TEXT NOT NULL,
  level TEXT NOT NULL,
  trigger TEXT NOT NULL,
  steps TEXT NOT NULL,
  organisationId TEXT, -- null = whose it is is not known
  districtIds TEXT NOT NULL,
  validFrom TEXT, -- null = not said
  validUntil TEXT, -- null = no end is said
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  unmapped TEXT NOT NULL,
  verified TEXT NOT NULL,
  sortTitle TEXT NOT NULL,
  searchText TEXT NOT NULL,
  verifiedAt TEXT -- null = never
) STRICT;

CREATE INDEX procedureByTitle ON procedure (archivedAt, hiddenBy, sortTitle, id);

CREATE TABLE alert (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  identifier TEXT NOT NULL,
  sender TEXT NOT NULL,
  sent TEXT, -- null = the sender does not say
  status TEXT, -- null = the sender does not say
  msgType TEXT, -- null = the sender does not say
  scope TEXT, -- null = the sender does not say
  source TEXT NOT NULL,
  restriction TEXT NOT NULL,
  addresses TEXT NOT NULL,
  codes TEXT NOT NULL,
  note TEXT NOT NULL,
  refersTo TEXT NOT NULL,
  incidents TEXT NOT NULL,
  infos TEXT NOT NULL,
  heads TEXT NOT NULL,
  sortTitle TEXT NOT NULL,
  searchText TEXT NOT NULL,
  severityRank INTEGER NOT NULL,
  effectiveAt TEXT, -- null = at once
  endsAt TEXT -- null = neither an end nor a time of sending is said
) STRICT;

CREATE INDEX alertByIdentity ON alert (identifier, sender, sent);

CREATE INDEX alertBySent ON alert (archivedAt, hiddenBy, sent, sortTitle, id);

CREATE INDEX alertReal ON alert (endsAt) WHERE status = 'actual' AND archivedAt IS NULL AND hiddenBy IS NULL;

CREATE TABLE alertReference (
  alertId TEXT NOT NULL,
  identifier TEXT NOT NULL,
  sender TEXT NOT NULL,
  sent TEXT -- null = it could not be read
) STRICT;

CREATE INDEX alertReferenceOf ON alertReference (alertId);

CREATE INDEX alertReferenceTo ON alertReference (identifier, sender);

CREATE INDEX personPlaced ON person (id)
WHERE archivedAt IS NULL AND hiddenBy IS NULL AND departedOn IS NULL AND addresses GLOB '*"latitude":[0-9-]*';

CREATE TABLE route (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  reference TEXT NOT NULL,
  origin TEXT NOT NULL,
  destination TEXT NOT NULL,
  modes TEXT NOT NULL,
  state TEXT NOT NULL,
  stateAt TEXT, -- null = nobody said when
  stateNote TEXT NOT NULL,
  lines TEXT NOT NULL,
  points TEXT NOT NULL,
  districtIds TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  unmapped TEXT NOT NULL,
  verified TEXT NOT NULL,
  sortName TEXT NOT NULL,
  searchText TEXT NOT NULL,
  lengthM REAL, -- null = no line is drawn
  verifiedAt TEXT -- null = never
) STRICT;

CREATE INDEX routeByName ON route (archivedAt, hiddenBy, sortName, id);

CREATE TABLE restriction (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  title TEXT NOT NULL,
  reference TEXT NOT NULL,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  latitude REAL, -- null = not known
  longitude REAL, -- null = not known
  shape TEXT, -- null = not drawn
  districtIds TEXT NOT NULL,
  routeIds TEXT NOT NULL,
  startsAt TEXT, -- null = not said
  endsAt TEXT, -- null = until further notice
  hours TEXT NOT NULL,
  timeZone TEXT NOT NULL,
  exempt TEXT NOT NULL,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  unmapped TEXT NOT NULL,
  verified TEXT NOT NULL,
  sortTitle TEXT NOT NULL,
  searchText TEXT NOT NULL,
  verifiedAt TEXT -- null = never
) STRICT;

CREATE INDEX restrictionByTitle ON restriction (archivedAt, hiddenBy, sortTitle, id);

CREATE INDEX restrictionByEnd ON restriction (archivedAt, hiddenBy, endsAt);

CREATE INDEX organisationByFunction ON organisation (id) WHERE functions <> '[]';

CREATE INDEX contactByFunction ON contact (id) WHERE functions <> '[]';

CREATE INDEX facilityByFunction ON facility (id) WHERE functions <> '[]';

CREATE TABLE evidence (
  briefingId TEXT NOT NULL,
  number INTEGER NOT NULL, -- the candidate that says it
  recordKind TEXT NOT NULL,
  recordId TEXT NOT NULL,
  place TEXT NOT NULL,
  fields TEXT NOT NULL, -- fields of the record that it supports, items of lists as list#id
  isNamed INTEGER NOT NULL, -- 1: the document only names it beside another record
  changeSetId TEXT, -- change set that took it up; null = found the same when the file was read
  PRIMARY KEY (briefingId, number, recordId)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidenceOfRecord ON evidence (recordId, briefingId, isNamed);

CREATE INDEX evidenceOfChangeSet ON evidence (changeSetId) WHERE changeSetId IS NOT NULL;

CREATE TABLE briefingBlock (
  briefingId TEXT NOT NULL,
  number INTEGER NOT NULL, -- from 0, in the order of the document
  block TEXT NOT NULL,
  PRIMARY KEY (briefingId, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE mapFile (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL,
  content TEXT NOT NULL,
  minZoom INTEGER NOT NULL,
  maxZoom INTEGER NOT NULL,
  box TEXT NOT NULL,
  attribution TEXT NOT NULL,
  layers TEXT NOT NULL,
  sizeBytes INTEGER NOT NULL,
  headSha256 TEXT NOT NULL,
  addedAt TEXT NOT NULL,
  addedBy TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE channel (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- import that has not shown it yet; null once shown
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  groups TEXT NOT NULL,
  languages TEXT NOT NULL,
  districtIds TEXT NOT NULL,
  reach INTEGER, -- null = not known
  organisationId TEXT, -- null = by ourselves
  helper TEXT NOT NULL,
  needs TEXT NOT NULL,
  tests TEXT NOT NULL,
  note TEXT NOT NULL,
  sortName TEXT NOT NULL,
  searchText TEXT NOT NULL,
  testedOn TEXT -- null = never
) STRICT;

CREATE INDEX channelByName ON channel (archivedAt, hiddenBy, sortName, id);

CREATE TABLE paperEdition (
  series TEXT NOT NULL, -- kind, language, audience and district: what is counted together
  version INTEGER NOT NULL, -- from 1
  at TEXT NOT NULL,
  officer TEXT NOT NULL,
  pages TEXT NOT NULL, -- [{key, title, hash}] in their order
  PRIMARY KEY (series, version)
) STRICT, WITHOUT ROWID;

CREATE INDEX facilityByPlace ON facility (latitude, longitude) WHERE latitude IS NOT NULL;

CREATE TABLE bundleKeys (
  bundleId TEXT PRIMARY KEY REFERENCES bundle (id),
  senderMission TEXT NOT NULL,
  sign TEXT NOT NULL,
  recipients TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX bundleBySigner ON bundleKeys (sign);

CREATE TABLE exchangeProfile (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- never set: neither is imported from a file
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  agreement TEXT NOT NULL,
  clause TEXT NOT NULL,
  shares TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE headcount (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  createdBy TEXT NOT NULL,
  updatedBy TEXT NOT NULL,
  provenance TEXT NOT NULL,
  archivedAt TEXT, -- null while in use
  hiddenBy TEXT, -- never set: neither is imported from a file
  version TEXT NOT NULL,
  bundleId TEXT, -- null = the sender withheld it
  madeBy TEXT NOT NULL,
  countedAt TEXT, -- null = the sender withheld it
  total INTEGER, -- null = fewer than 3
  byType TEXT NOT NULL,
  byStatus TEXT NOT NULL,
  byState TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX headcountByBundle ON headcount (bundleId);

CREATE TABLE bundleBasis (
  bundleId TEXT PRIMARY KEY REFERENCES bundle (id),
  legalBasis TEXT, -- null = each person's consent alone
  agreement TEXT NOT NULL,
  clause TEXT NOT NULL,
  profileName TEXT NOT NULL -- of an own profile; empty = a built-in one
) STRICT, WITHOUT ROWID;

CREATE TABLE disclosureGround (
  recordId TEXT NOT NULL,
  bundleId TEXT NOT NULL REFERENCES bundle (id),
  ground TEXT NOT NULL,
  PRIMARY KEY (recordId, bundleId)
) STRICT, WITHOUT ROWID;

CREATE TABLE recall (
  recallId TEXT PRIMARY KEY REFERENCES bundle (id),
  bundleId TEXT NOT NULL, -- the bundle recalled; it may not have arrived
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX recallByBundle ON recall (bundleId);

CREATE INDEX bundleByLastDay ON bundle (expiresOn) WHERE expiresOn IS NOT NULL;
