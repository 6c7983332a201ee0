import type { ExportField } from '../../../shared/exports/schema.ts';
import { markup, join, NOTHING, own, sheet, type Markup, type PageHead } from '../../documents/service.ts';
import type { ExportedPerson } from '../person.ts';
import type { Describer } from './describe.ts';

/** What of a person stands on a household sheet. */
export const SHEET_FIELDS: readonly ExportField[] = [
  'names',
  'birthDate',
  'sex',
  'nationalities',
  'documents',
  'contactPoints',
  'addresses',
  'languages',
  'needs',
  'nextOfKin',
  'household',
  'zoneId',
];

/** Needs that only the officer of the case may name: on paper they say whom to ask. */
const ASK_OFFICER = new Set(['survivor', 'legal-protection', 'child-at-risk', 'woman-at-risk']);

/** Somebody on a household sheet. */
export interface SheetMember {
  person: ExportedPerson;
  /** What they are to the household; empty for somebody who is in none. */
  role: string;
  /** Who answers for them; empty for nobody. */
  guardian: string;
}

/** People who travel and are reached together, or somebody alone. */
export interface SheetHousehold {
  name: string;
  zone: string;
  note: string;
  members: readonly SheetMember[];
}

/** One sheet: everybody in the household with what is asked about them when they are reached, moved, or looked for. */
export function householdSheet(head: PageHead, household: SheetHousehold, describe: Describer): string {
  const { words } = describe;
  const { name, zone, note, members } = household;
  const title = markup`<h2>${name === '' ? markup`${words.print.alone}` : own(name)}</h2><p>${words.print.people}: ${members.length}${zone === '' ? NOTHING : markup` · ${words.column.zone}: ${own(zone)}`}</p>${note === '' ? NOTHING : markup`<p class="note">${own(note)}</p>`}`;
  return sheet(
    head,
    markup`${title}${members.map((member) => memberOf(member, describe))}<p>${words.print.missing} <span class="box"></span> ${members.length} / ______</p>`,
  );
}

function memberOf({ person, role, guardian }: SheetMember, describe: Describer): Markup {
  const { words } = describe;
  const { fields } = person.record;
  const facts = [
    role === '' ? NOTHING : markup`<span>${words.print.role}: ${describe.value(role)}</span>`,
    markup`<span>${words.print.born}: ${describe.born(fields)}</span>`,
    fields.sex === 'unknown' ? NOTHING : markup`<span>${describe.value(fields.sex)}</span>`,
    markup`<span>${describe.states(fields.nationalities)}</span>`,
    guardian === '' ? NOTHING : markup`<span>${words.print.guardian}: ${own(guardian)}</span>`,
  ].filter((fact) => fact !== NOTHING);
  const needs = fields.needs.map(
    ({ category, consequence, confirmed }) =>
      markup`<span class="line">${ASK_OFFICER.has(category) ? markup`${words.print.askOfficer}` : markup`${own(consequence)} <span class="quiet">${describe.value(category)} · ${describe.confirmed(confirmed)}</span>`}</span>`,
  );
  const kin = fields.nextOfKin.map(
    (relative) =>
      markup`<span class="line">${own(relative.name)} <span class="quiet">${describe.value(relative.relation)}</span> ${own(relative.reach)}</span>`,
  );
  return markup`<div class="member"><div><span class="box"></span><span class="member-name">${describe.name(fields)}</span></div><p>${join(facts, markup` · `)}</p><div class="member-facts"><div>${part(words.print.reach, describe.reach(fields))}${part(words.column.address, describe.places(fields))}</div><div>${part(words.print.documents, describe.documents(fields))}${needs.length === 0 ? NOTHING : part(words.print.needs, join(needs))}${kin.length === 0 ? NOTHING : part(words.column.nextOfKin, join(kin))}</div></div></div>`;
}

function part(title: string, content: Markup): Markup {
  return markup`<h3>${title}</h3>${content.source === '' ? markup`–` : content}`;
}
