import { z } from 'zod';
import { groundOf, type BundleBasis, type Ground, type NoGround } from '../../shared/bundles/basis.ts';
import { CalendarDate, dateOf } from '../../shared/kernel/dates.ts';
import { INTERFACE_LANGUAGES } from '../../shared/kernel/text.ts';
import { Consent } from '../../shared/people/schema.ts';
import type { ReadableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { alpha2Of } from '../reader/countries.ts';
import type { ExchangeDomains } from '../records/exchange.ts';

/** What the rule needs of a person. */
const Asked = z.looseObject({ consents: z.array(Consent), eraseOn: CalendarDate.nullable() });

/** Whether one person's data may leave, and on what ground; or why it stays. */
export interface PersonGround {
  personId: string;
  title: string;
  ground: Ground | null;
  refusal: NoGround | null;
  /** The day on which our own record has to go: the partner may keep it no longer. `null` = none is set. */
  eraseOn: string | null;
}

/** Who receives. */
export interface Recipient {
  id: string;
  name: string;
  shortName: string;
  sendingState: string;
}

/** On what ground each of some people may leave for a partner. People who are not on record are left out. */
export function groundsOf(
  db: ReadableDb,
  domains: ExchangeDomains,
  given: { personIds: Iterable<string>; partner: Recipient; basis: BundleBasis | null },
): PersonGround[] {
  const kind = domains.kinds.get('person');
  const today = dateOf(nowOf(db.clock));
  const recipientNames = namesOf(given.partner);
  return [...given.personIds].flatMap((personId): PersonGround[] => {
    const stored = kind?.store.find(db, personId) ?? null;
    if (kind === undefined || stored === null) return [];
    const { consents, eraseOn } = Asked.parse(stored.fields);
    const { provenance } = stored;
    const answer = groundOf({
      consents,
      eraseOn,
      cameFromPartner: provenance.source === 'bundle' && provenance.partnerId === given.partner.id,
      recipientNames,
      basis: given.basis,
      today,
    });
    return [
      {
        personId,
        title: kind.titleOf(stored.fields),
        ground: 'ground' in answer ? answer.ground : null,
        refusal: 'refusal' in answer ? answer.refusal : null,
        eraseOn,
      },
    ];
  });
}

/** What a consent may call a partner: by name, or its State by code or in one of our languages. */
function namesOf({ name, shortName, sendingState }: Recipient): string[] {
  return [
    name,
    shortName,
    sendingState,
    ...INTERFACE_LANGUAGES.map((language) => stateName(language, sendingState)),
  ];
}

function stateName(language: string, code: string): string {
  const region = alpha2Of(code);
  return region === null
    ? ''
    : (new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(region) ?? '');
}
