import type { FieldsOf } from '../../../shared/reader/result.ts';
import type { Facts } from './facts.ts';
import { mapReach } from './reach.ts';

/** An office and its holder as the record keeps them; `organisationId` is for whoever knows the other records. */
export function mapContact(fields: FieldsOf<'contact'>, facts: Facts): Record<string, unknown> {
  const role = facts.line('role', fields.role);
  const unit = facts.line('office', fields.office);
  const holder = holderName(fields, facts);
  // A source may give a function and the unit it is in: both make the office.
  const office = role !== '' && unit !== '' ? facts.line('office', `${role}, ${unit}`) : role + unit;
  return {
    office: office === '' && holder === '' ? facts.line('office', standIn(fields)) : office,
    holder,
    holderSince: null,
    deputies: [],
    formerHolders: [],
    competences: facts.lines('sector', fields.sectors, 30),
    hours: '',
    approach: '',
    ...mapReach(fields, facts),
    unmapped: facts.unmapped,
  };
}

/** A bare hotline is the organisation's own; an address without any name is called by itself. */
function standIn({ organisation, emails, phones, websites }: FieldsOf<'contact'>): string | undefined {
  return organisation ?? emails?.[0] ?? phones?.[0]?.number ?? websites?.[0];
}

function holderName(fields: FieldsOf<'contact'>, facts: Facts): string {
  const parts = [fields.givenName, fields.familyName].filter((part) => part !== undefined).join(' ');
  return facts.line('name', fields.name ?? parts);
}
