import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter, formatCaseNumber, isCaseNumber } from './number.ts';
import { isClosable, isEnded, nextStatuses } from './rules.ts';
import { CASE_STATUSES } from './schema.ts';

const parts = {
  mission: 'NORLIS',
  deviceId: '0192f0c1-7b2a-7c3d-8e4f-a1b2c3d4e5f6',
  year: 2026,
  sequence: 7,
};

describe('case numbers', () => {
  it('carry mission, device, year, count and a check character', () => {
    expect(formatCaseNumber(parts)).toMatch(/^NORLIS-[0-9A-Z]{4}-26-0007-[0-9A-Z]$/);
  });

  it('check as ISO/IEC 7064 MOD 37,36 does', () => {
    expect(checkCharacter('A12425GABC1234002')).toBe('M');
  });

  it('differ between two laptops that count alike', () => {
    const other = { ...parts, deviceId: '0192f0c1-7b2a-7c3d-8e4f-a1b2c3d4e5f7' };
    expect(formatCaseNumber(parts)).not.toBe(formatCaseNumber(other));
  });

  it('are recognised however they are typed', () => {
    const caseNumber = formatCaseNumber(parts);
    expect(isCaseNumber(` ${caseNumber.toLowerCase()} `)).toBe(true);
  });

  it('show any single wrong character', () => {
    const caseNumber = formatCaseNumber(parts);
    fc.assert(
      fc.property(
        fc.nat(caseNumber.length - 1),
        fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')),
        (at, wrong) => {
          fc.pre(caseNumber[at] !== '-' && caseNumber[at] !== wrong);
          expect(isCaseNumber(caseNumber.slice(0, at) + wrong + caseNumber.slice(at + 1))).toBe(false);
        },
      ),
    );
  });
});

describe('the life cycle', () => {
  it('ends nowhere without a way back: what does not end leads on', () => {
    for (const status of CASE_STATUSES) {
      expect(nextStatuses(status).length > 0 || isEnded(status), status).toBe(true);
      expect(nextStatuses(status), status).not.toContain('closed');
    }
  });

  it('keeps responsibility here until a handover is confirmed', () => {
    expect(nextStatuses('handover-pending')).toEqual(['handed-over', 'open']);
    expect(isClosable('handover-pending')).toBe(false);
  });
});
