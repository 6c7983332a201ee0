import { formatCaseNumber } from '../../shared/cases/number.ts';
import type { Mission } from '../../shared/mission/schema.ts';
import type { WritableDb } from '../database/handle.ts';
import { nowOf } from '../kernel/clock.ts';
import { foldText } from '../kernel/words.ts';
import { ourMission } from '../mission/service.ts';
import { hasCaseNumber, takeSequence } from './repository.ts';

/** Gives a new case its number: unique on this device by counting, and across devices by the device's own part. */
export function nextCaseNumber(db: WritableDb): string {
  const year = Number(nowOf(db.clock).slice(0, 4));
  const { device } = db.changeSet;
  for (;;) {
    const sequence = takeSequence(db, device, year);
    const caseNumber = formatCaseNumber({
      mission: missionCode(ourMission(db)),
      deviceId: device,
      year,
      sequence,
    });
    // A partner's bundle may hold one by accident or by malice.
    if (!hasCaseNumber(db, caseNumber)) return caseNumber;
  }
}

/** Sending State and the first three letters of the city: two missions in one city differ. */
function missionCode(mission: Mission): string {
  const city = foldText(mission.city).replace(/[^a-z0-9]/g, '');
  return `${mission.sendingState}${city.slice(0, 3)}`.toUpperCase();
}
