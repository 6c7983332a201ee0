import { z } from 'zod';

/** A bundle's id: the UUID in its manifest. */
export const BundleId = z.uuid();
