import type {
  Evidence,
  EvidenceKind,
  MatchReason,
  PersonFacts,
  Verdict,
} from '../../shared/people/matching.ts';
import { foldText } from '../kernel/words.ts';
import { compareBirthDates, isStandIn, prepareBirthDate, type PreparedBirthDate } from './birth-dates.ts';
import { documentKey, isCloseDocument, isSameDocument, isSamePhone, phoneKey } from './numbers.ts';
import { comparePrepared } from './compare.ts';
import { prepareName, type PreparedName } from './prepare.ts';

/** A person made ready to be compared with many. */
export interface PreparedPerson {
  names: readonly { text: string; prepared: PreparedName }[];
  birthDate: PreparedBirthDate | null;
  birthPlace: string;
  sex: PersonFacts['sex'];
  nationalities: readonly string[];
  documents: readonly { type: string; issuer: string | null; number: string; key: string }[];
  phones: readonly { text: string; key: string }[];
  emails: readonly string[];
}

/** What the comparison says: the score orders, the verdict decides, the evidence is shown. */
export interface PeopleMatch {
  /** From 0 to 1; in the band of the verdict, so that a list in order of score is in order of verdict. */
  score: number;
  verdict: Verdict;
  /** What speaks for it, then what speaks against it. */
  evidence: Evidence[];
}

/** Takes the facts of a person that the comparison uses, once for many comparisons. */
export function preparePerson(person: PersonFacts): PreparedPerson {
  const numbers = person.contactPoints.filter((point) => !point.value.includes('@'));
  return {
    names: person.names
      .map(nameText)
      .filter((text) => text !== '')
      .map((text) => ({ text, prepared: prepareName(text) })),
    birthDate: prepareBirthDate(person.birthDate),
    birthPlace: foldText(person.birthPlace).trim(),
    sex: person.sex,
    nationalities: person.nationalities,
    documents: person.documents.map((document) => ({ ...document, key: documentKey(document.number) })),
    phones: numbers
      .map(({ value }) => ({ text: value, key: phoneKey(value) }))
      .filter(({ key }) => key !== ''),
    emails: person.contactPoints
      .filter((point) => point.value.includes('@'))
      .map(({ value }) => value.trim().toLowerCase()),
  };
}

function nameText(name: PersonFacts['names'][number]): string {
  const given = [name.given, name.patronymic]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
  return [name.surname.trim(), given].filter((part) => part !== '').join(', ');
}

/** Compares two people by what is known of them. Order does not matter but for the wording of the evidence. */
export function comparePeople(one: PersonFacts, other: PersonFacts): PeopleMatch {
  return comparePreparedPeople(preparePerson(one), preparePerson(other));
}

/** `comparePeople` for people who were made ready before. */
export function comparePreparedPeople(one: PreparedPerson, other: PreparedPerson): PeopleMatch {
  const findings = [
    ...documentFindings(one, other),
    ...nameFindings(one, other),
    ...birthFindings(one, other),
    ...reachFindings(one, other),
    ...restFindings(one, other),
  ];
  const verdict = verdictOf(findings);
  const weight = findings.reduce((sum, finding) => sum + finding.weight, PRIOR);
  return {
    score: inBand(verdict, 1 / (1 + Math.exp(-weight))),
    verdict,
    evidence: [
      ...findings.filter((finding) => finding.weight > 0),
      ...findings.filter((finding) => finding.weight <= 0),
    ].map(({ kind, detail, how }) => ({ kind, detail, how })),
  };
}

/**
 * Whether registering one beside the other needs a reason: a document says that they are one person, or they have a name and a
 * whole birth date in common.
 */
export function isLikelyMatch({ verdict, evidence }: PeopleMatch): boolean {
  const has = (kind: EvidenceKind): boolean => evidence.some((finding) => finding.kind === kind);
  if (has('same-document')) return true;
  return (verdict === 'same' || verdict === 'likely') && has('names-alike') && has('same-birth-date');
}

/** How much more likely each finding makes it that two records are one person, as the logarithm of the odds. */
const PRIOR = -5;

interface Finding {
  kind: EvidenceKind;
  detail: string;
  how: MatchReason[];
  weight: number;
}

function finding(
  kind: EvidenceKind,
  detail: string,
  weight: number,
  how: readonly MatchReason[] = [],
): Finding {
  return { kind, detail, weight, how: [...how] };
}

function documentFindings(one: PreparedPerson, other: PreparedPerson): Finding[] {
  const found: Finding[] = [];
  let otherOfKind: Finding | null = null;
  for (const a of one.documents) {
    for (const b of other.documents) {
      if (a.issuer !== null && b.issuer !== null && a.issuer !== b.issuer) continue;
      if (isSameDocument(a.key, b.key)) return [finding('same-document', b.number, 7)];
      if (a.type !== b.type || a.key === '' || b.key === '') continue;
      if (isCloseDocument(a.key, b.key))
        found.push(finding('document-close', `${a.number} · ${b.number}`, 2));
      else if (a.issuer !== null && a.issuer === b.issuer && a.type === 'passport')
        otherOfKind = finding('other-document-of-same-kind', `${a.number} · ${b.number}`, -0.7);
    }
  }
  if (found.length > 0) return found.slice(0, 1);
  return otherOfKind === null ? [] : [otherOfKind];
}

function nameFindings(one: PreparedPerson, other: PreparedPerson): Finding[] {
  let best: { match: ReturnType<typeof comparePrepared>; detail: string } | null = null;
  for (const a of one.names) {
    for (const b of other.names) {
      const match = comparePrepared(a.prepared, b.prepared);
      if (best === null || match.score > best.match.score)
        best = { match, detail: a.text === b.text ? b.text : `${a.text} · ${b.text}` };
    }
  }
  if (best === null) return [];
  const { match, detail } = best;
  if (match.same) return [finding('names-alike', detail, 1 + 3 * match.score, match.reasons)];
  return [finding('names-differ', detail, -4 * (1 - match.score), match.reasons)];
}

function birthFindings(one: PreparedPerson, other: PreparedPerson): Finding[] {
  const [a, b] = [one.birthDate, other.birthDate];
  const detail = a?.text === b?.text ? (b?.text ?? '') : `${a?.text ?? ''} · ${b?.text ?? ''}`;
  switch (compareBirthDates(a, b)) {
    case 'same':
      return [finding('same-birth-date', detail, b !== null && isStandIn(b) ? 2 : 4)];
    case 'compatible':
      return [finding('birth-date-compatible', detail, 1.5)];
    case 'close':
      return [finding('birth-date-close', detail, 1.5)];
    case 'different':
      return [finding('different-birth-date', detail, -3.5)];
    case 'unknown':
      return [];
  }
}

function reachFindings(one: PreparedPerson, other: PreparedPerson): Finding[] {
  const phone = other.phones.find((b) => one.phones.some((a) => isSamePhone(a.key, b.key)));
  const email = other.emails.find((b) => one.emails.includes(b));
  return [
    ...(phone === undefined ? [] : [finding('same-phone', phone.text, 2.5)]),
    ...(email === undefined ? [] : [finding('same-email', email, 3)]),
  ];
}

function restFindings(one: PreparedPerson, other: PreparedPerson): Finding[] {
  const found: Finding[] = [];
  if (one.birthPlace !== '' && one.birthPlace === other.birthPlace)
    found.push(finding('same-birth-place', other.birthPlace, 1));
  const common = other.nationalities.filter((code) => one.nationalities.includes(code));
  if (common.length > 0) found.push(finding('same-nationality', common.join(' · '), 0.4));
  else if (one.nationalities.length > 0 && other.nationalities.length > 0)
    found.push(
      finding('different-nationality', [...one.nationalities, ...other.nationalities].join(' · '), -0.7),
    );
  if (isSexed(one.sex) && isSexed(other.sex) && one.sex !== other.sex)
    found.push(finding('different-sex', `${one.sex} · ${other.sex}`, -2));
  return found;
}

function isSexed(sex: PersonFacts['sex']): boolean {
  return sex === 'female' || sex === 'male';
}

function verdictOf(findings: readonly Finding[]): Verdict {
  const kinds = new Set(findings.map(({ kind }) => kind));
  const reach = kinds.has('same-phone') || kinds.has('same-email');
  if (kinds.has('same-document')) {
    const contradicted =
      kinds.has('names-differ') || kinds.has('different-birth-date') || kinds.has('different-sex');
    return contradicted ? 'likely' : 'same';
  }
  if (!kinds.has('names-alike')) {
    const alike = kinds.has('same-birth-date') && (reach || kinds.has('document-close'));
    return alike ||
      (kinds.has('document-close') && !kinds.has('names-differ')) ||
      (reach && !kinds.has('names-differ'))
      ? 'possible'
      : 'different';
  }
  // Twins have names alike and a birth date in common.
  if (kinds.has('different-sex')) return kinds.has('different-birth-date') ? 'different' : 'possible';
  if (kinds.has('same-birth-date')) return 'likely';
  if (kinds.has('different-birth-date'))
    return reach || kinds.has('document-close') ? 'possible' : 'different';
  if (reach || kinds.has('document-close')) return 'likely';
  if (kinds.has('same-birth-place') && (kinds.has('birth-date-close') || kinds.has('birth-date-compatible')))
    return 'likely';
  return 'possible';
}

const BANDS: Readonly<Record<Verdict, readonly [number, number]>> = {
  different: [0, 0.3],
  possible: [0.3, 0.6],
  likely: [0.6, 0.9],
  same: [0.9, 1],
};

function inBand(verdict: Verdict, share: number): number {
  const [from, to] = BANDS[verdict];
  return from + share * (to - from);
}
