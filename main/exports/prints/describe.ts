import { daysInMonth, safeParsePartialDate, type CalendarDate } from '../../../shared/kernel/dates.ts';
import type { InterfaceLanguage } from '../../../shared/kernel/text.ts';
import type { Confirmation, ContactPoint, PersonInput, PersonName } from '../../../shared/people/schema.ts';
import { code, markup, join, NOTHING, own, PAPER_LOCALES, type Markup } from '../../documents/service.ts';
import { stateName } from '../states.ts';
import { channelWord, valueWord, wordsOf, type Words } from '../words/words.ts';

/** How facts of people are written on paper in one language, on one day. */
export interface Describer {
  words: Words;
  /** A date as far as it is known, written out. */
  date: (date: string) => string;
  name: (person: PersonInput) => Markup;
  /** Year of birth with the age it makes today. */
  born: (person: PersonInput) => Markup;
  states: (codes: readonly string[]) => Markup;
  documents: (person: PersonInput) => Markup;
  /** Every way to reach somebody, with the age of what we know. */
  reach: (person: PersonInput) => Markup;
  confirmed: (confirmation: Confirmation) => string;
  places: (person: PersonInput, most?: number) => Markup;
  /** The word for a value of an enum. */
  value: (value: string) => string;
}

export function describer(language: InterfaceLanguage, today: CalendarDate): Describer {
  const words = wordsOf(language);
  const locale = PAPER_LOCALES[language];
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...options });
  const formats = [format({}), format({ month: 'short' }), format({ month: 'short', day: 'numeric' })];

  const date = (text: string): string => {
    const parts = safeParsePartialDate(text);
    if (parts === null) return text;
    const { year, month, day, approximate } = parts;
    const known = month === null ? 0 : day === null ? 1 : 2;
    const at = new Date(0);
    at.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
    return `${approximate ? '~ ' : ''}${formats[known]?.format(at) ?? text}`;
  };
  const confirmed = ({ at, channel }: Confirmation): string =>
    at === null
      ? words.print.neverConfirmed
      : [words.print.confirmed, date(at.slice(0, 10)), channel === null ? '' : channelWord(words, channel)]
          .filter((part) => part !== '')
          .join(' ');
  const point = (contact: ContactPoint): Markup => {
    const { kind, value, note, failedAt, confirmed: by } = contact;
    const isFailed = failedAt !== null && (by.at === null || by.at <= failedAt);
    const state = isFailed ? `${words.print.failed} (${date(failedAt.slice(0, 10))})` : confirmed(by);
    return markup`<span class="line">${code(value)} <span class="quiet">${valueWord(words, kind)}${note === '' ? NOTHING : markup`, ${own(note)}`} · ${state}</span></span>`;
  };
  return {
    words,
    date,
    confirmed,
    value: (value) => valueWord(words, value),
    name: ({ names }) => {
      const [first, ...others] = names;
      const more = others.map((name) => own(nameLine(name)));
      return markup`${own(first === undefined ? '' : nameLine(first))}${more.length === 0 ? NOTHING : markup`<span class="line quiet">${join(more, markup` · `)}</span>`}`;
    },
    born: ({ birthDate }) => {
      if (birthDate === null) return markup`${words.print.notKnown}`;
      const age = ageOn(birthDate, today);
      return markup`${date(birthDate)}${age === null ? NOTHING : markup`<span class="line quiet">${words.print.age}: ${age}</span>`}`;
    },
    states: (codes) =>
      join(
        codes.map((state) => markup`${stateName(language, state)}`),
        markup`, `,
      ),
    documents: ({ documents }) => {
      if (documents.length === 0) return markup`<span class="quiet">${words.print.none}</span>`;
      return join(
        documents.map(({ type, number, issuer, expiresOn }) => {
          const until =
            expiresOn === null
              ? ''
              : ` · ${expiresOn < today ? words.print.expired : words.print.expires} ${date(expiresOn)}`;
          return markup`<span class="line">${code(number)} <span class="quiet">${valueWord(words, type)}${issuer === null ? '' : `, ${stateName(language, issuer)}`}${until}</span></span>`;
        }),
      );
    },
    reach: ({ contactPoints }) =>
      contactPoints.length === 0
        ? markup`<span class="quiet">${words.print.none}</span>`
        : join(contactPoints.map(point)),
    places: ({ addresses }, most = addresses.length) =>
      join(
        addresses.slice(0, most).map(({ text, place, kind, confirmed: by }) => {
          const where = [...new Set([text, place])].filter((part) => part !== '').join(', ');
          return markup`<span class="line">${own(where)} <span class="quiet">${valueWord(words, kind)} · ${confirmed(by)}</span></span>`;
        }),
      ),
  };
}

function nameLine(name: PersonName): string {
  const given = [name.given, name.patronymic].filter((part) => part !== '').join(' ');
  return [name.surname, given].filter((part) => part !== '').join(', ');
}

/** Whole years on a day; `null` where the year alone leaves more than one answer and is only about right. */
export function ageOn(birthDate: string, today: CalendarDate): string | null {
  const parts = safeParsePartialDate(birthDate);
  if (parts === null) return null;
  const years = Number(today.slice(0, 4)) - parts.year;
  const monthDay = (month: number, day: number): string =>
    `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const now = today.slice(5);
  const firstDay = monthDay(parts.month ?? 1, parts.day ?? 1);
  const lastMonth = parts.month ?? 12;
  const lastDay = monthDay(lastMonth, parts.day ?? daysInMonth(parts.year, lastMonth));
  const oldest = firstDay <= now ? years : years - 1;
  const youngest = lastDay <= now ? years : years - 1;
  if (oldest < 0) return null;
  const age = youngest === oldest ? String(oldest) : `${String(Math.max(0, youngest))}–${String(oldest)}`;
  return parts.approximate ? `~ ${age}` : age;
}
