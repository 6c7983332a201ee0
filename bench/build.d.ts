/** What the measurements use of `build/`, which is JavaScript because it runs before anything is installed. */
declare module '*/build/hash.mjs' {
  export function hashOf(paths: readonly string[], extra?: readonly string[]): string;
  export function isStamped(file: string, hash: string): boolean;
  export function stamp(file: string, hash: string): void;
}
declare module '*/build/paths.mjs' {
  export const out: string;
  export const root: string;
}
declare module '*/build/runtime.mjs' {
  interface Runtime {
    program: string;
    version: string;
    evaluation: boolean;
  }
  export function resolveRuntime(): Promise<Runtime>;
}
declare module '*/build/build.mjs' {
  export function buildApp(runtime: object): Promise<string>;
}
declare module '*/build/pack.mjs' {
  export function packApp(runtime: object, builtHash: string): Promise<void>;
}
declare module '*/build/system.mjs' {
  export function ensureSystem(wanted: readonly string[]): Promise<void>;
}
