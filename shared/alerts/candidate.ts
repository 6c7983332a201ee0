import type { FieldsOf } from '../reader/result.ts';
import { AlertInput } from './schema.ts';

type Fields = FieldsOf<'alert'>;
type InfoFields = NonNullable<Fields['infos']>[number];

const LINE = 300;
const SHORT = 1000;
const LONG = 20_000;

/**
 * The record that a candidate of a file makes. Nothing is added that the sender does not say: a missing status stays `null`, and the
 * alert is then never taken for a real one. What is longer than a field is cut, with `…` at its end.
 * @param newId makes ids of blocks and areas
 * @throws ZodError when the candidate is edited into something that is none
 */
export function alertInputOf(fields: Fields, newId: () => string): AlertInput {
  return AlertInput.parse({
    identifier: cut(fields.identifier, LINE),
    sender: cut(fields.sender, LINE),
    sent: instant(fields.sent),
    status: fields.status ?? null,
    msgType: fields.msgType ?? null,
    scope: fields.scope ?? null,
    source: cut(fields.source, LINE),
    restriction: cut(fields.restriction, SHORT),
    addresses: lines(fields.addresses),
    codes: lines(fields.codes),
    note: cut(fields.note, LONG),
    refersTo: (fields.references ?? [])
      .filter(({ sender, identifier }) => sender.trim() !== '' && identifier.trim() !== '')
      .map(({ sender, identifier, sent }) => ({
        sender: cut(sender, LINE),
        identifier: cut(identifier, LINE),
        sent: instant(sent),
      })),
    incidents: lines(fields.incidents),
    // What a passage of prose gives has a title and neither name nor blocks.
    infos: (
      fields.infos ?? (fields.identifier === undefined ? [{ language: 'und', headline: fields.title }] : [])
    ).map((info) => infoOf(info, newId)),
  });
}

function infoOf(info: InfoFields, newId: () => string) {
  return {
    id: newId(),
    language: language(info.language),
    categories: info.categories ?? [],
    event: cut(info.event, LINE),
    responseTypes: info.responseTypes ?? [],
    urgency: info.urgency ?? null,
    severity: info.severity ?? null,
    certainty: info.certainty ?? null,
    audience: cut(info.audience, SHORT),
    eventCodes: values(info.eventCodes),
    effective: instant(info.effective),
    onset: instant(info.onset),
    expires: instant(info.expires),
    senderName: cut(info.senderName, LINE),
    headline: cut(info.headline, SHORT),
    description: cut(info.description, LONG),
    instruction: cut(info.instruction, LONG),
    web: cut(info.web, 2000),
    contact: cut(info.contact, SHORT),
    parameters: values(info.parameters),
    resources: (info.resources ?? []).map((resource) => ({
      description: cut(resource.description, LINE),
      mimeType: cut(resource.mimeType, LINE),
      sizeBytes: resource.sizeBytes ?? null,
      uri: cut(resource.uri, 2000),
      digest: cut(resource.digest, LINE),
    })),
    areas: (info.areas ?? []).map((area) => ({
      id: newId(),
      description: cut(area.description, LONG),
      polygons: (area.polygons ?? []).filter((ring) => ring.length >= 4),
      circles: area.circles ?? [],
      geocodes: values(area.geocodes),
      altitude: area.altitude ?? null,
      ceiling: area.ceiling ?? null,
    })),
  };
}

function values(given: readonly { name: string; value: string }[] | undefined) {
  return (given ?? []).map(({ name, value }) => ({ name: cut(name, LINE), value: cut(value, 4000) }));
}

function lines(given: readonly string[] | undefined): string[] {
  return (given ?? []).map((line) => cut(line, LINE)).filter((line) => line !== '');
}

function cut(text: string | undefined, chars: number): string {
  const trimmed = (text ?? '').trim();
  return trimmed.length <= chars ? trimmed : `${trimmed.slice(0, chars - 1).trimEnd()}…`;
}

function instant(text: string | undefined): string | null {
  const atMs = Date.parse(text ?? '');
  return Number.isFinite(atMs) ? new Date(atMs).toISOString() : null;
}

/** `en_US` and `EN-us` are said as well; what is no tag at all is a language that is not determined. */
function language(text: string): string {
  const tag = text.trim().replaceAll('_', '-');
  const [primary = '', ...rest] = tag.split('-');
  const written = [primary.toLowerCase(), ...rest].join('-');
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written) ? written : 'und';
}
