import { z } from 'zod';
import type { casesCalls } from '../../shared/cases/calls.ts';
import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { InputOf } from '../../shared/ipc/call.ts';
import { addDays, dateOf } from '../../shared/kernel/dates.ts';
import { instantOf } from '../../shared/kernel/time-zones.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { peopleCalls } from '../../shared/people/calls.ts';
import { newId, nowOf, type Clock } from '../kernel/clock.ts';
import {
  INVENTED_DISTRICTS,
  INVENTED_PROCEDURES,
  INVENTED_CHANNELS,
  INVENTED_RESTRICTION,
  INVENTED_ROUTE,
} from './host-state.ts';
import { INVENTED_HOUSEHOLDS, INVENTED_ZONES } from './households.ts';
import { INVENTED_MEETINGS } from './meetings.ts';
import { INVENTED_PEOPLE, type InventedPerson } from './people.ts';

/** The core's own calls: the demonstration is entered as an officer would enter it. */
type CallCore = (name: string, input: unknown) => Promise<Result<unknown>>;

const Made = z.looseObject({ id: z.string(), revision: z.number() });

/**
 * Fills a new database with the invented demonstration mission, dated from today.
 * @throws AppError whatever a call answers
 */
export async function fillDemonstration(callCore: CallCore, clock: Clock, officer: string): Promise<void> {
  const mission = new Demonstration(callCore, clock, officer);
  await mission.zones();
  await mission.people();
  await mission.households();
  await mission.districts();
  await mission.contacts();
  await mission.hostState();
  await mission.meetings();
  await mission.cases();
}

class Demonstration {
  readonly #callCore: CallCore;
  readonly #clock: Clock;
  readonly #officer: string;
  readonly #idOf = new Map<string, string>();
  readonly #zoneAt = new Map<string, string>();

  constructor(callCore: CallCore, clock: Clock, officer: string) {
    this.#callCore = callCore;
    this.#clock = clock;
    this.#officer = officer;
  }

  async zones(): Promise<void> {
    for (const { wardens, ...zone } of INVENTED_ZONES) {
      const { id } = await this.#make('zones.create', {
        ...zone,
        wardens: wardens.map(({ name, phone, languages, testedDaysAgo }, index) => ({
          id: this.#id(),
          name,
          phone,
          languages,
          deputy: index > 0,
          lastTestOn: testedDaysAgo === null ? null : this.#day(-testedDaysAgo),
        })),
      });
      for (const place of zone.places) this.#zoneAt.set(place, id);
    }
  }

  async people(): Promise<void> {
    for (const invented of INVENTED_PEOPLE) {
      const { id } = await this.#make('people.create', {
        ...this.#toPerson(invented),
        besideReason: invented.beside ?? '',
      });
      this.#idOf.set(`${invented.given} ${invented.surname}`, id);
    }
  }

  async households(): Promise<void> {
    for (const { members, ...household } of INVENTED_HOUSEHOLDS) {
      await this.#make('households.create', {
        ...household,
        members: members.map(({ who, role, guardian }) => ({
          id: this.#id(),
          personId: this.#idOf.get(who),
          role,
          guardianId: guardian === undefined ? null : this.#idOf.get(guardian),
        })),
      });
    }
  }

  async districts(): Promise<void> {
    for (const { parts, ...district } of INVENTED_DISTRICTS) {
      const { id } = await this.#make('districts.create', district);
      this.#idOf.set(district.name, id);
      for (const name of parts) await this.#make('districts.create', { name, parentId: id });
    }
  }

  async hostState(): Promise<void> {
    for (const { steps, ...procedure } of INVENTED_PROCEDURES)
      await this.#make('procedures.create', {
        ...procedure,
        steps: steps.map((step) => ({ id: this.#id(), ...step })),
      });
    const { id } = await this.#make('routes.create', INVENTED_ROUTE);
    await this.#make('restrictions.create', {
      ...INVENTED_RESTRICTION,
      routeIds: [id],
      hours: [{ id: this.#id(), from: '20:00', until: '06:00' }],
    });
    for (const { inDays, result, ...channel } of INVENTED_CHANNELS)
      await this.#make('channels.create', {
        ...channel,
        tests: result === null ? [] : [{ id: this.#id(), on: this.#day(inDays), result }],
      });
  }

  async meetings(): Promise<void> {
    for (const { inDays, from, to, rule, people, agenda, promises, ...meeting } of INVENTED_MEETINGS) {
      const at = (time: string): string => instantOf(`${this.#day(inDays)}T${time}:00`, 'Europe/Lisbon');
      await this.#make('meetings.create', {
        ...meeting,
        startsAt: at(from),
        endsAt: at(to),
        timeZone: 'Europe/Lisbon',
        recurrence: rule ?? '',
        participants: people.map(({ name, role, came }) => ({
          id: this.#id(),
          name,
          role: role ?? 'participant',
          attendance: came === true ? 'attended' : 'invited',
        })),
        agenda: agenda.map((text) => ({ id: this.#id(), text })),
        promises: promises.map(({ text, owner, dueInDays }) => ({
          id: this.#id(),
          text,
          owner: owner === '' ? this.#officer : owner,
          dueOn: dueInDays === null ? null : this.#day(dueInDays),
        })),
      });
    }
  }

  async contacts(): Promise<void> {
    const ministry = await this.#organisation({
      name: 'Ministry of Foreign Affairs (demonstration)',
      type: 'foreign-ministry',
      level: 'national',
      city: 'Lisboa',
      points: [this.#point('+351 210 000 100')],
    });
    const protection = await this.#organisation({
      name: 'Civil Protection Authority (demonstration)',
      type: 'civil-protection',
      functions: ['civil-protection'],
      level: 'national',
      city: 'Lisboa',
      points: [this.#point('+351 210 000 200', ['day-and-night'])],
    });
    const police = await this.#organisation({
      name: 'District Police Faro (demonstration)',
      type: 'police',
      functions: ['police'],
      level: 'regional',
      city: 'Faro',
      district: 'Faro',
      districtIds: [...this.#idOf].flatMap(([name, id]) => (name === 'Faro' ? [id] : [])),
      points: [this.#point('+351 289 000 300', ['day-and-night'])],
    });
    await this.#office({
      office: 'Duty desk, consular emergencies',
      functions: ['foreign-ministry'],
      organisationId: ministry,
      holder: 'Helena Duarte',
      hours: 'day and night',
      approach: 'Telephone first; note verbale within two days',
      points: [this.#point('+351 210 000 101', ['day-and-night', 'duty-officer'])],
      languages: ['pt', 'en', 'fr'],
      verified: this.#confirmed(20, 'phone'),
    });
    await this.#office({
      office: 'Liaison officer for missions',
      organisationId: protection,
      holder: 'Rui Magalhães',
      points: [
        this.#point('+351 210 000 201'),
        { ...this.#point('liaison@protection.example'), kind: 'email' },
      ],
      languages: ['pt', 'en'],
      verified: this.#confirmed(140, 'email'),
    });
    await this.#office({
      office: 'Foreign detainees',
      organisationId: police,
      district: 'Faro',
      points: [this.#point('+351 289 000 301', ['office-hours'])],
    });
    await this.#facility({
      name: 'Hospital do Sul (demonstration)',
      type: 'hospital',
      city: 'Faro',
      latitude: 37.02,
      longitude: -7.93,
      capacity: 320,
      state: 'open',
      points: [this.#point('+351 289 000 400', ['day-and-night'])],
      verified: this.#confirmed(60, 'phone'),
    });
    await this.#facility({
      name: 'Assembly point Lisbon east (demonstration)',
      type: 'assembly-point',
      city: 'Lisboa',
      latitude: 38.77,
      longitude: -9.09,
      capacity: 600,
      organisationId: protection,
      verified: this.#confirmed(200, 'in-person'),
    });
    await this.#facility({
      name: 'School shelter Setúbal (demonstration)',
      type: 'shelter',
      city: 'Setúbal',
      latitude: 38.52,
      longitude: -8.89,
      capacity: 150,
      organisationId: protection,
    });
  }

  async cases(): Promise<void> {
    const passport = await this.#open('Björk Jónsdóttir', {
      type: 'lost-document',
      severity: 'P3',
      representedState: 'ISL',
      basis: 'Helsinki Treaty, Article 34',
      request: 'Passport stolen on the train; flies home on Friday. Asks for an emergency travel document.',
      place: 'Lisboa',
    });
    await this.#note(passport, 'Police report shown, number 4711/26.', 'in-person');
    await this.#task(passport, 'Ask Reykjavík to confirm identity', 0);
    await this.#task(passport, 'Print and hand over the document', 3);
    const arrest = await this.#open('Tor Haugen', {
      type: 'arrest-detention',
      severity: 'P1',
      request: 'Arrested after a fight; asks for a visit and a lawyer who speaks English.',
      place: 'Coimbra',
    });
    await this.#note(arrest, 'Call from the district police, foreign detainees.', 'phone');
    await this.#task(arrest, 'Visit in custody', 1);
    const hospital = await this.#open('Lars Østby', {
      type: 'hospitalisation',
      severity: 'P2',
      request: 'Fell at home, in hospital in Faro; daughter in Bergen asks for news.',
      place: 'Faro',
    });
    await this.#task(hospital, 'Call the insurer', -1);
  }

  #toPerson(invented: InventedPerson): InputOf<typeof peopleCalls.create> {
    const { document, phone, latin } = invented;
    const name = { given: invented.given, surname: invented.surname, script: invented.script };
    return {
      names: [
        { id: this.#id(), ...name },
        ...(latin === undefined ? [] : [{ id: this.#id(), kind: 'alias' as const, ...latin }]),
      ],
      birthDate: invented.birthDate,
      sex: invented.sex,
      nationalities: [invented.nationality],
      standing: invented.standing,
      zoneId: this.#zoneAt.get(invented.place) ?? null,
      documents:
        document === undefined
          ? []
          : [
              {
                id: this.#id(),
                number: document.number,
                issuer: invented.nationality,
                expiresOn: this.#day(document.expiresInDays),
              },
            ],
      contactPoints:
        phone === undefined
          ? []
          : [
              {
                id: this.#id(),
                kind: 'mobile',
                value: phone.value,
                confirmed: this.#confirmed(phone.confirmedDaysAgo, 'phone'),
              },
            ],
      addresses: [{ id: this.#id(), text: invented.address, place: invented.place, countryCode: 'PRT' }],
      languages: invented.languages,
      note: invented.note ?? '',
    };
  }

  async #organisation(input: InputOf<typeof contactsCalls.createOrganisation>): Promise<string> {
    return (await this.#make('contacts.createOrganisation', { countryCode: 'PRT', ...input })).id;
  }

  async #office(input: InputOf<typeof contactsCalls.createContact>): Promise<void> {
    await this.#make('contacts.createContact', { countryCode: 'PRT', ...input });
  }

  async #facility(input: InputOf<typeof contactsCalls.createFacility>): Promise<void> {
    await this.#make('contacts.createFacility', { countryCode: 'PRT', ...input });
  }

  async #open(name: string, input: Omit<InputOf<typeof casesCalls.create>, 'people'>): Promise<string> {
    const people = [{ personId: this.#idOf.get(name), role: 'subject' }];
    return (await this.#make('cases.create', { ...input, people })).id;
  }

  async #note(caseId: string, text: string, channel: 'phone' | 'in-person'): Promise<void> {
    await this.#make('cases.addNote', { caseId, text, channel, direction: 'incoming' });
  }

  async #task(caseId: string, title: string, inDays: number): Promise<void> {
    await this.#make('cases.addTask', { caseId, title, dueOn: this.#day(inDays) });
  }

  async #make(name: string, input: unknown): Promise<z.infer<typeof Made>> {
    const result = await this.#callCore(name, input);
    if (!result.ok) throw new AppError(result.error.code, result.error.details);
    return Made.parse(result.value);
  }

  #point(value: string, marks: ('day-and-night' | 'duty-officer' | 'office-hours')[] = []) {
    return { id: this.#id(), kind: 'phone' as const, value, marks };
  }

  #confirmed(daysAgo: number | null, channel: 'phone' | 'email' | 'in-person') {
    if (daysAgo === null) return { at: null, channel: null, by: '' };
    return { at: `${this.#day(-daysAgo)}T10:00:00.000Z`, channel, by: this.#officer };
  }

  #day(inDays: number): string {
    return addDays(dateOf(nowOf(this.#clock)), inDays);
  }

  #id(): string {
    return newId(this.#clock);
  }
}
