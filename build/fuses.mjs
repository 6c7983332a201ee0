import { flipFuses, FuseV1Options, FuseVersion, FuseState, getCurrentFuseWire } from '@electron/fuses';

/** @typedef {Partial<Record<keyof typeof FuseV1Options, boolean>>} Fuses */

/**
 * Sets fuses in an Electron program; those not named stay as they are.
 * @param {string} program
 * @param {Fuses} fuses
 */
export async function setFuses(program, fuses) {
  /** @type {Record<string, unknown>} */
  const config = { version: FuseVersion.V1, strictlyRequireAllFuses: false };
  for (const [name, isOn] of Object.entries(fuses))
    config[FuseV1Options[/** @type {keyof Fuses} */ (name)]] = isOn;
  await flipFuses(
    program,
    /** @type {import('@electron/fuses').FuseConfig} */ (/** @type {unknown} */ (config)),
  );
}

/**
 * Reads the fuses of an Electron program back: name → on or off. One that this Electron does not have is left out.
 * @param {string} program
 */
export async function readFuses(program) {
  const wire = await getCurrentFuseWire(program);
  /** @type {Fuses} */
  const fuses = {};
  for (const [index, state] of Object.entries(wire)) {
    const name = FuseV1Options[Number(index)];
    if (name === undefined || (state !== FuseState.ENABLE && state !== FuseState.DISABLE)) continue;
    fuses[/** @type {keyof Fuses} */ (name)] = state === FuseState.ENABLE;
  }
  return fuses;
}
