import { z } from 'zod';
import type { ExchangeKind } from '../records/exchange.ts';
import { PersonName } from '../../shared/people/schema.ts';
import { nameText } from './derive.ts';
import { personStore } from './repository.ts';

const Named = z.looseObject({ names: z.array(PersonName).min(1) });

/** People in bundles. */
export const personExchange: ExchangeKind = {
  store: personStore,
  titleOf: (fields) => {
    const named = Named.safeParse(fields);
    return named.success && named.data.names[0] !== undefined ? nameText(named.data.names[0]) : '';
  },
};
