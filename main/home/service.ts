import {
  HOME_AREAS,
  HOME_SEVERITIES,
  type HomeArea,
  type HomeLine,
  type homeCalls,
} from '../../shared/home/calls.ts';
import type { AnswerOf } from '../../shared/ipc/call.ts';
import { dateOf } from '../../shared/kernel/dates.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { ReadableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';

/** What one part of the product brings to Home. */
export interface HomeSource {
  area: HomeArea;
  /** What needs somebody there, for an officer who reads that language; empty when nothing does. Each line may stand for several things. */
  lines(db: ReadableDb, language: InterfaceLanguage): Omit<HomeLine, 'area'>[];
  /** Whether the part holds anything at all. */
  started(db: ReadableDb): boolean;
}

/** Lines shown; nobody does more in a day. */
const SHOWN = 200;

/** What needs somebody today, the most pressing first, and how much waits in each part. */
export function today(
  db: ReadableDb,
  sources: readonly HomeSource[],
  language: InterfaceLanguage = 'en',
): AnswerOf<typeof homeCalls.today> {
  const lines = sources.flatMap((source) =>
    source.lines(db, language).map((line): HomeLine => ({ ...line, area: source.area })),
  );
  lines.sort((one, other) => compareText(urgencyOf(one), urgencyOf(other)));
  const counts = byArea((area) =>
    lines.filter((line) => line.area === area && isPressing(line)).reduce((sum, line) => sum + line.count, 0),
  );
  const started = byArea((area) => sources.some((source) => source.area === area && source.started(db)));
  return {
    on: dateOf(nowOf(db.clock)),
    lines: lines.slice(0, SHOWN),
    counts,
    more: Math.max(lines.length - SHOWN, 0),
    started,
  };
}

/** Whether a line counts in the rail: somebody must act today. */
function isPressing(line: HomeLine): boolean {
  return line.severity === 'overdue' || line.severity === 'today';
}

function urgencyOf(line: HomeLine): string {
  const due = line.dueAt ?? (line.dueOn === null ? '9' : `${line.dueOn}T23:59:59.999Z`);
  return `${String(HOME_SEVERITIES.indexOf(line.severity))} ${due}`;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byArea<Value>(of: (area: HomeArea) => Value): Record<HomeArea, Value> {
  const [people, contacts, briefings, cases, exchange] = HOME_AREAS;
  return {
    people: of(people),
    contacts: of(contacts),
    briefings: of(briefings),
    cases: of(cases),
    exchange: of(exchange),
  };
}
