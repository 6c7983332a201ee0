import { caseLinks } from './cases/links.ts';
import { householdLinks } from './households/links.ts';
import { kinLinks } from './people/links.ts';
import type { PersonLinks } from './records/links.ts';
import { zoneLinks } from './zones/links.ts';

/** Every kind of record that names people: what a merge goes by. Part of the composition. */
export const personLinks: readonly PersonLinks[] = [caseLinks, householdLinks, kinLinks, zoneLinks];
