import { onTestFinished } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { fakeClock, openDatabaseIn, type TestDatabase } from './open-database.ts';

export { temporaryFolder };
export { fakeClock, openDatabaseIn, type FakeClock, type TestDatabase } from './open-database.ts';

export function openTestDatabase(clock = fakeClock()): TestDatabase {
  const opened = openDatabaseIn(temporaryFolder(), clock);
  onTestFinished(() => {
    opened.store.close();
  });
  return opened;
}
