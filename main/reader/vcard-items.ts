import type { FieldsOf, ReadItem, ReadPhone } from '../../shared/reader/result.ts';
import { splitValue, unescapeValue } from './content-lines.ts';
import { countryCodeOf } from './countries.ts';
import type { Card, CardProperty } from './vcard.ts';

const SILENT = new Set(['VERSION', 'PRODID', 'REV', 'X-ABLABEL', 'SORT-STRING', 'PROFILE']);
const SILENT_TYPES = new Set([
  'voice',
  'internet',
  'x-internet',
  'postal',
  'parcel',
  'intl',
  'dom',
  'msg',
  'text',
  'video',
  'other',
  'cell',
  'fax',
  'pager',
  'mobile',
]);

/** A list of people names thousands; all of them stand in the source beside. */
const MOST_UNMAPPED = 990;

/** The candidate in a card: an organisation when the card is about one, else a contact; `null` for a card that holds nothing. */
export function itemOfCard(card: Card): ReadItem | null {
  // A card that says nothing is nobody.
  if (card.properties.every(({ name, value }) => SILENT.has(name) || /^[;\s]*$/.test(value))) return null;
  const labels = new Map<string, string>();
  for (const property of card.properties) {
    if (property.name === 'X-ABLABEL' && property.group !== '') {
      labels.set(property.group, unescapeValue(property.value).replace(/^_\$!<(.*)>!\$_$/, '$1'));
    }
  }
  const reader = new CardReader(card.properties, labels);
  const place = { card: card.card, line: card.line };
  const contact = reader.contact();
  const organisation = contact.organisation;
  if (reader.isOrganisation(contact) && (organisation ?? contact.name) !== undefined) {
    const { name, givenName, familyName, role, office, organisation: _, ...reach } = contact;
    reader.keep('TITLE', role);
    const fields: FieldsOf<'organisation'> = { name: organisation ?? name ?? '', ...reach };
    if (office !== undefined) fields.name = `${fields.name}, ${office}`.slice(0, 4000);
    if (name !== fields.name && organisation !== name) reader.keep('FN', name);
    reader.keep('N', [familyName, givenName].filter((part) => part !== undefined).join(', ') || undefined);
    return { kind: 'organisation', place, fields, unmapped: reader.unmapped, raw: card.raw };
  }
  return { kind: 'contact', place, fields: contact, unmapped: reader.unmapped, raw: card.raw };
}

class CardReader {
  readonly unmapped: { label: string; value: string }[] = [];
  private readonly properties: readonly CardProperty[];
  private readonly labels: ReadonlyMap<string, string>;

  constructor(properties: readonly CardProperty[], labels: ReadonlyMap<string, string>) {
    this.properties = properties;
    this.labels = labels;
  }

  keep(label: string, value: string | undefined): void {
    if (value !== undefined && value.trim() !== '' && this.unmapped.length < MOST_UNMAPPED) {
      this.unmapped.push({ label: label.slice(0, 200), value: value.trim() });
    }
  }

  isOrganisation(contact: FieldsOf<'contact'>): boolean {
    const kind = this.first('KIND') ?? this.first('X-ADDRESSBOOKSERVER-KIND') ?? '';
    if (/^org/i.test(kind.trim())) return true;
    if (/^company$/i.test(this.first('X-ABSHOWAS') ?? '')) return true;
    const isNamed = contact.givenName !== undefined || contact.familyName !== undefined;
    return (
      !isNamed &&
      contact.organisation !== undefined &&
      (contact.name === undefined || contact.name === contact.organisation)
    );
  }

  contact(): FieldsOf<'contact'> {
    const fields: FieldsOf<'contact'> = {};
    const phones: ReadPhone[] = [];
    const emails: string[] = [];
    const websites: string[] = [];
    const languages: string[] = [];
    const notes: string[] = [];
    const addresses: { text: string; label: string; isPreferred: boolean; country: string }[] = [];
    for (const property of this.properties) {
      const text = unescapeValue(property.value).trim();
      if (text === '' || SILENT.has(property.name)) continue;
      switch (property.name) {
        case 'FN':
          this.once(fields, 'name', oneLine(text), property);
          break;
        case 'N':
          this.takeName(fields, property.value);
          break;
        case 'ORG': {
          const units = splitValue(property.value, ';')
            .map((unit) => oneLine(unescapeValue(unit)))
            .filter((unit) => unit !== '');
          if (fields.organisation !== undefined) this.keepProperty(property, units.join(', '));
          else if (units[0] !== undefined) {
            fields.organisation = cut(units[0]);
            if (units.length > 1) fields.office = cut(units.slice(1).join(', '));
          }
          break;
        }
        case 'TITLE':
        case 'ROLE':
          this.once(fields, 'role', oneLine(text), property);
          break;
        case 'TEL':
          phones.push(this.phone(property, text));
          break;
        case 'EMAIL':
          emails.push(cut(oneLine(text).replace(/^mailto:/i, '')));
          break;
        case 'URL':
          websites.push(cut(oneLine(text)));
          break;
        case 'LANG':
          languages.push(cut(text));
          break;
        case 'NOTE':
          notes.push(text);
          break;
        case 'UID':
          this.once(fields, 'reference', text, property);
          break;
        case 'LABEL':
          break;
        case 'ADR': {
          const parts = splitValue(property.value, ';').map((part) => unescapeValue(part).trim());
          const address = parts.filter((part) => part !== '').join('\n');
          const label = this.label(property);
          if (address !== '')
            addresses.push({
              text: address,
              label,
              isPreferred: property.isPreferred,
              country: parts[6] ?? '',
            });
          break;
        }
        default:
          this.keepProperty(property, text);
      }
    }
    const main =
      addresses.find((entry) => entry.isPreferred) ??
      addresses.find((entry) => /work/i.test(entry.label)) ??
      addresses[0];
    if (main !== undefined) {
      fields.address = main.text;
      const code = countryCodeOf(main.country);
      if (code !== null) fields.countryCode = code;
    }
    const [label, ...labels] = this.properties.filter(({ name }) => name === 'LABEL');
    if (main === undefined && label !== undefined) fields.address = unescapeValue(label.value).trim();
    else if (label !== undefined) labels.unshift(label);
    for (const other of labels) this.keepProperty(other, unescapeValue(other.value).trim());
    for (const other of addresses) if (other !== main) this.keep(`ADR ${other.label}`.trim(), other.text);
    if (phones.length > 0) fields.phones = phones.slice(0, 200);
    if (emails.length > 0) fields.emails = emails.slice(0, 200);
    if (websites.length > 0) fields.websites = websites.slice(0, 200);
    if (languages.length > 0) fields.languages = languages.slice(0, 200);
    if (notes.length > 0) fields.note = notes.join('\n\n').slice(0, 200_000);
    const nickname = this.first('NICKNAME');
    if (
      (fields.name ?? fields.familyName ?? fields.givenName ?? fields.organisation ?? fields.role) ===
        undefined &&
      nickname !== undefined
    )
      fields.name = cut(oneLine(unescapeValue(nickname)));
    if (fields.name === undefined && (fields.familyName ?? fields.givenName) !== undefined) {
      fields.name = cut([fields.givenName, fields.familyName].filter((part) => part !== undefined).join(' '));
    }
    return fields;
  }

  private once(
    fields: FieldsOf<'contact'>,
    key: 'name' | 'role' | 'reference',
    value: string,
    property: CardProperty,
  ): void {
    if (fields[key] === undefined) fields[key] = cut(value);
    else if (fields[key] !== value) this.keepProperty(property, value);
  }

  private takeName(fields: FieldsOf<'contact'>, value: string): void {
    const [family = '', given = '', additional = '', prefix = '', suffix = ''] = splitValue(value, ';').map(
      (part) => oneLine(unescapeValue(part)),
    );
    if (family !== '') fields.familyName = cut(family);
    if (given !== '') fields.givenName = cut(given);
    this.keep('N additional', additional);
    this.keep('N prefix', prefix);
    this.keep('N suffix', suffix);
  }

  private phone(property: CardProperty, text: string): ReadPhone {
    const number = oneLine(text)
      .replace(/^(?:tel|callto|sms):/i, '')
      .replace(/;ext=(\w+)/i, ' ext. $1');
    const types = property.types.join(' ');
    // Telephones of one maker say by a label of their own what others say by the type.
    const kind = kindOf(types) ?? kindOf(this.labels.get(property.group) ?? '') ?? 'voice';
    const mark = this.label(property);
    return mark === '' ? { number: cut(number), kind } : { number: cut(number), kind, mark };
  }

  private label(property: CardProperty): string {
    const label = this.labels.get(property.group);
    if (label !== undefined && label !== '') return label.slice(0, 200);
    return property.types
      .filter((type) => !SILENT_TYPES.has(type))
      .join(' ')
      .slice(0, 200);
  }

  private keepProperty(property: CardProperty, text: string): void {
    this.keep(`${property.name} ${this.label(property)}`.trim(), text.replace(/(?:;\s*)+$/, ''));
  }

  private first(name: string): string | undefined {
    return this.properties.find((property) => property.name === name)?.value;
  }
}

function kindOf(words: string): ReadPhone['kind'] | null {
  if (/fax|t[ée]l[ée]copie/i.test(words)) return 'fax';
  if (/pager/i.test(words)) return 'pager';
  if (/\bsat\b|satel|thuraya|iridium/i.test(words)) return 'satellite';
  return /cell|mobile|iphone|portable|whatsapp|m[óo]vil|gsm/i.test(words) ? 'mobile' : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  return text.slice(0, 4000);
}
