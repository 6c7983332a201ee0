import type { Migration } from '../migration.ts';

/**
 * When the postal address of an entry was last confirmed, by itself; the numbers of contracted services among those that are verified; and the day on which what the list shows of an entry turns: a number
 * ends, a holder begins.
 */
export const addressConfirmed: Migration = {
  number: 270,
  name: 'address-confirmed',
  up(run) {
    run(`ALTER TABLE contactEntry ADD COLUMN turnsOn TEXT; -- null = no such day is noted`);
    for (const table of ['organisation', 'contact', 'facility'])
      run(`
        ALTER TABLE ${table} ADD COLUMN addressConfirmed TEXT; -- null = never

        -- Whoever verified the whole entry verified its address.
        UPDATE ${table} SET addressConfirmed = verified WHERE address <> '' AND verified ->> 'at' IS NOT NULL;

        INSERT INTO contactPoint (number, pointId, position, kind, value, isDayAndNight, isFax, confirmedAt, confirmedChannel,
          confirmedBy, failedAt, until)
        SELECT entry.number, said.id, json_array_length(said.points), 'postal', replace(said.address, char(10), ', '), 0, 0,
          addressConfirmed ->> 'at', addressConfirmed ->> 'channel', coalesce(addressConfirmed ->> 'by', ''), NULL, NULL
        FROM ${table} AS said JOIN contactEntry AS entry ON entry.id = said.id WHERE said.address <> '';

        -- Read anew when it is next looked at, so that a day noted long ago counts.
        UPDATE contactEntry SET turnsOn = '0001-01-01' WHERE id IN
          (SELECT said.id FROM ${table} AS said, json_each(said.points) AS point WHERE point.value ->> 'until' IS NOT NULL);
      `);
    run(`
      UPDATE contactEntry SET turnsOn = '0001-01-01' WHERE id IN (SELECT id FROM contact WHERE holderSince IS NOT NULL);

      INSERT INTO contactPoint (number, pointId, position, kind, value, isDayAndNight, isFax, confirmedAt, confirmedChannel,
        confirmedBy, failedAt, until)
      SELECT entry.number, service.value ->> 'id', json_array_length(said.points) + 1 + service.key, 'phone',
        service.value ->> 'phone', 1, 0, NULL, NULL, '', NULL, date(service.value ->> 'validUntil', '+1 day')
      FROM organisation AS said JOIN contactEntry AS entry ON entry.id = said.id, json_each(said.services) AS service
      WHERE coalesce(service.value ->> 'phone', '') <> '';
    `);
  },
};
