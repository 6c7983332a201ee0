import type { Migration } from '../migration.ts';

/** Facilities by where they are, for what is near a place. */
export const facilityPlaces: Migration = {
  number: 250,
  name: 'facility-places',
  up(run) {
    run(`
      CREATE INDEX facilityByPlace ON facility (latitude, longitude) WHERE latitude IS NOT NULL;
    `);
  },
};
