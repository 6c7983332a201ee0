import type {
  AlertArea,
  AlertInfo,
  AlertInput,
  AlertResource,
  AlertRing,
} from '../../shared/alerts/schema.ts';

const NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';
/** Words of CAP that are not ours with a capital. */
const WORDS: Readonly<Record<string, string>> = { cbrne: 'CBRNE', 'all-clear': 'AllClear' };

/**
 * An alert as CAP 1.2, elements in the order of its schema. Times have a zone in figures, `-00:00` for UTC, and no parts of seconds.
 * Positions are latitude first.
 * @param alert says everything that the standard requires
 * @see OASIS Common Alerting Protocol 1.2, sections 3.2 and 3.3.2
 */
export function writeCap(alert: AlertInput): string {
  const lines = [
    element('identifier', alert.identifier),
    element('sender', alert.sender),
    element('sent', time(alert.sent)),
    element('status', word(alert.status)),
    element('msgType', word(alert.msgType)),
    element('source', alert.source),
    element('scope', word(alert.scope)),
    element('restriction', alert.restriction),
    element('addresses', list(alert.addresses)),
    ...alert.codes.map((code) => element('code', code)),
    element('note', alert.note),
    element('references', references(alert)),
    element('incidents', list(alert.incidents)),
    ...alert.infos.map(info),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${group('alert', lines, ` xmlns="${NAMESPACE}"`)}`;
}

function info(block: AlertInfo): string {
  return group('info', [
    element('language', block.language),
    ...block.categories.map((category) => element('category', word(category))),
    element('event', block.event),
    ...block.responseTypes.map((type) => element('responseType', word(type))),
    element('urgency', word(block.urgency)),
    element('severity', word(block.severity)),
    element('certainty', word(block.certainty)),
    element('audience', block.audience),
    ...block.eventCodes.map((code) => pair('eventCode', code)),
    element('effective', time(block.effective)),
    element('onset', time(block.onset)),
    element('expires', time(block.expires)),
    element('senderName', block.senderName),
    element('headline', block.headline),
    element('description', block.description),
    element('instruction', block.instruction),
    element('web', block.web),
    element('contact', block.contact),
    ...block.parameters.map((parameter) => pair('parameter', parameter)),
    ...block.resources.map(resource),
    ...block.areas.map(area),
  ]);
}

function resource(file: AlertResource): string {
  return group('resource', [
    element('resourceDesc', file.description),
    element('mimeType', file.mimeType),
    element('size', file.sizeBytes === null ? '' : String(file.sizeBytes)),
    element('uri', file.uri),
    element('digest', file.digest),
  ]);
}

function area(part: AlertArea): string {
  return group('area', [
    element('areaDesc', part.description),
    ...part.polygons.map((ring) =>
      element(
        'polygon',
        closed(ring)
          .map(([longitude, latitude]) => `${number(latitude)},${number(longitude)}`)
          .join(' '),
      ),
    ),
    ...part.circles.map(({ latitude, longitude, radiusM }) =>
      element('circle', `${number(latitude)},${number(longitude)} ${number(radiusM / 1000)}`),
    ),
    ...part.geocodes.map((code) => pair('geocode', code)),
    element('altitude', part.altitude === null ? '' : number(part.altitude)),
    element('ceiling', part.ceiling === null ? '' : number(part.ceiling)),
  ]);
}

/** The first position stands at the end again. @see section 3.2.4 */
function closed(ring: AlertRing): AlertRing {
  const [first] = ring;
  const last = ring.at(-1);
  return first === undefined || (first[0] === last?.[0] && first[1] === last[1]) ? ring : [...ring, first];
}

function pair(name: string, { name: valueName, value }: { name: string; value: string }): string {
  return `<${name}><valueName>${escaped(valueName)}</valueName><value>${escaped(value)}</value></${name}>`;
}

/** Empty where there is nothing to say: an empty element is not valid everywhere. */
function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
}

function group(name: string, parts: readonly string[], attributes = ''): string {
  const inner = parts.filter((part) => part !== '').join('\n');
  return `<${name}${attributes}>\n${inner}\n</${name}>`;
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function word(ours: string | null): string {
  if (ours === null) return '';
  return WORDS[ours] ?? ours.charAt(0).toUpperCase() + ours.slice(1);
}

function time(instant: string | null): string {
  return instant === null ? '' : instant.replace(/\.\d+Z$/, '-00:00');
}

/** Words apart by blanks; one with a blank in it stands in quotation marks, and then has none itself. */
function list(words: readonly string[]): string {
  return words.map((each) => (/\s/.test(each) ? `"${each.replaceAll('"', "'")}"` : each)).join(' ');
}

function references({ refersTo }: AlertInput): string {
  return refersTo
    .map(({ sender, identifier, sent }) =>
      [sender, identifier, time(sent)].filter((part) => part !== '').join(','),
    )
    .join(' ');
}

/** Never with an exponent, which the standard does not know. */
function number(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
