import { RIGHTS, type Right } from '../../shared/ipc/call.ts';

/** Who acts: every handle on the database carries one, so no repository function can be called without. */
export interface Actor {
  officerId: string;
  name: string;
  rights: ReadonlySet<Right>;
}

/** Until roles exist every officer holds every right. */
export function officerActor(officerId: string, name: string): Actor {
  return { officerId, name, rights: new Set(RIGHTS) };
}
