import { common } from './fr/common.ts';
import { errors } from './fr/errors.ts';
import { gate } from './fr/gate.ts';
import { people } from './fr/people.ts';
import { settings } from './fr/settings.ts';

export const catalogue = { common, errors, gate, people, settings };
