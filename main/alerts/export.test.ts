import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertInputOf } from '../../shared/alerts/candidate.ts';
import { missingOf } from '../../shared/alerts/rules.ts';
import { AlertId, AlertInput } from '../../shared/alerts/schema.ts';
import * as words from '../../shared/alerts/words.ts';
import { isAppError } from '../../shared/kernel/errors.ts';
import { FileRef } from '../../shared/kernel/files.ts';
import { newId, systemClock } from '../kernel/clock.ts';
import { readCap } from '../reader/cap.ts';
import { Warnings } from '../reader/sheet.ts';
import { anAlert } from '../test/alert.ts';
import { openTestDatabase, temporaryFolder } from '../test/database.ts';
import { testTask } from '../test/task.ts';
import { writeCap } from './cap-writer.ts';
import { createAlert, exportAlert, issueAlert } from './service.ts';
import { alertText } from './text.ts';

const id = () => newId(systemClock);

// The standard gives a line no meaning of its own blanks, and XML no place to most signs below the blank.
const clean = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\s]+/gu, ' ').trim();
const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map(clean);
const said = line.map((text) => (text === '' ? 'x' : text));
const name = fc.stringMatching(/^[\w.@:-]{1,20}$/);
const instant = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const oneOf = <Word extends string>(all: readonly Word[]) => fc.constantFrom(...all);
const degrees = (most: number) =>
  fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((n) => n / 10_000);
const ring = fc
  .array(fc.tuple(degrees(180), degrees(90)), { minLength: 3, maxLength: 8 })
  .map((open) => [...open, ...open.slice(0, 1)])
  .filter((closed) => closed.length > 3);
const value = fc.record({ name: line, value: said });

const alerts = fc
  .record({
    identifier: name,
    sender: name,
    sent: instant,
    status: oneOf(words.ALERT_STATUSES),
    msgType: oneOf(words.ALERT_MESSAGE_TYPES),
    scope: oneOf(words.ALERT_SCOPES),
    source: line,
    restriction: said,
    addresses: fc.array(
      said.map((text) => text.replaceAll('"', "'")),
      { minLength: 1, maxLength: 3 },
    ),
    codes: few(said),
    note: line,
    refersTo: fc.array(fc.record({ sender: name, identifier: name, sent: instant }), {
      minLength: 1,
      maxLength: 3,
    }),
    incidents: few(name),
    infos: few(
      fc.record({
        language: fc.constantFrom('en-US', 'fr', 'ar', 'zh-Hans'),
        categories: fc.uniqueArray(oneOf(words.ALERT_CATEGORIES), { minLength: 1, maxLength: 3 }),
        event: said,
        responseTypes: fc.uniqueArray(oneOf(words.ALERT_RESPONSES), { maxLength: 3 }),
        urgency: oneOf(words.ALERT_URGENCIES),
        severity: oneOf(words.ALERT_SEVERITIES),
        certainty: oneOf(words.ALERT_CERTAINTIES),
        audience: line,
        eventCodes: few(value),
        effective: maybe(instant),
        onset: maybe(instant),
        expires: maybe(instant),
        senderName: line,
        headline: line,
        description: line,
        instruction: line,
        web: line,
        contact: line,
        parameters: few(value),
        resources: few(
          fc.record({
            description: said,
            mimeType: said,
            sizeBytes: maybe(fc.nat()),
            uri: line,
            digest: line,
          }),
        ),
        areas: few(
          fc.record({
            description: said,
            polygons: few(ring),
            circles: few(
              fc.record({ longitude: degrees(180), latitude: degrees(90), radiusM: fc.nat(20_000_000) }),
            ),
            geocodes: few(value),
            altitude: maybe(fc.nat(9000)),
            ceiling: maybe(fc.nat(9000)),
          }),
        ),
      }),
    ),
  })
  .map((alert) =>
    AlertInput.parse({
      ...alert,
      infos: alert.infos.map((info) => ({
        ...info,
        id: id(),
        areas: info.areas.map((area) => ({ ...area, id: id() })),
      })),
    }),
  );

/** Ids are ours and do not travel. */
function withoutIds(alert: AlertInput): unknown {
  return JSON.parse(JSON.stringify(alert, (key, inner: unknown) => (key === 'id' ? undefined : inner)));
}

describe('an alert as CAP', () => {
  it('is read back as it was, whatever it says', () => {
    fc.assert(
      fc.property(alerts, (alert) => {
        const warnings = new Warnings();
        const [item] = readCap(new TextEncoder().encode(writeCap(alert)), warnings);
        if (item?.kind !== 'alert') throw new Error('no alert');
        expect(withoutIds(alertInputOf(item.fields, id))).toEqual(withoutIds(alert));
        expect(item.unmapped).toEqual([]);
        expect(warnings.all().filter(({ code }) => code !== 'coordinates-swapped')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has a zone in figures and never a Z', () => {
    const xml = writeCap(anAlert({}, { expires: '2026-11-25T10:00:00.000Z' }));
    expect(xml).toContain('<sent>2026-11-24T10:00:00-00:00</sent>');
    expect(xml).toContain('<expires>2026-11-25T10:00:00-00:00</expires>');
    expect(xml).not.toMatch(/\dZ</);
  });

  it('closes a ring that is open', () => {
    const ring: [number, number][] = [
      [-9.2, 38.7],
      [-9.1, 38.7],
      [-9.1, 38.8],
      [-9.2, 38.8],
    ];
    const area = { id: id(), description: 'Lisbon', polygons: [ring] };
    expect(writeCap(anAlert({}, { areas: [area] }))).toContain(
      '<polygon>38.7,-9.2 38.7,-9.1 38.8,-9.1 38.8,-9.2 38.7,-9.2</polygon>',
    );
  });

  it('is refused when a name holds what a reference could not be told apart by', () => {
    for (const name of ['Embassy of Norway', 'a,b', 'a<b', 'a&b'])
      expect(missingOf(anAlert({ identifier: name, sender: name }))).toEqual(['identifier', 'sender']);
    const told = { identifier: 'a-1', sender: 'a b', sent: null };
    expect(missingOf(anAlert({ msgType: 'update', refersTo: [told] }))).toEqual(['references']);
  });

  it('of our own is read back as it was, though it was said to a part of a second', () => {
    const { write } = openTestDatabase();
    const sent = '2026-11-24T10:00:00.789Z';
    const ours = AlertInput.strip().parse(
      write((db) => issueAlert(db, anAlert({ sent }, { expires: '2026-11-24T12:00:00.500Z' }))),
    );
    const [item] = readCap(new TextEncoder().encode(writeCap(ours)), new Warnings());
    if (item?.kind !== 'alert') throw new Error('no alert');
    const again = alertInputOf(item.fields, id);
    expect([again.sent, again.infos[0]?.expires]).toEqual([ours.sent, ours.infos[0]?.expires]);
  });

  it('is refused when the standard requires what it does not say', async () => {
    const database = openTestDatabase();
    const path = join(temporaryFolder(), 'a.cap');
    const alert = anAlert({ scope: null }, { categories: [] });
    const stored = database.write((db) => createAlert(db, alert));
    const asked = { id: AlertId.parse(stored.id), path: FileRef.parse(path), language: 'en' } as const;
    const error: unknown = await exportAlert(testTask(database), { ...asked, format: 'cap' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(isAppError(error, 'alerts/incomplete') && error.details.missing).toBe('scope, category');
    await exportAlert(testTask(database), { ...asked, format: 'text' });
    expect(readFileSync(path, 'utf8')).toContain('Flood in the lower town');
  });
});

describe('an alert as text', () => {
  it('says first that it is an exercise, in the words of each block', () => {
    const [english] = anAlert().infos;
    if (english === undefined) throw new Error('no block');
    const arabic = { ...english, id: id(), language: 'ar', headline: 'فيضان' };
    const text = alertText(anAlert({ status: 'exercise', infos: [english, arabic] }), 'ar');
    expect(text.split('\n')[0]).toBe('تمرين تمرين تمرين');
    expect(text).toContain('EXERCISE EXERCISE EXERCISE\nFlood in the lower town');
  });

  it('names area, end and sender, with the zone of the time', () => {
    const area = { id: id(), description: 'Alfama' };
    const info = { expires: '2026-11-25T10:00:00.000Z', areas: [area], instruction: 'Go up.' };
    expect(alertText(anAlert({}, info), 'en')).toBe(
      'Flood in the lower town\nGo up.\nWhere: Alfama\nUntil: November 25, 2026 at 10:00 UTC\nFrom: civil@example.org\n',
    );
  });
});
