import type { bundlesCalls } from '../../shared/bundles/calls.ts';
import type { AnswerOf, ParsedInputOf } from '../../shared/ipc/call.ts';

/** What a call of this domain answers. */
export type Answer<Name extends keyof typeof bundlesCalls> = AnswerOf<(typeof bundlesCalls)[Name]>;
/** What a call of this domain is asked. */
export type Input<Name extends keyof typeof bundlesCalls> = ParsedInputOf<(typeof bundlesCalls)[Name]>;
/** A bundle as lists show it. */
export type Summary = Answer<'list'>[number];
