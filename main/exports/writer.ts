import type { ExportField } from '../../shared/exports/schema.ts';
import type { InterfaceLanguage } from '../../shared/kernel/text.ts';
import type { Mission } from '../../shared/mission/schema.ts';
import type { ExportedPerson } from './person.ts';

/** What a file says about itself. */
export interface ExportAbout {
  mission: Mission;
  /** Name of the officer who takes it out. */
  officer: string;
  /** Instant of writing. */
  at: string;
  purpose: string;
  fields: readonly ExportField[];
  language: InterfaceLanguage;
}

/** Writes people in one format as text: before all, one by one, after all. */
export interface TextWriter {
  head: string;
  /** One person; empty for somebody who has no place in this format. */
  person: (person: ExportedPerson) => string;
  tail: (count: number) => string;
}
