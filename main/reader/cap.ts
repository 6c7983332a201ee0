import type { FieldsOf, ReadItem } from '../../shared/reader/result.ts';
import {
  ALERT_CATEGORIES,
  ALERT_CERTAINTIES,
  ALERT_MESSAGE_TYPES,
  ALERT_RESPONSES,
  ALERT_SCOPES,
  ALERT_SEVERITIES,
  ALERT_STATUSES,
  ALERT_URGENCIES,
  DEFAULT_ALERT_LANGUAGE,
} from '../../shared/alerts/words.ts';
import { CapNode } from './cap-node.ts';
import { capTree, type CapElement } from './cap-tree.ts';
import { readCapArea } from './cap-areas.ts';
import { swappedAmong, type Position } from './map-positions.ts';
import type { Warnings } from './sheet.ts';

type Alert = FieldsOf<'alert'>;
type Info = NonNullable<Alert['infos']>[number];
type Resource = NonNullable<Info['resources']>[number];

const MOST_RAW_LINES = 2000;
const NEEDS_REFERENCES = new Set(['update', 'cancel', 'ack', 'error']);

/**
 * Alerts of CAP 1.0 to 1.2, alone or in a feed, each a candidate. What the standard requires and is not there is told by its name; what
 * is not understood is kept beside the candidate. Links are never followed.
 * @throws AppError `reader/damaged` · `reader/limit`
 * @see OASIS Common Alerting Protocol 1.2, section 3.2
 */
export function readCap(bytes: Uint8Array, warnings: Warnings): ReadItem[] {
  const { alerts, linksOnly } = capTree(bytes);
  if (linksOnly > 0) warnings.add('links-not-followed', { count: linksOnly });
  const places: Position[] = [];
  const items = alerts.map((element, index) => itemOf(element, index + 1, warnings, places));
  const swapped = swappedAmong(places);
  if (swapped > 0) warnings.add('coordinates-swapped', { count: swapped });
  return items;
}

function itemOf(element: CapElement, card: number, warnings: Warnings, places: Position[]): ReadItem {
  const node = new CapNode(element, { place: { card }, warnings, unmapped: [], missing: new Set() });
  const fields = alertOf(node, places);
  node.finish();
  const { missing, unmapped } = node.context;
  if (missing.size > 0)
    warnings.add('required-missing', { missing: [...missing].join(', '), count: missing.size }, { card });
  return { kind: 'alert', place: { card }, fields, unmapped: unmapped.slice(0, 1000), raw: rawOf(element) };
}

function alertOf(node: CapNode, places: Position[]): Alert {
  const fields: Alert = { title: '' };
  set(fields, 'identifier', node.line('identifier'));
  set(fields, 'sender', node.line('sender'));
  set(fields, 'sent', node.instant('sent'));
  set(fields, 'status', node.word('status', ALERT_STATUSES));
  set(fields, 'msgType', node.word('msgType', ALERT_MESSAGE_TYPES));
  set(fields, 'scope', node.word('scope', ALERT_SCOPES));
  node.require('identifier', 'sender', 'sent', 'status', 'msgType', 'scope');
  set(fields, 'source', node.line('source'));
  set(fields, 'restriction', node.line('restriction'));
  set(fields, 'addresses', node.words('addresses'));
  set(fields, 'codes', node.lines('code'));
  set(fields, 'note', node.text('note'));
  set(fields, 'references', node.references('references'));
  set(fields, 'incidents', node.words('incidents'));
  if (fields.scope === 'restricted') node.require('restriction');
  if (fields.scope === 'private') node.require('addresses');
  if (NEEDS_REFERENCES.has(fields.msgType ?? '')) node.require('references');
  set(
    fields,
    'infos',
    node.each('info', 100, (info) => infoOf(info, places)),
  );
  const [first] = fields.infos ?? [];
  fields.title = (first?.headline ?? first?.event ?? fields.identifier ?? fields.sender ?? 'CAP').slice(
    0,
    1000,
  );
  return fields;
}

function infoOf(node: CapNode, places: Position[]): Info {
  const info: Info = { language: node.line('language') ?? DEFAULT_ALERT_LANGUAGE };
  set(info, 'categories', node.wordList('category', ALERT_CATEGORIES));
  set(info, 'event', node.line('event'));
  set(info, 'responseTypes', node.wordList('responseType', ALERT_RESPONSES));
  set(info, 'urgency', node.word('urgency', ALERT_URGENCIES));
  set(info, 'severity', node.word('severity', ALERT_SEVERITIES));
  set(info, 'certainty', node.word('certainty', ALERT_CERTAINTIES));
  node.require('category', 'event', 'urgency', 'severity', 'certainty');
  set(info, 'audience', node.line('audience'));
  set(info, 'eventCodes', node.values('eventCode', 200));
  set(info, 'effective', node.instant('effective'));
  set(info, 'onset', node.instant('onset'));
  set(info, 'expires', node.instant('expires'));
  set(info, 'senderName', node.line('senderName'));
  set(info, 'headline', node.line('headline'));
  set(info, 'description', node.text('description'));
  set(info, 'instruction', node.text('instruction'));
  set(info, 'web', node.line('web'));
  set(info, 'contact', node.line('contact'));
  set(info, 'parameters', node.values('parameter', 1000));
  set(info, 'resources', node.each('resource', 200, resourceOf));
  set(
    info,
    'areas',
    node.each('area', 1000, (area) => readCapArea(area, places)),
  );
  return info;
}

function resourceOf(node: CapNode): Resource {
  const resource: Resource = { description: node.line('resourceDesc') ?? '' };
  node.require('resourceDesc');
  set(resource, 'mimeType', node.line('mimeType'));
  set(resource, 'uri', node.line('uri'));
  set(resource, 'digest', node.line('digest'));
  const size = node.line('size');
  if (size !== undefined && /^\d{1,12}$/.test(size)) resource.sizeBytes = Number(size);
  else if (size !== undefined) node.keep('size', size);
  // The file itself, in base64: it would have to be judged by a reader of its own.
  if (node.drop('derefUri')) node.context.warnings.count('attachment-dropped', 'cap', node.context.place);
  return resource;
}

/** Sets a field that has a value. */
function set<Fields extends object, Key extends keyof Fields>(
  fields: Fields,
  key: Key,
  value: Fields[Key] | undefined,
): void {
  if (value !== undefined) fields[key] = value;
}

function rawOf(alert: CapElement): string[] {
  const lines: string[] = [];
  const write = (element: CapElement, depth: number): void => {
    if (lines.length >= MOST_RAW_LINES || element.name === 'derefUri' || element.name === 'Signature') return;
    const text = element.text.trim().slice(0, 20_000);
    if (depth > 0) lines.push(`${'  '.repeat(depth - 1)}${element.name}${text === '' ? '' : `: ${text}`}`);
    for (const child of element.children) write(child, depth + 1);
  };
  write(alert, 0);
  return lines;
}
