import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

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
