import { z } from 'zod';
import type { contactsCalls } from '../../shared/contacts/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';
import { addDays } from '../../shared/kernel/dates.ts';
import type { ReadableDb } from '../database/handle.ts';
import { organisationStore } from './repository.ts';
import { todayThere } from './today.ts';

const ENDING = `FROM contractedService JOIN contactEntry ON contactEntry.number = contractedService.number
  WHERE validUntil IS NOT NULL AND validUntil <= @until AND contactEntry.hiddenBy IS NULL AND contactEntry.archivedAt IS NULL`;

const Row = z.strictObject({ id: z.string(), serviceId: z.string() });

/** Contracted services that have ended or end within so many days, soonest first. */
export function listEndingServices(
  db: ReadableDb,
  query: ParsedInputOf<typeof contactsCalls.services>,
): AnswerOf<typeof contactsCalls.services> {
  const today = todayThere(db);
  const until = addDays(today, query.withinDays);
  const total = z.number().parse(db.value(`SELECT count(*) ${ENDING}`, { until }));
  const found = db
    .rows(
      `SELECT contactEntry.id, serviceId ${ENDING} ORDER BY validUntil, contractedService.number, serviceId LIMIT @limit OFFSET @offset`,
      { until, limit: query.limit, offset: query.offset },
    )
    .map((row) => Row.parse(row));
  const rows = found.flatMap(({ id, serviceId }) => {
    const { fields } = organisationStore.get(db, id);
    const service = fields.services.find((one) => one.id === serviceId);
    if (service === undefined) return [];
    const hasEnded = (service.validUntil ?? today) < today;
    return [{ organisationId: id, organisationName: fields.name, service, hasEnded }];
  });
  return { total, rows };
}
